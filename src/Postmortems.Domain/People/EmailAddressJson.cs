using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

internal sealed class EmailAddressJson : JsonConverter<EmailAddress>
{
    public override EmailAddress Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EmailAddress.TryParse(reader.GetString(), out EmailAddress? address) ? address : throw new JsonException("Not an email address.");

    public override void Write(Utf8JsonWriter writer, EmailAddress value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
