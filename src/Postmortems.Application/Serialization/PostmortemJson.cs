using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Postmortems.Application;

/// <summary>
/// How documents are stored. Fields may be added, never renamed: a field this version does not know is passed over, a list that is
/// missing is empty, a missing field that may be null is null. Anything else that is missing or wrong is refused.
/// </summary>
public static class PostmortemJson
{
    /// <summary>The one set of options for stored documents; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException"><paramref name="json"/> is not a whole document of this kind.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"The document is null where a {typeof(T).Name} was stored.");
        }
        catch (NotSupportedException noCase)
        {
            // A closed set without its "is" is garbage like any other; the serializer calls it unsupported.
            throw new JsonException(noCase.Message, noCase);
        }
    }

    private static JsonSerializerOptions Make()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            // A store may keep fields in an order of its own, and "is" need not come first.
            AllowOutOfOrderMetadataProperties = true,
            // Words stay legible in the database; what is dangerous inside HTML stays escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { StoredFields.Choose } },
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new ImmutableArrayJson(), new OrdinalDictionaryJson() },
        };
        options.MakeReadOnly();
        return options;
    }
}
