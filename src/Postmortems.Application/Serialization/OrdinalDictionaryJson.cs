using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Application;

/// <summary>
/// Dictionaries by key, ordered by the keys' code units. The default order is the machine's language's, in which two different keys
/// can even count as one.
/// </summary>
internal sealed class OrdinalDictionaryJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType
        && typeToConvert.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>)
        && typeToConvert.GetGenericArguments()[0] == typeof(string);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Make(typeToConvert);

    public static object EmptyOf(Type dictionary) => ((IEmpty)Make(dictionary)).Empty;

    private static JsonConverter Make(Type dictionary) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(dictionary.GetGenericArguments()[1]))!;

    private interface IEmpty
    {
        object Empty { get; }
    }

    private sealed class Of<T> : JsonConverter<ImmutableSortedDictionary<string, T>>, IEmpty
    {
        public object Empty => ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

        public override ImmutableSortedDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Dictionary<string, T> read = JsonSerializer.Deserialize<Dictionary<string, T>>(ref reader, options)!;
            return read.Values.Any(value => value is null)
                ? throw new JsonException("A dictionary has a null value.")
                : read.ToImmutableSortedDictionary(StringComparer.Ordinal);
        }

        public override void Write(Utf8JsonWriter writer, ImmutableSortedDictionary<string, T> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach ((string key, T entry) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, entry, options);
            }

            writer.WriteEndObject();
        }
    }
}
