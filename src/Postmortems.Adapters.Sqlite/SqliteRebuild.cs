using Microsoft.Data.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

/// <summary>Derives anew what is derived, from the documents of a database of an earlier version.</summary>
internal static class SqliteRebuild
{
    private const string PostmortemsSql = "SELECT document, look_again_at FROM postmortems";

    private const string ReportsSql = """
        SELECT id, document, service, severity FROM reports AS one
        WHERE version = (SELECT MAX(version) FROM reports WHERE postmortem = one.postmortem)
        """;

    // One by one: a database of years does not fit into memory.
    public static void SummariesAndSearch(SqliteConnection connection)
    {
        Each(connection, PostmortemsSql, row => SummaryTable.Put(
            connection,
            PostmortemSummaries.From(PostmortemJson.Read<Postmortem>(row.GetString(0)), row.IsDBNull(1) ? null : new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero))));
        Each(connection, ReportsSql, row => SearchedReports.Put(
            connection,
            row.GetInt64(0),
            PostmortemJson.Read<PublishedReport>(row.GetString(1)),
            row.IsDBNull(2) ? null : row.GetString(2),
            Enum.Parse<Severity>(row.GetString(3))));
    }

    private static void Each(SqliteConnection connection, string sql, Action<SqliteDataReader> put)
    {
        using SqliteCommand command = connection.Command(sql);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            put(reader);
        }
    }
}
