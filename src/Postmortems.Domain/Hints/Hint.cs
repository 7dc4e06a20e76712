namespace Postmortems.Domain;

/// <summary>One thing a writer may want to put differently. Advice: nothing is refused or recorded because of it.</summary>
/// <param name="Start">Where the words begin, in UTF-16 units; 0 with <paramref name="Length"/> 0 when it is about the whole answer.</param>
public readonly record struct Hint(HintKind Kind, int Start, int Length)
{
    internal static Hint OfWhole(HintKind kind) => new(kind, 0, 0);
}
