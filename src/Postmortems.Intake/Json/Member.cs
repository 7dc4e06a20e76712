using System.Text.Json;

namespace Postmortems.Intake;

/// <summary>
/// A member of a body, or its absence, with the pointer to it. What has another shape than asked for reads as absent: providers send
/// null, a number for a string and an object for a number, and only the members we cannot do without are worth a refusal.
/// </summary>
internal readonly record struct Member(JsonElement Value, string Pointer)
{
    public Member this[string name] => new(
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out JsonElement value) ? value : default,
        $"{Pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");

    public JsonValueKind Kind => Value.ValueKind;

    public bool IsAbsent => Kind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>A string that is not blank, or a number as it was written; else null.</summary>
    public string? Text => Kind switch
    {
        JsonValueKind.String when Value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JsonValueKind.Number => Value.GetRawText(),
        _ => null,
    };

    /// <summary>The elements of an array; nothing else has any.</summary>
    public IEnumerable<Member> Items
    {
        get
        {
            int index = 0;
            foreach (JsonElement element in Kind == JsonValueKind.Array ? Value.EnumerateArray() : default)
            {
                yield return new Member(element, $"{Pointer}/{index++}");
            }
        }
    }

    /// <summary>The members of an object whose value is text, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts
    {
        get
        {
            foreach (JsonProperty property in Kind == JsonValueKind.Object ? Value.EnumerateObject() : default)
            {
                if (new Member(property.Value, "").Text is { } text)
                {
                    yield return new(property.Name, text);
                }
            }
        }
    }

    /// <summary>A mistake at this member.</summary>
    public Mistake Mistake(string expected) => new(Pointer, expected);

    /// <summary>The refusal of a body for this member alone.</summary>
    public IntakeResult.Refused Refuse(string expected) => WrongShape.Of([Mistake(expected)]);
}
