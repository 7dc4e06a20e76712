using System.Text.Json;

namespace Postmortems.TestKit;

/// <summary>The part of JSON Schema that providers' OpenAPI documents use, walked over one value.</summary>
internal sealed class SchemaRules(JsonElement document)
{
    public JsonElement Resolve(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out JsonElement reference))
        {
            JsonElement found = document;
            foreach (string part in reference.GetString()!.Split('/').Skip(1))
            {
                found = found.GetProperty(part);
            }

            schema = found;
        }

        return schema;
    }

    public IReadOnlyList<string> Mistakes(JsonElement written, JsonElement value, string at)
    {
        JsonElement schema = Resolve(written);
        if (value.ValueKind == JsonValueKind.Null)
        {
            // Graph's generator marks plain properties as nullable and drops the mark where a type is referred to.
            return ScalarRules.MayBeNull(schema) || written.TryGetProperty("$ref", out _) ? [] : [$"{at}: null is not allowed."];
        }

        List<string> mistakes = [.. Alternatives(schema, value, at), .. ScalarRules.Mistakes(schema, value, at)];
        if (value.ValueKind == JsonValueKind.Array)
        {
            mistakes.AddRange(ArrayMistakes(schema, value, at));
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            mistakes.AddRange(ObjectMistakes(schema, value, at));
        }

        return mistakes;
    }

    private IEnumerable<string> Alternatives(JsonElement schema, JsonElement value, string at)
    {
        foreach (string word in (string[])["anyOf", "oneOf"])
        {
            if (schema.TryGetProperty(word, out JsonElement choices)
                && choices.EnumerateArray().All(choice => Mistakes(choice, value, at).Count > 0))
            {
                yield return $"{at}: fits none of the {choices.GetArrayLength()} shapes it may have.";
            }
        }
    }

    private IEnumerable<string> ArrayMistakes(JsonElement schema, JsonElement value, string at)
    {
        int count = value.GetArrayLength();
        if (schema.TryGetProperty("maxItems", out JsonElement most) && count > most.GetInt32())
        {
            yield return $"{at}: {count} items, at most {most} are allowed.";
        }

        if (schema.TryGetProperty("minItems", out JsonElement least) && count < least.GetInt32())
        {
            yield return $"{at}: {count} items, at least {least} are needed.";
        }

        if (schema.TryGetProperty("uniqueItems", out JsonElement unique) && unique.ValueKind == JsonValueKind.True
            && value.EnumerateArray().DistinctBy(item => item.GetRawText()).Count() < count)
        {
            yield return $"{at}: an item occurs twice.";
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            foreach (string mistake in value.EnumerateArray().SelectMany((item, index) => Mistakes(items, item, $"{at}[{index}]")))
            {
                yield return mistake;
            }
        }
    }

    private List<string> ObjectMistakes(JsonElement schema, JsonElement value, string at)
    {
        ObjectShape shape = ObjectShape.Of(Said(value) ?? schema, Resolve);
        List<string> mistakes = [.. shape.Required.Where(name => Named(value, name) is null).Select(name => $"{at}: '{name}' is missing.")];
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (shape.Properties.TryGetValue(property.Name, out JsonElement expected))
            {
                mistakes.AddRange(Mistakes(expected, property.Value, $"{at}.{property.Name}"));
            }
            else if (shape.Others is { } others)
            {
                mistakes.AddRange(IsAnnotation(property) ? [] : Mistakes(others, property.Value, $"{at}.{property.Name}"));
            }
            else if (shape.IsClosed)
            {
                mistakes.Add($"{at}: '{property.Name}' is not in the contract.");
            }
        }

        return mistakes;
    }

    // OData names a type that says more than the declared one in the value itself.
    private JsonElement? Said(JsonElement value) =>
        value.TryGetProperty("@odata.type", out JsonElement type)
        && document.TryGetProperty("components", out JsonElement components)
        && components.GetProperty("schemas").TryGetProperty(type.GetString()!.TrimStart('#'), out JsonElement said)
            ? said
            : null;

    // OData lets annotations stand beside the properties of any type.
    private static bool IsAnnotation(JsonProperty property) => property.Name.Contains("@odata.", StringComparison.Ordinal);

    private static JsonElement? Named(JsonElement value, string name) => value.EnumerateObject()
        .Where(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
        .Select(property => (JsonElement?)property.Value)
        .FirstOrDefault();
}
