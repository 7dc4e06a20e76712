using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Postmortems.TestKit;

/// <summary>One container: its documents by partition and id, its indexes, its physical partitions.</summary>
public sealed class CosmosCollection
{
    private static int _number;

    private readonly Dictionary<(string Partition, string Id), Kept> _documents = [];
    private readonly Dictionary<string, CosmosSql> _planned = new(StringComparer.Ordinal);
    private readonly byte[] _rid = CosmosRid.Collection(Interlocked.Increment(ref _number) & 0x7F);
    private readonly JsonObject _definition;
    private readonly CosmosIndexes _indexes;
    private readonly TimeProvider _time;
    private readonly int _ranges;
    private readonly string _partitionKey;
    private long _saves;

    internal CosmosCollection(JsonObject definition, TimeProvider time, int ranges)
    {
        _definition = definition;
        _indexes = new CosmosIndexes(definition);
        _time = time;
        _ranges = ranges;
        _partitionKey = ((string)definition["partitionKey"]!["paths"]![0]!)[1..];
    }

    /// <summary>The documents as they are stored now.</summary>
    public IReadOnlyList<JsonObject> Stored => [.. Living().Select(kept => kept.Document)];

    /// <summary>How many documents a query returns at once before it gives a continuation.</summary>
    public int PageSize { get; set; } = 1000;

    internal string Rid => CosmosRid.Text(_rid);

    internal JsonObject Describe()
    {
        JsonObject described = _definition.DeepClone().AsObject();
        described["_rid"] = Rid;
        described["_self"] = $"dbs/{CosmosRid.Database}/colls/{Rid}/";
        described["_etag"] = "\"container\"";
        described["_ts"] = 1;
        return described;
    }

    internal HttpResponseMessage Ranges(HttpRequestMessage request)
    {
        if (CosmosWire.Header(request, "If-None-Match") is not null)
        {
            return CosmosWire.Json(null, HttpStatusCode.NotModified, etag: "\"1\"");
        }

        JsonArray ranges = [.. Enumerable.Range(0, _ranges).Select(range => new JsonObject
        {
            ["id"] = range.ToString(CultureInfo.InvariantCulture),
            ["_rid"] = CosmosRid.Document(_rid, 0x5000000000000000 + range),
            ["minInclusive"] = Edge(range),
            ["maxExclusive"] = Edge(range + 1),
            ["status"] = "online",
            ["throughputFraction"] = 1,
            ["ridPrefix"] = range,
            ["parents"] = new JsonArray(),
        })];
        return CosmosWire.Json(new JsonObject { ["_rid"] = Rid, ["PartitionKeyRanges"] = ranges, ["_count"] = _ranges }, etag: "\"1\"");
    }

    internal HttpResponseMessage Document(HttpRequestMessage request, string operation, string? id, string body)
    {
        string partition = JsonNode.Parse(CosmosWire.Header(request, "x-ms-documentdb-partitionkey")!)![0]!.GetValue<string>();
        JsonObject? sent = operation is "Create" or "Replace" ? JsonNode.Parse(body)!.AsObject() : null;
        (string, string) key = (partition, id ?? (string)sent!["id"]!);
        Kept? there = _documents.TryGetValue(key, out Kept? kept) && IsLiving(kept) ? kept : null;
        if (sent is not null && (string?)sent[_partitionKey] != partition)
        {
            return CosmosWire.Refusal(400, 1001, null, "The partition key of the document is not that of the header.");
        }

        switch (operation)
        {
            case "Create" when there is not null:
                return CosmosWire.Refusal(409, 0, null);
            case not "Create" when there is null:
                return CosmosWire.Refusal(404, 0, null);
            case "Replace" or "Delete" when CosmosWire.Header(request, "If-Match") is { } match && match != there!.ETag:
                return CosmosWire.Refusal(412, 0, null);
            case "Read":
                return CosmosWire.Json(there!.Document.DeepClone(), charge: RequestUnits.Read(there.Size), etag: there.ETag);
            case "Delete":
                _documents.Remove(key);
                return CosmosWire.Json(null, HttpStatusCode.NoContent, RequestUnits.Write(there!.Size, _indexes.Entries(there.Document)));
        }

        int entries = _indexes.Changed(there?.Document, sent!);
        Kept saved = Keep(partition, sent!, Encoding.UTF8.GetByteCount(body), there);
        _documents[key] = saved;
        return CosmosWire.Json(null, operation == "Create" ? HttpStatusCode.Created : HttpStatusCode.OK, RequestUnits.Write(saved.Size, entries), saved.ETag);
    }

