using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>
/// Who somebody is to one another's notices: the address, made unreadable. Sixteen lower-case hex digits, so that an id may
/// stand in a key, a log or a Message-ID where an address must not.
/// </summary>
[JsonConverter(typeof(Json))]
public readonly record struct PersonId(string Value)
{
    internal static PersonId Of(string address) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.ToLowerInvariant())))[..16]);

    public override string ToString() => Value;

    private sealed class Json : JsonConverter<PersonId>
    {
        public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

        public override PersonId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
    }
}
