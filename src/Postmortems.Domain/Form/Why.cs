using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>One why and the whys below it: its contributing factors.</summary>
public sealed record Why(string Text, ImmutableArray<Why> Because)
{
    /// <summary>What shows that it was so: a link or a sentence; null if nothing was named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Evidence { get; init; }

    /// <summary>How the asking ends here; null while it does not, and above other whys.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WhyEnd? End { get; init; }

    [JsonIgnore]
    public bool Says =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Evidence)
        || End is { Says: true }
        || (!Because.IsDefault && Because.Any(why => why.Says));

    public bool Equals(Why? other) =>
        other is not null && Text == other.Text && Evidence == other.Evidence && End == other.End && Because.AsSpan().SequenceEqual(other.Because.AsSpan());

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Where asking why stops: at something we can change, or where going on is of no use.</summary>
/// <param name="Changeable">Could we change this? Null while nobody has said.</param>
/// <param name="Item">The title of the action item proposed on the same sheet that changes it; null if there is none.</param>
/// <param name="Reason">Why no action item is needed; null if nothing was said.</param>
public sealed record WhyEnd(bool? Changeable, string? Item, string? Reason)
{
    public static WhyEnd Open { get; } = new(null, null, null);

    [JsonIgnore]
    public bool Says => Changeable is not null || !string.IsNullOrWhiteSpace(Item) || !string.IsNullOrWhiteSpace(Reason);
}