    internal JsonObject Plan(string body)
    {
        CosmosSql sql = CosmosSql.Parse(body);
        _indexes.Check(sql);
        return CosmosPlans.Of(sql, _planned);
    }

    internal (HttpResponseMessage Answer, CosmosSql Ran) Query(HttpRequestMessage request, string body)
    {
        string text = (string)JsonNode.Parse(body)!["query"]!;
        bool rewritten = CosmosPlans.TryFind(_planned, text, out CosmosSql? planned);
        CosmosSql sql = rewritten ? planned!.With(body) : CosmosSql.Parse(body);
        _indexes.Check(sql);
        string? partition = CosmosWire.Header(request, "x-ms-documentdb-partitionkey") is { } header ? JsonNode.Parse(header)![0]!.GetValue<string>() : null;
        string? range = CosmosWire.Header(request, "x-ms-documentdb-partitionkeyrangeid")?.Split(',')[^1];
        if (partition is null && range is null && !rewritten && _ranges > 1)
        {
            throw new FormatException("A query over all partitions needs a plan.");
        }

        IEnumerable<Kept> among = Living().Where(kept => partition is null ? range is null || kept.Range == int.Parse(range, CultureInfo.InvariantCulture) : kept.Partition == partition);
        List<Kept> loaded = [.. among.Where(kept => sql.Matches(kept.Document))];
        List<JsonNode?> rows = CosmosPlans.Rows(sql, rewritten ? text : null, [.. loaded.Select(kept => kept.Document)]);
        int skip = CosmosWire.Header(request, "x-ms-continuation") is { Length: > 0 } from ? int.Parse(from, CultureInfo.InvariantCulture) : 0;
        JsonArray page = [.. rows.Skip(skip).Take(PageSize)];
        string? continuation = skip + page.Count < rows.Count ? (skip + page.Count).ToString(CultureInfo.InvariantCulture) : null;
        // Counting is done in the index alone; an ordered page loads what it shows.
        double charge = RequestUnits.Query(sql.IsCount ? [] : loaded.Take(rows.Count).Skip(skip).Take(PageSize).Select(kept => kept.Size));
        JsonObject answer = new() { ["_rid"] = Rid, ["Documents"] = page, ["_count"] = page.Count };
        return (CosmosWire.Json(answer, charge: charge, continuation: continuation), sql);
    }

    /// <summary>Which of a query's filters no index serves.</summary>
    internal IReadOnlyList<string> Scanned(CosmosSql sql) => _indexes.Scanned(sql);

    private IEnumerable<Kept> Living() => _documents.Values.Where(IsLiving);

    private bool IsLiving(Kept kept) => _definition["defaultTtl"] is null || kept.Document["ttl"] is null
        || kept.SavedAt.AddSeconds((int)kept.Document["ttl"]!) > _time.GetUtcNow();

    private Kept Keep(string partition, JsonObject document, int size, Kept? before)
    {
        long save = ++_saves;
        string etag = $"\"0000{save:x4}-0000-0d00-0000-{save:x12}\"";
        document["_rid"] = before is null ? CosmosRid.Document(_rid, save) : (string)before.Document["_rid"]!;
        document["_self"] = $"dbs/{CosmosRid.Database}/colls/{Rid}/docs/{(string)document["_rid"]!}/";
        document["_etag"] = etag;
        document["_ts"] = _time.GetUtcNow().ToUnixTimeSeconds();
        int range = before?.Range ?? partition.Aggregate(0, (sum, c) => sum + c) % _ranges;
        return new Kept(partition, range, document, etag, size, _time.GetUtcNow());
    }

    private string Edge(int range) => range == 0 ? "" : range == _ranges ? "FF" : (range * 0x3FFF / _ranges).ToString("X4", CultureInfo.InvariantCulture) + new string('0', 28);

    private sealed record Kept(string Partition, int Range, JsonObject Document, string ETag, int Size, DateTimeOffset SavedAt);
}
