using Microsoft.Data.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

public sealed class SqliteReportArchive(SqliteStore store) : IReportArchive
{
    private const string AddSql = """
        INSERT INTO reports (postmortem, version, title, service, severity, published_at, document)
        VALUES ($postmortem, $version, $title, $service, $severity, $published, $document)
        ON CONFLICT DO NOTHING RETURNING id
        """;

    // Versions may be archived out of order; only the newest is searched.
    private const string IndexSql = """
        DELETE FROM report_search WHERE rowid IN (SELECT id FROM reports WHERE postmortem = $postmortem AND version < $version);
        INSERT INTO report_search (rowid, title, text) SELECT $id, $title, $text
        WHERE NOT EXISTS (SELECT 1 FROM reports WHERE postmortem = $postmortem AND version > $version)
        """;

    // A word in the title weighs as much as ten in the text. The title is shown anyway, so the snippet is cut from the text.
    private const string SearchSql = """
        SELECT postmortem, version, reports.title, snippet(report_search, 1, '', '', '…', 24), published_at
        FROM report_search JOIN reports ON reports.id = report_search.rowid
        WHERE report_search MATCH $words
        ORDER BY bm25(report_search, 10.0, 1.0), published_at DESC
        LIMIT $most
        """;

    public Task ArchiveAsync(PublishedReport report, string? service, Severity severity, CancellationToken cancellationToken)
    {
        (string Name, object? Value)[] row =
        [
            ("$postmortem", report.Postmortem.ToString()),
            ("$version", report.Version),
            ("$title", report.Content.Title),
            ("$service", service),
            ("$severity", severity.ToString()),
            ("$published", report.PublishedAt.UtcTicks),
            ("$document", PostmortemJson.Write(report)),
            ("$text", ReportText.Of(report.Content)),
        ];
        return store.WriteAsync(
            connection => connection.Scalar(AddSql, row) is long id ? connection.Execute(IndexSql, [.. row, ("$id", id)]) : 0,
            cancellationToken);
    }

    public Task<PublishedReport?> FindReportAsync(PostmortemId postmortem, int version, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.Rows(
            "SELECT document FROM reports WHERE postmortem = $postmortem AND version = $version",
            Document,
            ("$postmortem", postmortem.ToString()),
            ("$version", version)).SingleOrDefault(),
        cancellationToken);

    public Task<IReadOnlyList<PublishedReport>> VersionsAsync(PostmortemId postmortem, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<PublishedReport>>(
        connection => connection.Rows("SELECT document FROM reports WHERE postmortem = $postmortem ORDER BY version", Document, ("$postmortem", postmortem.ToString())),
        cancellationToken);

    public Task<IReadOnlyList<ReportHit>> SearchAsync(string words, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        IReadOnlyList<string> terms = ReportText.Words(words);
        return terms.Count == 0
            ? Task.FromResult<IReadOnlyList<ReportHit>>([])
            : store.ReadAsync<IReadOnlyList<ReportHit>>(connection => connection.Rows(SearchSql, Hit, ("$words", Quoted(terms)), ("$most", atMost)), cancellationToken);
    }

    // Quoted, a word is a word: NEAR, -, * and the rest of the query language mean nothing.
    private static string Quoted(IEnumerable<string> terms) => string.Join(" AND ", terms.Select(term => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static PublishedReport Document(SqliteDataReader row) => PostmortemJson.Read<PublishedReport>(row.GetString(0));

    private static ReportHit Hit(SqliteDataReader row) => new(
        SqlitePostmortemStore.IdOf(row.GetString(0)),
        row.GetInt32(1),
        row.GetString(2),
        row.GetString(3),
        new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero));
}
