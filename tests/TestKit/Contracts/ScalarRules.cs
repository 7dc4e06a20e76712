using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Postmortems.TestKit;

/// <summary>What a schema says of one value, whatever is inside it: type, enum, format, length, range.</summary>
internal static class ScalarRules
{
    public static bool MayBeNull(JsonElement schema) =>
        (schema.TryGetProperty("nullable", out JsonElement nullable) && nullable.ValueKind == JsonValueKind.True) || Types(schema).Contains("null");

    public static IEnumerable<string> Mistakes(JsonElement schema, JsonElement value, string at)
    {
        string[] types = Types(schema);
        if (types.Length > 0 && !types.Any(type => IsType(type, value)))
        {
            yield return $"{at}: must be {string.Join(" or ", types)}, is {value.ValueKind}.";
            yield break;
        }

        if (schema.TryGetProperty("enum", out JsonElement choices) && !choices.EnumerateArray().Any(choice => IsChoice(choice, value)))
        {
            yield return $"{at}: '{value}' is none of {choices}.";
        }

        if (value.ValueKind == JsonValueKind.String && TextMistake(schema, value.GetString()!) is { } wrong)
        {
            yield return $"{at}: {wrong}";
        }

        if (value.ValueKind == JsonValueKind.Number && IsOutside(schema, value.GetDouble()))
        {
            yield return $"{at}: {value} is out of range.";
        }
    }

    private static string[] Types(JsonElement schema) => schema.TryGetProperty("type", out JsonElement type)
        ? type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString()!)] : [type.GetString()!]
        : [];

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The contract has a type '{type}'."),
    };

    private static bool IsChoice(JsonElement choice, JsonElement value) =>
        string.Equals(choice.ToString(), value.ToString(), StringComparison.OrdinalIgnoreCase);

    private static string? TextMistake(JsonElement schema, string text)
    {
        if (schema.TryGetProperty("minLength", out JsonElement least) && text.Length < least.GetInt32())
        {
            return $"is shorter than {least}.";
        }

        if (schema.TryGetProperty("maxLength", out JsonElement most) && text.Length > most.GetInt32())
        {
            return $"is longer than {most}.";
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern) && !Regex.IsMatch(text, pattern.GetString()!))
        {
            return $"'{text}' does not match {pattern}.";
        }

        return schema.TryGetProperty("format", out JsonElement format) && !IsFormat(format.GetString()!, text) ? $"'{text}' is no {format}." : null;
    }

    private static bool IsFormat(string format, string text) => format switch
    {
        "date-time" => text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "uuid" or "guid" => Guid.TryParseExact(text, "D", out _),
        "email" => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }],
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        _ => true,
    };

    private static bool IsOutside(JsonElement schema, double value) =>
        (schema.TryGetProperty("minimum", out JsonElement least) && value < least.GetDouble())
        || (schema.TryGetProperty("maximum", out JsonElement most) && value > most.GetDouble());
}
