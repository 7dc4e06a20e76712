using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Azure.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Cosmos;

/// <summary>One search: which reports hold every word, by the index over their words, and how they are ranked.</summary>
internal sealed class ReportSearch
{
    /// <summary>How many matches are ranked at once here where the account does not rank them; the newest first.</summary>
    public const int MostRanked = 500;

    // A sentence has fewer. What more there is, is looked for in what comes back.
    private const int MostAsked = 40;
    private const int TitleWeight = 100;

    private readonly ReportQuery _query;
    private readonly IReadOnlyList<ReportTerm> _words;
    private readonly IReadOnlyList<ReportTerm> _factors;

    public ReportSearch(ReportQuery query)
    {
        _query = query;
        _words = ReportTerms.Of(query.Words);
        _factors = ReportTerms.Of(query.Factor);
    }

    /// <summary>True if there is something the account can rank by: it scores words, not beginnings of words.</summary>
    public bool HasWholeWords => WholeWords.Any();

    // A beginning is no word of the index: what has it is looked for in the text.
    private IEnumerable<string> WholeWords => _words.SelectMany(term => term.IsBeginning ? term.Words[..^1] : term.Words).Distinct();

    /// <summary>
    /// One page where the account ranks; else whole lots of <see cref="MostRanked"/>, newest first, from the one that holds the first match
    /// wanted to the one that holds the last: each lot is ranked by itself, so that pages neither repeat nor miss any.
    /// </summary>
    public QueryDefinition Query(bool fullText, int atMost)
    {
        int first = _query.Skip / MostRanked, last = (int)(((long)_query.Skip + atMost - 1) / MostRanked);
        string page = fullText
            ? string.Create(CultureInfo.InvariantCulture, $"OFFSET {_query.Skip} LIMIT {atMost}")
            : string.Create(CultureInfo.InvariantCulture, $"OFFSET {(long)first * MostRanked} LIMIT {(last - first + 1L) * MostRanked}");
        // Scores take literals only; these hold nothing but letters and digits.
        string order = fullText ? $"RANK FullTextScore(c.spoken, {string.Join(", ", AskedWords.Select(word => $"\"{word}\""))})" : "c.published DESC";
        return Filled($"SELECT c.postmortem, c.version, c.title, c.text, c.spoken, c.published, c.forService, c.rated, c.factors, c.heads FROM c WHERE {Filter()} ORDER BY {order} {page}");
    }

    public QueryDefinition Count() => Filled($"SELECT VALUE COUNT(1) FROM c WHERE {Filter()}");

    /// <summary>The matches of one lot, best first.</summary>
    public IEnumerable<SearchRow> Ranked(SearchRow[] lot) =>
        lot.Where(Matches).OrderByDescending(Score).ThenByDescending(row => row.Published, StringComparer.Ordinal);

    public bool Matches(SearchRow row) =>
        _words.All(term => row.Spoken.Contains(Spoken(term), StringComparison.Ordinal)) && _factors.All(term => row.Factors?.Contains(Spoken(term), StringComparison.Ordinal) == true);

    /// <summary>A word in the title says more than any number in the text.</summary>
    public int Score(SearchRow row) =>
        _words.Sum(term => ReportWords.Occurrences(row.Spoken, Spoken(term)) + (TitleWeight * ReportWords.Occurrences(ReportWords.Spoken(row.Title), Spoken(term))));

    public ReportHit Hit(SearchRow row) => new(
        CosmosPostmortemStore.IdOf(row.Postmortem),
        row.Version,
        row.Title,
        ReportWords.Snippet(row.Text, _words),
        CosmosJson.Instant(row.Published))
    {
        Service = row.ForService,
        Severity = row.Rated is { } rated ? Enum.Parse<Severity>(rated) : Severity.Unknown,
        Factors = row.Heads,
    };

    private List<string> AskedWords => [.. WholeWords.Take(MostAsked)];

    private List<string> AskedPhrases => [.. _words.Where(term => term.IsBeginning || term.Words.Length > 1).Take(MostAsked).Select(Spoken)];

    private List<string> AskedFactors => [.. _factors.Take(MostAsked).Select(Spoken)];

    private string Filter() => string.Join(" AND ",
    [
        // Only what is searched has it, so that an index finds the newest where no word is asked for.
        "IS_DEFINED(c.published)",
        .. AskedWords.Select((_, at) => $"ARRAY_CONTAINS(c.words, @w{at})"),
        .. AskedPhrases.Select((_, at) => $"CONTAINS(c.spoken, @p{at})"),
        .. AskedFactors.Select((_, at) => $"CONTAINS(c.factors, @f{at})"),
        .. Wanted(_query.Service is not null, "c.forKey = @service"),
        .. Wanted(_query.Severity is not null, "c.rated = @severity"),
        .. Wanted(_query.PublishedFrom is not null, "c.published >= @from"),
        .. Wanted(_query.PublishedBefore is not null, "c.published < @before"),
    ]);

    private QueryDefinition Filled(string sql) =>
        Values(AskedWords, AskedPhrases, AskedFactors).Where(value => value.Value is not null).Aggregate(new QueryDefinition(sql), (filled, value) => filled.WithParameter(value.Name, value.Value));

    private static string Spoken(ReportTerm term) => $" {string.Join(' ', term.Words)}{(term.IsBeginning ? "" : " ")}";

    private static string[] Wanted(bool wanted, string condition) => wanted ? [condition] : [];

    private IEnumerable<(string Name, string? Value)> Values(List<string> words, List<string> phrases, List<string> factors) =>
    [
        .. words.Select((word, at) => ($"@w{at}", word)),
        .. phrases.Select((phrase, at) => ($"@p{at}", phrase)),
        .. factors.Select((factor, at) => ($"@f{at}", factor)),
        ("@service", PostmortemSummaries.ServiceKey(_query.Service)),
        ("@severity", _query.Severity?.ToString()),
        ("@from", _query.PublishedFrom is { } from ? CosmosJson.Instant(from) : null),
        ("@before", _query.PublishedBefore is { } before ? CosmosJson.Instant(before) : null),
    ];
}

/// <param name="ForService">These and what follows are null or empty in what an earlier version made searchable.</param>
internal sealed record SearchRow(string Postmortem, int Version, string Title, string Text, string Spoken, string Published, string? ForService, string? Rated, string? Factors, ImmutableArray<string> Heads);
