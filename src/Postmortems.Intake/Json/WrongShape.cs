using System.Collections.Immutable;

namespace Postmortems.Intake;

internal static class WrongShape
{
    /// <summary>JSON, but not what the source sends.</summary>
    /// <param name="mistakes">At least one.</param>
    public static IntakeResult.Refused Of(ImmutableArray<Mistake> mistakes) => new(
        422,
        "The body has the wrong shape",
        string.Join(" ", mistakes.Select(mistake => $"{(mistake.At.Length == 0 ? "The body" : mistake.At)}: {mistake.Detail}")),
        mistakes);
}
