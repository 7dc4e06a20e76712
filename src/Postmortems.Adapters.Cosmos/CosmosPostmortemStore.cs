using System.Globalization;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Cosmos;

public sealed class CosmosPostmortemStore(CosmosStore store) : IPostmortemStore
{
    internal const string LatestSql = "SELECT TOP 1 * FROM c WHERE c.incident = @incident ORDER BY c.incident ASC, c.recurrence DESC";

    internal const string NextSql = "SELECT TOP 1 c.look FROM c WHERE IS_DEFINED(c.look) ORDER BY c.look ASC, c.postmortem ASC";

    private readonly MarkedDocuments _documents = new(store);

    public async Task<Stored<Postmortem>?> FindAsync(PostmortemId id, CancellationToken cancellationToken) =>
        await store.Postmortems.ReadAsync("find", id.ToString(), PostmortemRecord.Name, cancellationToken) is { } found ? Document(found.Body, found.ETag) : null;

    public async Task<Stored<Postmortem>?> FindLatestAsync(string source, string externalId, CancellationToken cancellationToken)
    {
        QueryDefinition query = new QueryDefinition(LatestSql).WithParameter("@incident", PostmortemRecord.IncidentKey(source, externalId));
        List<JsonElement> found = await store.Postmortems.QueryAsync("find latest", query, partition: null, cancellationToken);
        return found.Count == 0 ? null : Document(found[0], found[0].GetProperty("_etag").GetString()!);
    }

