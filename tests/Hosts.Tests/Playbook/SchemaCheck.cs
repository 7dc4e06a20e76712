using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Postmortems.Application;

namespace Postmortems.Hosts.Tests;

/// <summary>Judges YAML by the few words of JSON Schema that the playbook's schema uses; any other word fails the test.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "title", "description", "default", "type", "properties", "additionalProperties", "required", "items",
        "minItems", "maxItems", "uniqueItems", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern",
    ];

    /// <summary>The paths at which <paramref name="tree"/> is not what the schema asks for.</summary>
    public static IEnumerable<string> Faults(JsonNode schema, YamlTree tree, string path)
    {
        if (schema.AsObject().FirstOrDefault(word => !Known.Contains(word.Key)).Key is { } unknown)
        {
            throw new NotSupportedException(unknown);
        }

        return (schema["type"]!.GetValue<string>(), tree) switch
        {
            ("object", YamlTree.Mapping mapping) => Faults(schema, mapping, path),
            ("array", YamlTree.Sequence sequence) => Faults(schema, sequence, path),
            ("string" or "integer" or "boolean", YamlTree.Scalar scalar) => Fits(schema, scalar.Text) ? [] : [path],
            _ => [path],
        };
    }

    /// <summary>The schema of a key, through lists.</summary>
    public static JsonNode At(JsonNode schema, string path) =>
        path.Split('.').Aggregate(schema, (node, key) => (node["items"] ?? node)["properties"]![key]!);

    private static IEnumerable<string> Faults(JsonNode schema, YamlTree.Mapping mapping, string path)
    {
        JsonObject properties = schema["properties"]!.AsObject();
        bool complete = (schema["required"]?.AsArray() ?? []).All(key => mapping.Entries.Any(entry => entry.Key.Text == key!.GetValue<string>()));
        return mapping.Entries
            .SelectMany(entry => properties[entry.Key.Text] is { } inner ? Faults(inner, entry.Value, $"{path}.{entry.Key.Text}") : [$"{path}.{entry.Key.Text}"])
            .Concat(complete ? [] : [path]);
    }

    private static IEnumerable<string> Faults(JsonNode schema, YamlTree.Sequence sequence, string path)
    {
        int count = sequence.Items.Length;
        bool fits = count >= (schema["minItems"]?.GetValue<int>() ?? 0) && count <= (schema["maxItems"]?.GetValue<int>() ?? int.MaxValue);
        return sequence.Items.Index().SelectMany(item => Faults(schema["items"]!, item.Item, $"{path}[{item.Index}]")).Concat(fits ? [] : [path]);
    }

    private static bool Fits(JsonNode schema, string text) => schema["type"]!.GetValue<string>() switch
    {
        "integer" => int.TryParse(text, CultureInfo.InvariantCulture, out int number) && number >= schema["minimum"]!.GetValue<int>() && number <= schema["maximum"]!.GetValue<int>(),
        "boolean" => text is "true" or "false",
        _ => (schema["enum"]?.AsArray().Any(choice => choice!.GetValue<string>() == text) ?? true)
            && (schema["pattern"] is not { } pattern || Regex.IsMatch(text, pattern.GetValue<string>()))
            && text.Length >= (schema["minLength"]?.GetValue<int>() ?? 0)
            && text.Length <= (schema["maxLength"]?.GetValue<int>() ?? int.MaxValue),
    };
}
