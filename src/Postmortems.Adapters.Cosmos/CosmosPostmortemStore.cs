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
        List<JsonElement> rows = await store.Postmortems.QueryAsync("list", Filled(ListSql(query), query), partition: null, cancellationToken);
        List<JsonElement> total = await store.Postmortems.QueryAsync("count", Filled(CountSql(query), query), partition: null, cancellationToken);
        return new PostmortemPage([.. rows.Select(row => CosmosJson.Read<PostmortemSummary>(row.GetProperty("summary")))], total.Sum(count => count.GetInt32()));
    }

    internal static string DueSql(int atMost) => string.Create(
        CultureInfo.InvariantCulture, $"SELECT TOP {atMost} c.postmortem FROM c WHERE c.look <= @now ORDER BY c.look ASC, c.postmortem ASC");

    internal static string ListSql(PostmortemQuery query) => string.Create(
        CultureInfo.InvariantCulture,
        $"SELECT c.summary FROM c WHERE {Filter(query)} ORDER BY c.opened DESC, c.postmortem ASC OFFSET {(query.PageNumber - 1L) * query.PageSize} LIMIT {query.PageSize}");

    internal static string CountSql(PostmortemQuery query) => $"SELECT VALUE COUNT(1) FROM c WHERE {Filter(query)}";

    internal static PostmortemId IdOf(string stored) => PostmortemId.TryParse(stored, out PostmortemId id) ? id : throw new InvalidDataException("Not a postmortem id: " + stored);

    private static string Filter(PostmortemQuery query) =>
        (query.Stage is null ? "IS_DEFINED(c.opened)" : "c.stage = @stage") + (query.Service is null ? "" : " AND c.service = @service");

    private static QueryDefinition Filled(string sql, PostmortemQuery query)
    {
        QueryDefinition definition = new(sql);
        definition = query.Stage is { } stage ? definition.WithParameter("@stage", stage.ToString()) : definition;
        return query.Service is null ? definition : definition.WithParameter("@service", PostmortemSummaries.ServiceKey(query.Service));
    }

    private static Stored<Postmortem> Document(JsonElement body, string etag)
    {
        PostmortemRecord record = CosmosJson.Read<PostmortemRecord>(body);
        return new Stored<Postmortem>(record.Whole(), SaveMarks.Version(etag, record.Marks));
    }
}
