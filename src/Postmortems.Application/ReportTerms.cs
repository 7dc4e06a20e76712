using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>One thing a report must hold.</summary>
/// <param name="Text">As typed, without quotes.</param>
/// <param name="Words">Its words in their order, folded; never empty.</param>
/// <param name="IsBeginning">True if the last word may go on.</param>
public sealed record ReportTerm(string Text, ImmutableArray<string> Words, bool IsBeginning);

/// <summary>What was typed into a search, taken apart the same way for every store.</summary>
public static class ReportTerms
{
    private const char Quote = '"';

    /// <returns>Empty if nothing typed holds a letter or a digit.</returns>
    public static IReadOnlyList<ReportTerm> Of(string? typed)
    {
        List<ReportTerm> terms = [];
        string[] parts = (typed ?? "").Split(Quote);
        for (int at = 0; at < parts.Length; at++)
        {
            // Between two quotes; a quote that was never closed quotes nothing.
            bool phrase = at % 2 == 1 && at < parts.Length - 1;
            terms.AddRange(phrase ? Phrase(parts[at]) : ReportText.Words(parts[at]).SelectMany(Phrase));
            if (at == parts.Length - 1 && !phrase && terms.Count > 0 && !string.IsNullOrWhiteSpace(parts[at]))
            {
                terms[^1] = terms[^1] with { IsBeginning = true };
            }
        }

        return [.. terms.DistinctBy(term => (string.Join(' ', term.Words), term.IsBeginning))];
    }

    /// <summary>True for a word that a search for these terms marks.</summary>
    public static bool Names(this IReadOnlyList<ReportTerm> terms, string foldedWord) => terms.Any(term =>
        term.Words.Contains(foldedWord) || (term.IsBeginning && foldedWord.StartsWith(term.Words[^1], StringComparison.Ordinal)));

    private static IEnumerable<ReportTerm> Phrase(string text)
    {
        string clean = string.Join(' ', ReportText.Words(text));
        ImmutableArray<string> words = [.. ReportWords.Of(clean).Select(word => word.Folded)];
        return words.IsEmpty ? [] : [new ReportTerm(clean, words, IsBeginning: false)];
    }
}
