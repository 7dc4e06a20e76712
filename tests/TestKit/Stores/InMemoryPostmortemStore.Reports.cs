using System.Globalization;
using System.Text;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

public sealed partial class InMemoryPostmortemStore
{
    // How much longer a hit's snippet may be than a line, and how much more a word in the title says than one in the text.
    private const int SnippetLength = 160;
    private const int TitleWeight = 100;

    private readonly Dictionary<(PostmortemId Postmortem, int Version), string> _reports = [];

    public Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken) =>
        Do(() => _reports.TryAdd((report.Postmortem, report.Version), PostmortemJson.Write(report)), cancellationToken);

    public Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken) =>
        Do(() => _reports.TryGetValue((postmortem, version), out string? document) ? PostmortemJson.Read<PublishedReport>(document) : null, cancellationToken);

    public Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<PublishedReport>>(() => [.. Reports().Where(report => report.Postmortem == postmortem)], cancellationToken);

    public Task<IReadOnlyList<ReportHit>> SearchAsync(string words, int atMost, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<ReportHit>>(
            () =>
            {
                List<string[]> terms = [.. ReportText.Words(words).Select(Tokens).Where(term => term.Length > 0)];
                return terms.Count == 0
                    ? []
                    :
                    [
                        .. Reports().GroupBy(report => report.Postmortem).Select(versions => versions.Last())
                            .Select(report => (Report: report, Scores: terms.Select(term => Score(report.Content, term)).ToList()))
                            .Where(candidate => candidate.Scores.TrueForAll(score => score > 0))
                            .OrderByDescending(candidate => candidate.Scores.Sum())
                            .ThenByDescending(candidate => candidate.Report.PublishedAt)
                            .Take(atMost)
                            .Select(candidate => Hit(candidate.Report, terms[0][0])),
                    ];
            },
            cancellationToken);

    private IEnumerable<PublishedReport> Reports() => _reports.OrderBy(kept => kept.Key.Version).Select(kept => PostmortemJson.Read<PublishedReport>(kept.Value));

    private static int Score(ReportContent content, string[] term) =>
        (TitleWeight * Occurrences(Tokens(content.Title), term)) + Occurrences(Tokens(ReportText.Of(content)), term);

    private static int Occurrences(string[] tokens, string[] term) =>
        Enumerable.Range(0, tokens.Length).Count(at => tokens.AsSpan(at).StartsWith(term));

    private static ReportHit Hit(PublishedReport report, string firstWord)
    {
        string text = ReportText.Of(report.Content);
        int at = Math.Max(0, Folded(text).IndexOf(firstWord, StringComparison.Ordinal) - (SnippetLength / 2));
        return new(report.Postmortem, report.Version, report.Content.Title, text[Math.Min(at, text.Length)..Math.Min(at + SnippetLength, text.Length)], report.PublishedAt);
    }

    private static string[] Tokens(string text) =>
        new string([.. Folded(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Folded(string text) =>
        new([.. text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);
}
