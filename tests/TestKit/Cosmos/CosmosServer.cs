using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Postmortems.TestKit;

/// <summary>
/// Answers as a Cosmos DB account does over HTTPS, as far as our adapter asks: account, databases, containers, partition key ranges,
/// documents with their versions, and the queries we send, whole or through a plan. What it does not know it refuses with 400, so that
/// a query that drifts is noticed. Like the real one it refuses an order that no index has.
/// </summary>
/// <param name="ranges">How many physical partitions a container has; from two on, clients ask for a plan and merge.</param>
/// <param name="fullText">Whether the account has full-text search.</param>
public sealed class CosmosServer(TimeProvider time, int ranges = 1, bool fullText = false) : HttpMessageHandler
{
    /// <summary>With an address that leads nowhere and a key that opens nothing.</summary>
    public const string ConnectionString = "AccountEndpoint=https://cosmos.invalid/;AccountKey=bm90IGEga2V5;";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, CosmosCollection?> _resources = [];
    private int _calls;

    /// <summary>Asked before every call about documents; null to let it pass.</summary>
    public Func<CosmosCall, CosmosFault?>? Fault { get; set; }

    /// <summary>Called when a call stays without an answer, so that a test's clock can move on.</summary>
    public Action? Silent { get; set; }

    /// <summary>Request units of every call about documents, by operation.</summary>
    public List<(string Operation, double RequestUnits)> Charges { get; } = [];

    /// <summary>Every query that was run, as its client wrote it, and which of its filters no index serves.</summary>
    public List<(string Sql, IReadOnlyList<string> Scanned)> Queries { get; } = [];

    /// <summary>How many queries came through a plan.</summary>
    public int Plans { get; private set; }

    public string Consistency { get; set; } = "Strong";

    /// <summary>True to index every path of every container that is made, whatever its policy says, as a container without a policy does.</summary>
    public bool IndexEverything { get; init; }

    public CosmosCollection Collection(string database, string container) => _resources[$"dbs/{database}/colls/{container}"]!;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string[] path = [.. request.RequestUri!.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        if (path.Length < 5 || path[4] != "docs" || CosmosWire.Has(request, "x-ms-cosmos-is-query-plan-request"))
        {
            lock (_lock)
            {
                return About(request, path, body);
            }
        }

        CosmosCall call = new(CosmosWire.Operation(request), Interlocked.Increment(ref _calls), path.ElementAtOrDefault(5));
        return await AnswerAsync(Fault?.Invoke(call), () => Documents(request, call.Operation, path, body), cancellationToken);
    }

    private async Task<HttpResponseMessage> AnswerAsync(CosmosFault? fault, Func<HttpResponseMessage> answer, CancellationToken cancellationToken)
    {
        switch (fault)
        {
            case null:
                return answer();
            case CosmosFault.Refused refused:
                return CosmosWire.Refusal(refused.Status, refused.SubStatus, refused.RetryAfterMilliseconds);
            case CosmosFault.Reset:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection reset by peer");
            case CosmosFault.HalfAnswer:
                return CosmosWire.Half(answer());
            case CosmosFault.AnswerLost:
                answer();
                throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response ended prematurely");
            case CosmosFault.AnswerWrong wrong:
                answer();
                return CosmosWire.Refusal(wrong.Status, 0, null);
            default:
                if (fault is CosmosFault.AnswerSilent)
                {
                    answer();
                }

                Silent?.Invoke();
                await Task.Delay(Timeout.Infinite, cancellationToken);
                throw new OperationCanceledException(cancellationToken);
        }
    }

    private HttpResponseMessage Documents(HttpRequestMessage request, string operation, string[] path, string body)
    {
        lock (_lock)
        {
            if (Find(path) is not { } collection)
            {
                return CosmosWire.Refusal(404, 1003, null);
            }

            HttpResponseMessage answer = operation == "Query" ? Query(request, collection, body) : collection.Document(request, operation, path.ElementAtOrDefault(5), body);
            Charges.Add((operation, double.Parse(answer.Headers.GetValues("x-ms-request-charge").First(), CultureInfo.InvariantCulture)));
            return answer;
        }
    }

    private HttpResponseMessage Query(HttpRequestMessage request, CosmosCollection collection, string body)
    {
        try
        {
            (HttpResponseMessage answer, CosmosSql ran) = collection.Query(request, body);
            Queries.Add((ran.Text, collection.Scanned(ran)));
            return answer;
        }
        catch (FormatException notKnown)
        {
            return CosmosWire.Refusal(400, 0, null, notKnown.Message);
        }
    }

    private HttpResponseMessage About(HttpRequestMessage request, string[] path, string body)
    {
        string key = string.Join('/', path);
        switch (request.Method.Method, path.Length)
        {
            case ("GET", 0):
                return CosmosWire.Json(CosmosWire.Account(Consistency));
            case ("POST", 1 or 3):
                JsonObject made = JsonNode.Parse(body)!.AsObject();
                string name = $"{key}/{(string)made["id"]!}";
                if (IndexEverything && made["indexingPolicy"] is JsonObject policy)
                {
                    policy["includedPaths"] = new JsonArray(new JsonObject { ["path"] = "/*" });
                }

                if (path.Length == 3 && made["fullTextPolicy"] is not null && !fullText)
                {
                    return CosmosWire.Refusal(400, 0, null, "The capability EnableNoSQLFullTextSearch is not enabled.");
                }

                return _resources.TryAdd(name, path.Length == 3 ? new CosmosCollection(made, time, ranges) : null)
                    ? CosmosWire.Json(path.Length == 3 ? _resources[name]!.Describe() : CosmosWire.Database(name), HttpStatusCode.Created)
                    : CosmosWire.Refusal(409, 0, null);
            case ("GET", 2) when _resources.ContainsKey(key):
                return CosmosWire.Json(CosmosWire.Database(key));
            case ("GET", 4) when Find(path) is { } found:
                return CosmosWire.Json(found.Describe());
            case ("GET", 5) when path[4] == "pkranges" && Find(path) is { } ranged:
                return ranged.Ranges(request);
            case ("POST", 5) when Find(path) is { } planned:
                return Plan(planned, body);
            default:
                return CosmosWire.Refusal(404, 0, null);
        }
    }

    private HttpResponseMessage Plan(CosmosCollection collection, string body)
    {
        Plans++;
        try
        {
            return CosmosWire.Json(collection.Plan(body));
        }
        catch (FormatException notKnown)
        {
            return CosmosWire.Refusal(400, 0, null, notKnown.Message);
        }
    }

    // By name, or by the ids the client has learnt.
    private CosmosCollection? Find(string[] path) =>
        _resources.GetValueOrDefault(string.Join('/', path.Take(4))) ?? _resources.Values.FirstOrDefault(collection => collection is not null && collection.Rid == path[3]);
}
