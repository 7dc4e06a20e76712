using System.Collections.Frozen;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>A source's words for how bad it is. A word that is not in its table is Unknown: nothing is guessed.</summary>
internal sealed class SeverityTable(params IEnumerable<(Severity Severity, string[] Words)> rows)
{
    /// <summary>The numbered ladders everybody uses. Zero is the worst where it exists, and we have nothing worse than Sev1.</summary>
    public static (Severity Severity, string[] Words)[] Ladders { get; } =
    [
        (Severity.Sev1, ["p0", "p1", "sev0", "sev1", "s1"]),
        (Severity.Sev2, ["p2", "sev2", "s2"]),
        (Severity.Sev3, ["p3", "sev3", "s3"]),
        (Severity.Sev4, ["p4", "sev4", "s4"]),
        (Severity.Sev5, ["p5", "sev5", "s5"]),
    ];

    private readonly FrozenDictionary<string, Severity> words =
        rows.SelectMany(row => row.Words, (row, word) => (row.Severity, word)).ToFrozenDictionary(pair => pair.word, pair => pair.Severity);

    public Severity Of(string? word) => words.GetValueOrDefault(Simple(word), Severity.Unknown);

    // "SEV-1", "Sev 1" and "sev1" are one word.
    private static string Simple(string? word) =>
        string.Concat((word ?? "").Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
