using System.Globalization;
using System.Text;

namespace Postmortems.Application;

/// <summary>A run of letters and digits: folded, and where it stands in the text.</summary>
public readonly record struct Word(string Folded, int Start, int End);

/// <summary>
/// Text as words, without regard to case and accents. Cosmos DB searches by these words, not by the account's own analyzer, which cuts
/// endings and leaves words out: the same query finds the same reports on every account.
/// </summary>
public static class ReportWords
{
    private const int SnippetBefore = 80;
    private const int SnippetAfter = 140;

    public static List<Word> Of(string text)
    {
        List<Word> words = [];
        int start = -1;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool belongs = Rune.IsLetterOrDigit(rune) || (start >= 0 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (belongs && start < 0)
            {
                start = at;
            }
            else if (!belongs && start >= 0)
            {
                words.Add(new Word(Fold(text[start..at]), start, at));
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
        {
            words.Add(new Word(Fold(text[start..]), start, text.Length));
        }

        return words;
    }

    /// <summary>Words with a blank around each; two texts with a blank more between them, so that no phrase reaches across.</summary>
    public static string Spoken(params IEnumerable<string> texts) => string.Concat(texts.Select(text => " " + string.Concat(Of(text).Select(word => word.Folded + " "))));

    /// <summary>How often the words stand in this order in what <see cref="Spoken"/> made.</summary>
    public static int Occurrences(string spoken, string phrase)
    {
        int count = 0;
        for (int at = spoken.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = spoken.IndexOf(phrase, at + Math.Max(1, phrase.Length - 1), StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text around its first match; its beginning if it has none.</summary>
    public static string Snippet(string text, IReadOnlyList<ReportTerm> wanted)
    {
        List<Word> words = Of(text);
        int match = words.FindIndex(word => wanted.Names(word.Folded));
        int middle = match < 0 ? 0 : words[match].Start;
        int start = words.Where(word => word.Start >= middle - SnippetBefore).Select(word => word.Start).FirstOrDefault();
        int end = words.Where(word => word.End <= middle + SnippetAfter).Select(word => word.End).LastOrDefault();
        return words.Count == 0 || end <= start ? text[..Math.Min(text.Length, SnippetAfter)] : (start > words[0].Start ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }

    /// <summary>In lower case and without accents. Any text will do, half a surrogate pair too.</summary>
    public static string Fold(string text) =>
        new([.. Whole(text).Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);

    // What is no Unicode cannot be normalised.
    private static string Whole(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
}
