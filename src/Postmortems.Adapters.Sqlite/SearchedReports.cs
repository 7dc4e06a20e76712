using System.Globalization;
using Microsoft.Data.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

/// <summary>The newest version of each report: what is matched, filtered and shown of it, apart from the documents.</summary>
internal static class SearchedReports
{
    // Versions may be archived out of order; only the newest is searched.
    private const string PutSql = """
        DELETE FROM report_search WHERE rowid IN (SELECT id FROM searched_reports WHERE postmortem = $postmortem);
        DELETE FROM searched_reports WHERE postmortem = $postmortem;
        INSERT INTO report_search (rowid, title, text, factors) VALUES ($id, $title, $text, $factors);
        INSERT INTO searched_reports (id, postmortem, version, title, service, service_key, severity, published_at, heads)
        VALUES ($id, $postmortem, $version, $title, $service, $key, $severity, $published, $heads)
        """;

    // A word in the title weighs as much as ten in the text; factors are in the text already. The title is shown anyway, so the snippet is
    // cut from the text, and only from the few that are shown: SQLite would cut it from every match before it sorts.
    private const string BestSql = """
        WITH best AS MATERIALIZED (
            SELECT found.id, bm25(report_search, 10.0, 1.0, 0.0) AS score
            FROM report_search JOIN searched_reports AS found ON found.id = report_search.rowid
            WHERE report_search MATCH $words AND {0}
            ORDER BY score, published_at DESC, found.id
            LIMIT $most OFFSET $skip)
        SELECT postmortem, version, found.title, snippet(report_search, 1, '', '', '…', 24), published_at, service, severity, heads
        FROM best JOIN searched_reports AS found ON found.id = best.id JOIN report_search ON report_search.rowid = best.id
        WHERE report_search MATCH $words
        ORDER BY score, published_at DESC, found.id
        """;

    // What a page passes over is found in the index alone, without its text.
    private const string NewestSql = """
        WITH newest AS MATERIALIZED (
            SELECT found.id FROM searched_reports AS found
            WHERE {0}
            ORDER BY published_at DESC, found.id
            LIMIT $most OFFSET $skip)
        SELECT postmortem, version, found.title, substr(report_search.text, 1, 160), published_at, service, severity, heads
        FROM newest JOIN searched_reports AS found ON found.id = newest.id JOIN report_search ON report_search.rowid = newest.id
        ORDER BY published_at DESC, found.id
        """;

    private const string CountMatchedSql = """
        SELECT COUNT(*) FROM report_search JOIN searched_reports AS found ON found.id = report_search.rowid
        WHERE report_search MATCH $words AND {0}
        """;

    private const string CountAllSql = "SELECT COUNT(*) FROM searched_reports AS found WHERE {0}";

    public static void Put(SqliteConnection connection, long id, PublishedReport report, string? service, Severity severity) => connection.Execute(
        PutSql,
        ("$id", id),
        ("$postmortem", report.Postmortem.ToString()),
        ("$version", report.Version),
        ("$title", report.Content.Title),
        ("$text", ReportText.Of(report.Content)),
        ("$factors", ReportFactors.TextOf(report.Content)),
        ("$heads", string.Join('\n', ReportFactors.HeadsOf(report.Content))),
        ("$service", service),
        ("$key", PostmortemSummaries.ServiceKey(service)),
        ("$severity", severity.ToString()),
        ("$published", report.PublishedAt.UtcTicks));

    public static List<ReportHit> Find(SqliteConnection connection, ReportQuery query, int atMost)
    {
        string? matched = Matched(query);
        return connection.Rows(Sql(matched is null ? NewestSql : BestSql, query), Hit, [.. Values(query, matched), ("$most", atMost), ("$skip", query.Skip)]);
    }

    public static int Count(SqliteConnection connection, ReportQuery query)
    {
        string? matched = Matched(query);
        return Convert.ToInt32(connection.Scalar(Sql(matched is null ? CountAllSql : CountMatchedSql, query), Values(query, matched)), CultureInfo.InvariantCulture);
    }

    private static string Sql(string pattern, ReportQuery query) => pattern.Replace("{0}", Where(query), StringComparison.Ordinal);

    private static (string Name, object? Value)[] Values(ReportQuery query, string? matched) =>
    [
        ("$words", matched),
        ("$service", PostmortemSummaries.ServiceKey(query.Service)),
        ("$severity", query.Severity?.ToString()),
        ("$from", query.PublishedFrom?.UtcTicks),
        ("$before", query.PublishedBefore?.UtcTicks),
    ];

    // In FTS5's own language; null if no words narrow the search.
    private static string? Matched(ReportQuery query)
    {
        string[] all = [.. ReportTerms.Of(query.Words).Select(Quoted), .. ReportTerms.Of(query.Factor).Select(term => $"factors : {Quoted(term)}")];
        return all.Length == 0 ? null : string.Join(" AND ", all);
    }

    // Quoted, a word is a word: NEAR, -, * and the rest of the query language mean nothing.
    private static string Quoted(ReportTerm term) => $"\"{term.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{(term.IsBeginning ? " *" : "")}";

    private static string Where(ReportQuery query)
    {
        string[] all =
        [
            "TRUE",
            query.Service is null ? "" : "service_key = $service",
            query.Severity is null ? "" : "severity = $severity",
            query.PublishedFrom is null ? "" : "published_at >= $from",
            query.PublishedBefore is null ? "" : "published_at < $before",
        ];
        return string.Join(" AND ", all.Where(condition => condition.Length > 0));
    }

    private static ReportHit Hit(SqliteDataReader row) => new(
        SqlitePostmortemStore.IdOf(row.GetString(0)),
        row.GetInt32(1),
        row.GetString(2),
        row.GetString(3),
        new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero))
    {
        Service = row.IsDBNull(5) ? null : row.GetString(5),
        Severity = Enum.Parse<Severity>(row.GetString(6)),
        Factors = [.. row.GetString(7).Split('\n', StringSplitOptions.RemoveEmptyEntries)],
    };
}
