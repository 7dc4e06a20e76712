using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>A postmortem's identity: made from the incident's, so that opening twice is opening once.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct PostmortemId(Guid Value)
{
    /// <param name="recurrence">1, unless the source uses one identity for every recurrence of an alert.</param>
    public static PostmortemId For(string source, string externalId, int recurrence = 1)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\n{externalId}\n{recurrence}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // version 8: made by a rule of our own (RFC 9562)
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new PostmortemId(new Guid(hash.AsSpan(0, 16), bigEndian: true));
    }

    public static bool TryParse(string? text, out PostmortemId id)
    {
        bool parsed = Guid.TryParseExact(text, "N", out Guid value);
        id = new PostmortemId(value);
        return parsed;
    }

    /// <summary>32 lower-case hex digits.</summary>
    public override string ToString() => Value.ToString("N");

    private sealed class Json : JsonConverter<PostmortemId>
    {
        public override PostmortemId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out PostmortemId id) ? id : throw new JsonException("Not a postmortem id.");

        public override void Write(Utf8JsonWriter writer, PostmortemId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