    public async Task<bool> TryAddAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, CancellationToken cancellationToken)
    {
        // Ids are made from the incident, so that the id alone keeps a second one of the same incident out.
        if (postmortem.Id != PostmortemId.For(postmortem.Incident.Source, postmortem.Incident.ExternalId, postmortem.Recurrence))
        {
            return false;
        }

        SaveResult added = await _documents.CreateAsync(
            "add", postmortem.Id.ToString(), PostmortemRecord.Name, marks => CosmosJson.Bytes(PostmortemRecord.Of(postmortem, lookAgainAt, marks)), cancellationToken);
        return added.CameThrough;
    }

    public async Task<bool> TrySaveAsync(Postmortem postmortem, DateTimeOffset? lookAgainAt, StoreVersion read, CancellationToken cancellationToken)
    {
        SaveResult saved = await _documents.ReplaceAsync(
            "save", postmortem.Id.ToString(), PostmortemRecord.Name, read, marks => CosmosJson.Bytes(PostmortemRecord.Of(postmortem, lookAgainAt, marks)), cancellationToken);
        return saved.CameThrough;
    }

    public async Task<IReadOnlyList<PostmortemId>> DueAsync(DateTimeOffset now, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        QueryDefinition query = new QueryDefinition(DueSql(atMost)).WithParameter("@now", CosmosJson.Instant(now));
        List<JsonElement> due = await store.Postmortems.QueryAsync("due", query, partition: null, cancellationToken);
        return [.. due.Select(row => IdOf(row.GetProperty("postmortem").GetString()!))];
    }

    public async Task<DateTimeOffset?> NextWakeUpAsync(CancellationToken cancellationToken)
    {
        List<JsonElement> next = await store.Postmortems.QueryAsync("next wake-up", new QueryDefinition(NextSql), partition: null, cancellationToken);
        return next.Count == 0 ? null : CosmosJson.Instant(next[0].GetProperty("look").GetString()!);
    }

    public async Task<PostmortemPage> ListAsync(PostmortemQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageNumber, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        IReadOnlyList<PostmortemSummary> rows = await RowsAsync("list", ListSql(query), query, cancellationToken);
        List<JsonElement> total = await store.Postmortems.QueryAsync("count", Filled(CountSql(query), query), partition: null, cancellationToken);
        return new PostmortemPage(rows, total.Sum(count => count.GetInt32()));
    }

    public Task<IReadOnlyList<PostmortemSummary>> SummariesAsync(PostmortemQuery query, CancellationToken cancellationToken) =>
        RowsAsync("summaries", SummariesSql(query), query, cancellationToken);

    private async Task<IReadOnlyList<PostmortemSummary>> RowsAsync(string operation, string sql, PostmortemQuery query, CancellationToken cancellationToken)
    {
        List<JsonElement> rows = await store.Postmortems.QueryAsync(operation, Filled(sql, query), partition: null, cancellationToken);
        List<PostmortemSummary> summaries = new(rows.Count);
        foreach (JsonElement row in rows)
        {
            summaries.Add(await SummaryAsync(row.GetProperty("summary"), cancellationToken));
        }

        return summaries;
    }

    // Saved by an earlier version, a summary tells less than it does now; it is whole from the next save on.
    private async Task<PostmortemSummary> SummaryAsync(JsonElement stored, CancellationToken cancellationToken)
    {
        if (stored.TryGetProperty("progress", out _))
        {
            return CosmosJson.Read<PostmortemSummary>(stored);
        }

        PostmortemId id = IdOf(stored.GetProperty("id").GetString()!);
        Stored<Postmortem> whole = await FindAsync(id, cancellationToken) ?? throw new InvalidDataException("A postmortem has gone: " + id);
        DateTimeOffset? look = stored.TryGetProperty("lookAgainAt", out JsonElement at) && at.ValueKind is JsonValueKind.String ? at.GetDateTimeOffset() : null;
        return PostmortemSummaries.From(whole.Value, look);
    }

    internal static string DueSql(int atMost) => string.Create(
        CultureInfo.InvariantCulture, $"SELECT TOP {atMost} c.postmortem FROM c WHERE c.look <= @now ORDER BY c.look ASC, c.postmortem ASC");

    internal static string ListSql(PostmortemQuery query) => string.Create(
        CultureInfo.InvariantCulture,
        $"SELECT c.summary FROM c WHERE {Filter(query)} ORDER BY c.opened DESC, c.postmortem ASC OFFSET {(query.PageNumber - 1L) * query.PageSize} LIMIT {query.PageSize}");

    internal static string SummariesSql(PostmortemQuery query) => $"SELECT c.summary FROM c WHERE {Filter(query)} ORDER BY c.opened DESC, c.postmortem ASC";

    internal static string CountSql(PostmortemQuery query) => $"SELECT VALUE COUNT(1) FROM c WHERE {Filter(query)}";

    internal static PostmortemId IdOf(string stored) => PostmortemId.TryParse(stored, out PostmortemId id) ? id : throw new InvalidDataException("Not a postmortem id: " + stored);

    private static string Filter(PostmortemQuery query)
    {
        string[] all =
        [
            query.Stage is null ? "IS_DEFINED(c.opened)" : "c.stage = @stage",
            query.Service is null ? "" : "c.service = @service",
            query.UnderWay ? "c.stage IN ('Collecting', 'Reviewing', 'FollowingUp', 'OnHold')" : "",
            query.OpenedFrom is null ? "" : "c.opened >= @from",
            query.OpenedBefore is null ? "" : "c.opened < @before",
            query.Severity is null ? "" : "c.severity = @severity",
            query.Title is null ? "" : "CONTAINS(c.titleKey, @title)",
        ];
        return string.Join(" AND ", all.Where(condition => condition.Length > 0));
    }

    private static QueryDefinition Filled(string sql, PostmortemQuery query)
    {
        (string Name, string? Value)[] values =
        [
            ("@stage", query.Stage?.ToString()),
            ("@service", PostmortemSummaries.ServiceKey(query.Service)),
            ("@from", query.OpenedFrom is { } from ? CosmosJson.Instant(from) : null),
            ("@before", query.OpenedBefore is { } before ? CosmosJson.Instant(before) : null),
            ("@severity", query.Severity?.ToString()),
            ("@title", query.Title is { } title ? PostmortemSummaries.TitleKey(title) : null),
        ];
        return values.Where(value => value.Value is not null).Aggregate(new QueryDefinition(sql), (filled, value) => filled.WithParameter(value.Name, value.Value));
    }

    private static Stored<Postmortem> Document(JsonElement body, string etag)
    {
        PostmortemRecord record = CosmosJson.Read<PostmortemRecord>(body);
        return new Stored<Postmortem>(record.Whole(), SaveMarks.Version(etag, record.Marks));
    }
}
