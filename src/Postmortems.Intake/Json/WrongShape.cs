using System.Collections.Immutable;

namespace Postmortems.Intake;

internal static class WrongShape
{
    // A body of 256 KB can hold a hundred thousand mistakes; the answer must not grow with them.
    private const int MostTold = 20;

    /// <summary>JSON, but not what the source sends.</summary>
    /// <param name="mistakes">At least one; the first twenty are told.</param>
    public static IntakeResult.Refused Of(ImmutableArray<Mistake> mistakes) => new(
        422,
        "The body has the wrong shape",
        string.Join(" ", mistakes.Take(MostTold).Select(mistake => $"{(mistake.At.Length == 0 ? "The body" : mistake.At)}: {mistake.Detail}")),
        [.. mistakes.Take(MostTold)]);
}
