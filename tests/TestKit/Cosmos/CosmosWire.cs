using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Postmortems.TestKit;

/// <summary>Requests and answers as they look on the wire.</summary>
internal static class CosmosWire
{
    public static string? Header(HttpRequestMessage request, string name) => request.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null;

    public static bool Has(HttpRequestMessage request, string name) => string.Equals(Header(request, name), "true", StringComparison.OrdinalIgnoreCase);

    public static string Operation(HttpRequestMessage request) => request.Method.Method switch
    {
        "GET" => "Read",
        "PUT" => "Replace",
        "DELETE" => "Delete",
        _ when Has(request, "x-ms-documentdb-isquery") || request.Content?.Headers.ContentType?.MediaType == "application/query+json" => "Query",
        _ => "Create",
    };

    public static HttpResponseMessage Json(JsonNode? body, HttpStatusCode status = HttpStatusCode.OK, double charge = 1, string? etag = null, string? continuation = null)
    {
        HttpResponseMessage answer = new(status) { Content = new StringContent(body?.ToJsonString() ?? "", Encoding.UTF8, "application/json") };
        Common(answer, charge);
        if (etag is not null)
        {
            answer.Headers.TryAddWithoutValidation("etag", etag);
        }

        if (continuation is not null)
        {
            answer.Headers.Add("x-ms-continuation", continuation);
        }

        return answer;
    }

    public static HttpResponseMessage Refusal(int status, int subStatus, int? retryAfter, string message = "Refused")
    {
        JsonObject body = new() { ["code"] = ((HttpStatusCode)status).ToString(), ["message"] = message };
        HttpResponseMessage answer = Json(body, (HttpStatusCode)status);
        answer.Headers.Add("x-ms-substatus", subStatus.ToString(CultureInfo.InvariantCulture));
        if (retryAfter is { } milliseconds)
        {
            answer.Headers.Add("x-ms-retry-after-ms", milliseconds.ToString(CultureInfo.InvariantCulture));
        }

        return answer;
    }

    public static HttpResponseMessage Half(HttpResponseMessage whole)
    {
        byte[] bytes = whole.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        whole.Content = new StreamContent(new BrokenStream(bytes.AsSpan(0, bytes.Length / 2).ToArray()));
        return whole;
    }

    public static JsonObject Database(string key) => new()
    {
        ["id"] = key[(key.LastIndexOf('/') + 1)..],
        ["_rid"] = CosmosRid.Database,
        ["_self"] = $"dbs/{CosmosRid.Database}/",
        ["_etag"] = "\"database\"",
        ["_ts"] = 1,
    };

    public static JsonObject Account(string consistency)
    {
        static JsonArray Region() => [new JsonObject { ["name"] = "Here", ["databaseAccountEndpoint"] = "https://cosmos.invalid/" }];
        return new()
        {
            ["_self"] = "",
            ["id"] = "in-process",
            ["_rid"] = "cosmos.invalid",
            ["_dbs"] = "//dbs/",
            ["media"] = "//media/",
            ["addresses"] = "//addresses/",
            ["writableLocations"] = Region(),
            ["readableLocations"] = Region(),
            ["enableMultipleWriteLocations"] = false,
            ["userReplicationPolicy"] = new JsonObject { ["asyncReplication"] = false, ["minReplicaSetSize"] = 3, ["maxReplicasetSize"] = 4 },
            ["userConsistencyPolicy"] = new JsonObject { ["defaultConsistencyLevel"] = consistency },
            ["systemReplicationPolicy"] = new JsonObject { ["minReplicaSetSize"] = 3, ["maxReplicasetSize"] = 4 },
            ["readPolicy"] = new JsonObject { ["primaryReadCoefficient"] = 1, ["secondaryReadCoefficient"] = 1 },
            ["queryEngineConfiguration"] = """{"maxSqlQueryInputLength":262144,"maxJoinsPerSqlQuery":5,"maxLogicalAndPerSqlQuery":500,"maxLogicalOrPerSqlQuery":500,"maxUdfRefPerSqlQuery":10,"maxInExpressionItemsCount":16000,"queryMaxInMemorySortDocumentCount":500,"maxQueryRequestTimeoutFraction":0.9,"sqlAllowNonFiniteNumbers":false,"sqlAllowAggregateFunctions":true,"sqlAllowSubQuery":true,"sqlAllowScalarSubQuery":true,"allowNewKeywords":true,"sqlAllowLike":true,"sqlAllowGroupByClause":true,"maxSpatialQueryCells":12,"spatialMaxGeometryPointCount":256,"sqlDisableOptimizationFlags":0,"sqlAllowTop":true,"enableSpatialIndexing":true}""",
        };
    }

    public static void Common(HttpResponseMessage answer, double charge)
    {
        answer.Headers.Add("x-ms-request-charge", charge.ToString("0.##", CultureInfo.InvariantCulture));
        answer.Headers.Add("x-ms-activity-id", "11111111-2222-3333-4444-555555555555");
        answer.Headers.Add("x-ms-session-token", "0:-1#1");
        answer.Headers.Add("x-ms-gatewayversion", "version=2.14.0");
    }

    private sealed class BrokenStream(byte[] half) : MemoryStream(half)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, count) is > 0 and int read ? read : throw new IOException("The response ended prematurely.");

        public override int Read(Span<byte> buffer) => base.Read(buffer) is > 0 and int read ? read : throw new IOException("The response ended prematurely.");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.Run(() => Read(buffer, offset, count), cancellationToken);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => await Task.Run(() => Read(buffer.Span), cancellationToken);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The response ended prematurely.");
    }
}

/// <summary>Resource ids: 4 bytes of database, 4 of container, 8 of document.</summary>
internal static class CosmosRid
{
    private static readonly byte[] DatabaseBytes = [0x2D, 0x51, 0x29, 0x00];

    public static string Database => Text(DatabaseBytes);

    public static byte[] Collection(int number) => [.. DatabaseBytes, 0x80, 0, 0, (byte)number];

    public static string Document(byte[] collection, long number) => Text([.. collection, .. BitConverter.GetBytes(number)]);

    public static string Text(byte[] bytes) => Convert.ToBase64String(bytes).Replace('/', '-');
}
