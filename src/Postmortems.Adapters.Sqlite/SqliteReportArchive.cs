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

    private const string IsNewestSql = "SELECT NOT EXISTS (SELECT 1 FROM reports WHERE postmortem = $postmortem AND version > $version)";

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
        ];
        return store.WriteAsync(
            connection =>
            {
                if (connection.Scalar(AddSql, row) is not long id)
                {
                    return false;
                }

                if (connection.Scalar(IsNewestSql, ("$postmortem", report.Postmortem.ToString()), ("$version", report.Version)) is 1L)
                {
                    SearchedReports.Put(connection, id, report, service, severity);
                }

                return true;
            },
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

    public Task<IReadOnlyList<ReportHit>> SearchAsync(ReportQuery query, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(query.Skip);
        return query.FindsNothing
            ? Task.FromResult<IReadOnlyList<ReportHit>>([])
            : store.ReadAsync<IReadOnlyList<ReportHit>>(connection => SearchedReports.Find(connection, query, atMost), cancellationToken);
    }

    public Task<int> CountAsync(ReportQuery query, CancellationToken cancellationToken) =>
        query.FindsNothing ? Task.FromResult(0) : store.ReadAsync(connection => SearchedReports.Count(connection, query), cancellationToken);

    private static PublishedReport Document(SqliteDataReader row) => PostmortemJson.Read<PublishedReport>(row.GetString(0));
}
