using System.Text.Json;

namespace Postmortems.TestKit;

/// <summary>The properties of an object, those of everything it is <c>allOf</c> among them.</summary>
internal sealed class ObjectShape
{
    public Dictionary<string, JsonElement> Properties { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> Required { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What every property that is not named must fit; null if nothing is said, or any will do.</summary>
    public JsonElement? Others { get; private set; }

    /// <summary>Whether a property that is not named is refused.</summary>
    public bool IsClosed { get; private set; }

    public static ObjectShape Of(JsonElement schema, Func<JsonElement, JsonElement> resolve)
    {
        ObjectShape shape = new();
        bool open = shape.Add(schema, resolve);
        // A document that lists properties and says nothing of others would let every misspelt name through. What is sent to a
        // provider is checked harder than that: only an object without any list is free (Graph's generator writes "others are objects" there,
        // and the service puts plain text in).
        shape.Others = shape is { Properties.Count: 0, Others: { } others } && IsAnyObject(others) ? null : shape.Others;
        shape.IsClosed = !open && shape.Others is null && shape.Properties.Count > 0;
        return shape;
    }

    private static bool IsAnyObject(JsonElement schema) => schema.EnumerateObject().Count() == 1 && schema.TryGetProperty("type", out JsonElement type) && type.ValueEquals("object");

    private bool Add(JsonElement written, Func<JsonElement, JsonElement> resolve)
    {
        JsonElement schema = resolve(written);
        bool open = false;
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                Properties[property.Name] = property.Value;
            }
        }

        if (schema.TryGetProperty("required", out JsonElement required))
        {
            Required.UnionWith(required.EnumerateArray().Select(name => name.GetString()!));
        }

        if (schema.TryGetProperty("additionalProperties", out JsonElement others))
        {
            open = others.ValueKind == JsonValueKind.True;
            Others = others.ValueKind == JsonValueKind.Object ? others : Others;
        }

        if (schema.TryGetProperty("allOf", out JsonElement parts))
        {
            foreach (JsonElement part in parts.EnumerateArray())
            {
                open |= Add(part, resolve);
            }
        }

        return open;
    }
}
