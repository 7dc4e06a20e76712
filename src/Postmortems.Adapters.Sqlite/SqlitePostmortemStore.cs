using System.Globalization;
using Microsoft.Data.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

public sealed class SqlitePostmortemStore(SqliteStore store) : IPostmortemStore
{
    internal const string LatestSql =
        "SELECT document, version FROM postmortems WHERE source = $source AND external_id = $external ORDER BY recurrence DESC LIMIT 1";

    internal const string DueSql =
        "SELECT id FROM postmortems WHERE look_again_at <= $now ORDER BY look_again_at, id LIMIT $most";

    internal const string NextSql =
        "SELECT look_again_at FROM postmortems WHERE look_again_at IS NOT NULL ORDER BY look_again_at LIMIT 1";

    private const string AddSql = """
        INSERT INTO postmortems (id, source, external_id, recurrence, version, look_again_at, document)
        VALUES ($id, $source, $external, $recurrence, 1, $look, $document)
        ON CONFLICT DO NOTHING
        """;

    private const string SaveSql = """
        UPDATE postmortems SET version = version + 1, look_again_at = $look, document = $document WHERE id = $id AND version = $version
        """;

    public Task<Stored<Postmortem>?> FindAsync(PostmortemId id, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.Rows("SELECT document, version FROM postmortems WHERE id = $id", Document, ("$id", id.ToString())).SingleOrDefault(),
        cancellationToken);

    public Task<Stored<Postmortem>?> FindLatestAsync(string source, string externalId, CancellationToken cancellationToken) => store.ReadAsync(
        connection => connection.Rows(LatestSql, Document, ("$source", source), ("$external", externalId)).SingleOrDefault(),
        cancellationToken);

    public Task<bool> TryAddAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, CancellationToken cancellationToken) => WriteAsync(
        AddSql,
        postmortem,
        lookAgainAt,
        [("$source", postmortem.Incident.Source), ("$external", postmortem.Incident.ExternalId), ("$recurrence", postmortem.Recurrence)],
        cancellationToken);

    public Task<bool> TrySaveAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, StoreVersion read, CancellationToken cancellationToken) =>
        long.TryParse(read.Value, NumberStyles.None, CultureInfo.InvariantCulture, out long version)
            ? WriteAsync(SaveSql, postmortem, lookAgainAt, [("$version", version)], cancellationToken)
            : Task.FromResult(false);

    public Task<IReadOnlyList<PostmortemId>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return store.ReadAsync<IReadOnlyList<PostmortemId>>(
            connection => connection.Rows(DueSql, row => IdOf(row.GetString(0)), ("$now", now.UtcTicks), ("$most", atMost)),
            cancellationToken);
    }

    public Task<DateTimeOffset?> NextWakeUpAsync(CancellationToken cancellationToken) => store.ReadAsync<DateTimeOffset?>(
        connection => connection.Scalar(NextSql) is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null,
        cancellationToken);

    public Task<PostmortemPage> ListAsync(PostmortemQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageNumber, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        (string Name, object? Value)[] filter = SummaryFilter.Values(query);
        (string Name, object? Value)[] page = [.. filter, ("$skip", (query.PageNumber - 1L) * query.PageSize), ("$take", query.PageSize)];
        return store.ReadAsync(
            connection => new PostmortemPage(
                SummaryTable.Read(connection, Page(query), page),
                Total: (int)(long)connection.Scalar($"SELECT COUNT(*) FROM summaries WHERE {SummaryFilter.Where(query)}", filter)!),
            cancellationToken);
    }

    // Sorted here: by the index over the dates, SQLite would look up ten thousand rows one by one instead of reading them in a row.
    public Task<IReadOnlyList<PostmortemSummary>> SummariesAsync(PostmortemQuery query, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<PostmortemSummary>>(
        connection =>
        {
            List<PostmortemSummary> found = SummaryTable.Read(connection, $"WHERE {SummaryFilter.Where(query)}", SummaryFilter.Values(query));
            found.Sort(static (one, other) => other.OpenedAt.CompareTo(one.OpenedAt) is var order and not 0 ? order : string.CompareOrdinal(one.Id.ToString(), other.Id.ToString()));
            return found;
        },
        cancellationToken);

    internal static string ListSql(PostmortemQuery query) => SummaryTable.Sql(Page(query));

    private static string Page(PostmortemQuery query) => $"WHERE {SummaryFilter.Where(query)} ORDER BY opened_at DESC, postmortem LIMIT $take OFFSET $skip";

    private Task<bool> WriteAsync(string sql, Postmortem postmortem, DateTimeOffset? lookAgainAt, (string Name, object? Value)[] further, CancellationToken cancellationToken)
    {
        PostmortemSummary summary = PostmortemSummaries.From(postmortem, lookAgainAt);
        (string Name, object? Value)[] row =
        [
            ("$id", postmortem.Id.ToString()),
            ("$look", summary.LookAgainAt?.UtcTicks),
            ("$document", PostmortemJson.Write(postmortem)),
            .. further,
        ];
        return store.WriteAsync(
            connection =>
            {
                if (connection.Execute(sql, row) == 0)
                {
                    return false;
                }

                SummaryTable.Put(connection, summary);
                return true;
            },
            cancellationToken);
    }

    private static Stored<Postmortem> Document(SqliteDataReader row) =>
        new(PostmortemJson.Read<Postmortem>(row.GetString(0)), new(row.GetInt64(1).ToString(CultureInfo.InvariantCulture)));

    internal static PostmortemId IdOf(string stored) => PostmortemId.TryParse(stored, out PostmortemId id) ? id : throw new InvalidDataException("Not a postmortem id: " + stored);
}
