using System.Globalization;
using Microsoft.Azure.Cosmos;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>One search: which reports hold every word, by the index over their words, and how they are ranked.</summary>
internal sealed class ReportSearch
{
    /// <summary>How many matches are ranked here where the account does not rank them; the newest.</summary>
    public const int MostRanked = 500;

    // A sentence has fewer. What more there is, is looked for in what comes back.
    private const int MostAsked = 40;
    private const int TitleWeight = 100;

    private readonly List<string> _phrases;
    private readonly List<string> _words;

    private ReportSearch(List<string> phrases, List<string> words)
    {
        _phrases = phrases;
        _words = words;
    }

    /// <returns>Null if nothing can be found by it.</returns>
    public static ReportSearch? Of(string query)
    {
        List<string[]> terms = [.. ReportText.Words(query).Select(term => ReportWords.Of(term).Select(word => word.Folded).ToArray()).Where(term => term.Length > 0)];
        return terms.Count == 0
            ? null
            : new ReportSearch([.. terms.Select(term => $" {string.Join(' ', term)} ").Distinct()], [.. terms.SelectMany(term => term).Distinct()]);
    }

    public QueryDefinition Query(bool fullText, int atMost)
    {
        List<string> words = [.. _words.Take(MostAsked)];
        List<string> phrases = [.. _phrases.Where(phrase => phrase.Trim().Contains(' ', StringComparison.Ordinal)).Take(MostAsked)];
        IEnumerable<string> filter = words.Select((_, at) => $"ARRAY_CONTAINS(c.words, @w{at})").Concat(phrases.Select((_, at) => $"CONTAINS(c.spoken, @p{at})"));
        // Scores take literals only; these hold nothing but letters and digits.
        string order = fullText ? $"RANK FullTextScore(c.spoken, {string.Join(", ", words.Select(word => $"\"{word}\""))})" : "c.published DESC";
        QueryDefinition query = new(string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT TOP {(fullText ? atMost : MostRanked)} c.postmortem, c.version, c.title, c.text, c.spoken, c.published FROM c WHERE {string.Join(" AND ", filter)} ORDER BY {order}"));
        query = words.Index().Aggregate(query, (filled, word) => filled.WithParameter($"@w{word.Index}", word.Item));
        return phrases.Index().Aggregate(query, (filled, phrase) => filled.WithParameter($"@p{phrase.Index}", phrase.Item));
    }

    public bool Matches(SearchRow row) => _phrases.TrueForAll(phrase => row.Spoken.Contains(phrase, StringComparison.Ordinal));

    /// <summary>A word in the title says more than any number in the text.</summary>
    public int Score(SearchRow row) =>
        _phrases.Sum(phrase => ReportWords.Occurrences(row.Spoken, phrase) + (TitleWeight * ReportWords.Occurrences(ReportWords.Spoken(row.Title), phrase)));

    public ReportHit Hit(SearchRow row) => new(
        CosmosPostmortemStore.IdOf(row.Postmortem),
        row.Version,
        row.Title,
        ReportWords.Snippet(row.Text, _words.ToHashSet(StringComparer.Ordinal)),
        CosmosJson.Instant(row.Published));
}

internal sealed record SearchRow(string Postmortem, int Version, string Title, string Text, string Spoken, string Published);
