using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

public sealed partial class InMemoryPostmortemStore
{
    // How much more a word in the title says than one in the text.
    private const int TitleWeight = 100;

    private readonly Dictionary<(PostmortemId Postmortem, int Version), (string Document, string? Service, Severity Severity)> _reports = [];

    public Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken) =>
        Do(() => _reports.TryAdd((report.Postmortem, report.Version), (PostmortemJson.Write(report), service, severity)), cancellationToken);

    public Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken) =>
        Do(() => _reports.TryGetValue((postmortem, version), out var kept) ? PostmortemJson.Read<PublishedReport>(kept.Document) : null, cancellationToken);

    public Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<PublishedReport>>(() => [.. Reports().Select(kept => kept.Report).Where(report => report.Postmortem == postmortem)], cancellationToken);

    public Task<IReadOnlyList<ReportHit>> SearchAsync(ReportQuery query, int atMost, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<ReportHit>>(() => [.. Matches(query).Skip(query.Skip).Take(atMost).Select(kept => Hit(kept, ReportTerms.Of(query.Words)))], cancellationToken);

    public Task<int> CountAsync(ReportQuery query, CancellationToken cancellationToken) => Do(() => Matches(query).Count(), cancellationToken);

    private IEnumerable<(PublishedReport Report, string? Service, Severity Severity)> Matches(ReportQuery query) => query.FindsNothing
        ? []
        : Reports().GroupBy(kept => kept.Report.Postmortem).Select(versions => versions.Last())
            .Where(kept => query.Fits(kept.Service, kept.Severity, kept.Report.PublishedAt))
            .Select(kept => (Kept: kept, Scores: Scores(query, kept.Report.Content)))
            .Where(candidate => candidate.Scores.TrueForAll(score => score > 0))
            .OrderByDescending(candidate => candidate.Scores.Sum())
            .ThenByDescending(candidate => candidate.Kept.Report.PublishedAt)
            .Select(candidate => candidate.Kept);

    private IEnumerable<(PublishedReport Report, string? Service, Severity Severity)> Reports() =>
        _reports.OrderBy(kept => kept.Key.Version).Select(kept => (PostmortemJson.Read<PublishedReport>(kept.Value.Document), kept.Value.Service, kept.Value.Severity));

    // A factor that is found says yes, and nothing of how good the match is.
    private static List<int> Scores(ReportQuery query, ReportContent content) =>
    [
        .. ReportTerms.Of(query.Words).Select(term => (TitleWeight * Occurrences(content.Title, term)) + Occurrences(ReportText.Of(content), term)),
        .. ReportTerms.Of(query.Factor).Select(term => Math.Min(1, Occurrences(ReportFactors.TextOf(content), term))),
    ];

    private static int Occurrences(string text, ReportTerm term) => ReportWords.Occurrences(ReportWords.Spoken(text), $" {string.Join(' ', term.Words)}{(term.IsBeginning ? "" : " ")}");

    private static ReportHit Hit((PublishedReport Report, string? Service, Severity Severity) kept, IReadOnlyList<ReportTerm> terms) => new(
        kept.Report.Postmortem,
        kept.Report.Version,
        kept.Report.Content.Title,
        ReportWords.Snippet(ReportText.Of(kept.Report.Content), terms),
        kept.Report.PublishedAt)
    {
        Service = kept.Service,
        Severity = kept.Severity,
        Factors = ReportFactors.HeadsOf(kept.Report.Content),
    };
}
