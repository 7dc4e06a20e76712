using System.Globalization;
using System.Text.Json.Nodes;

namespace Postmortems.TestKit;

/// <summary>
/// What the service answers when a client asks how to run a query over several partitions: the query each partition runs, and what the
/// client does with the rows. The rewritten query is known again when it comes, with the client's own filter in its place.
/// </summary>
internal static class CosmosPlans
{
    private const string Placeholder = "{documentdb-formattableorderbyquery-filter}";
    private const string Scored = "_FullTextScore";

    public static JsonObject Of(CosmosSql sql, Dictionary<string, CosmosSql> planned)
    {
        JsonObject plan = new()
        {
            ["partitionedQueryExecutionInfoVersion"] = 2,
            ["queryRanges"] = new JsonArray(new JsonObject { ["min"] = "", ["max"] = "FF", ["isMinInclusive"] = true, ["isMaxInclusive"] = false }),
        };
        if (sql.Ranked is null)
        {
            plan["queryInfo"] = Info(sql, planned);
            return plan;
        }

        JsonObject component = Info(sql, planned);
        component["hasNonStreamingOrderBy"] = true;
        component["top"] = null;
        plan["queryInfo"] = null;
        plan["hybridSearchQueryInfo"] = new JsonObject
        {
            // Scores need no statistics here: how often a word stands in the text is enough.
            ["globalStatisticsQuery"] = "",
            ["requiresGlobalStatistics"] = false,
            ["componentQueryInfos"] = new JsonArray(component),
            ["componentWithoutPayloadQueryInfos"] = new JsonArray(),
            ["projectionQueryInfo"] = null,
            ["componentWeights"] = new JsonArray(),
            ["skip"] = sql.Skip,
            ["take"] = sql.Top ?? sql.Take,
        };
        return plan;
    }

    public static bool TryFind(Dictionary<string, CosmosSql> planned, string text, out CosmosSql? sql) => planned.TryGetValue(text, out sql);

    /// <param name="rewritten">The query as the plan wrote it; null if it came as the client wrote it.</param>
    public static List<JsonNode?> Rows(CosmosSql sql, string? rewritten, IReadOnlyList<JsonObject> matching)
    {
        if (sql.IsCount)
        {
            return [rewritten is null ? JsonValue.Create(matching.Count) : new JsonArray(new JsonObject { ["item"] = matching.Count })];
        }

        IEnumerable<JsonObject> sorted = sql.Sorted(matching);
        return rewritten is null || (sql.Order.Count == 0 && sql.Ranked is null)
            ? [.. sorted.Skip(sql.Skip).Take(sql.Take ?? sql.Top ?? int.MaxValue).Select(sql.Project)]
            // Each partition gives as many as all of them together may need.
            : [.. sorted.Take(sql.Take is { } take ? sql.Skip + take : sql.Top ?? int.MaxValue).Select(document => Wrapped(sql, document))];
    }

    private static JsonObject Info(CosmosSql sql, Dictionary<string, CosmosSql> planned)
    {
        string rewritten = Rewrite(sql);
        if (rewritten.Length > 0)
        {
            planned[rewritten.Replace(Placeholder, "true", StringComparison.Ordinal)] = sql;
        }

        return new()
        {
            ["distinctType"] = "None",
            ["top"] = sql.Top,
            ["offset"] = sql.Take is null ? null : sql.Skip,
            ["limit"] = sql.Take,
            ["orderBy"] = sql.Ranked is not null ? new JsonArray("Descending") : [.. sql.Order.Select(by => by.Descending ? "Descending" : "Ascending")],
            ["orderByExpressions"] = sql.Ranked is not null ? new JsonArray($"{Scored}(c.{sql.Ranked})") : [.. sql.Order.Select(by => $"c.{by.Field}")],
            ["groupByExpressions"] = new JsonArray(),
            ["groupByAliases"] = new JsonArray(),
            ["aggregates"] = sql.IsCount ? new JsonArray("Count") : [],
            ["groupByAliasToAggregateType"] = new JsonObject(),
            ["rewrittenQuery"] = rewritten,
            ["hasSelectValue"] = sql.IsCount,
            ["hasNonStreamingOrderBy"] = false,
        };
    }

    private static string Rewrite(CosmosSql sql)
    {
        string where = string.Join(" AND ", sql.Filters.Select(filter => $"({filter.Text})"));
        if (sql.IsCount)
        {
            return $"SELECT VALUE [{{\"item\": COUNT(1)}}]\nFROM c\nWHERE {where}";
        }

        if (sql.Order.Count == 0 && sql.Ranked is null)
        {
            return "";
        }

        string[] by = sql.Ranked is { } ranked ? [$"{Scored}(c.{ranked})"] : [.. sql.Order.Select(order => $"c.{order.Field}")];
        string payload = sql.Fields is null ? "c" : $"{{{string.Join(", ", sql.Fields.Select(field => $"\"{field}\": c.{field}"))}}}";
        int? most = sql.Take is { } take ? sql.Skip + take : sql.Top;
        string top = most is { } number ? string.Create(CultureInfo.InvariantCulture, $"TOP {number} ") : "";
        return $"SELECT {top}c._rid, [{string.Join(", ", by.Select(expression => $"{{\"item\": {expression}}}"))}] AS orderByItems, {payload} AS payload\nFROM c\nWHERE ({where}) AND ({Placeholder})\nORDER BY {string.Join(", ", by)}";
    }

    private static JsonObject Wrapped(CosmosSql sql, JsonObject document)
    {
        JsonArray items = sql.Ranked is { } ranked
            ? new JsonArray(new JsonObject { ["item"] = sql.Score(document, ranked) })
            : [.. sql.Order.Select(by => new JsonObject { ["item"] = document[by.Field]?.DeepClone() })];
        JsonNode payload = sql.Project(document);
        return new JsonObject
        {
            ["_rid"] = (string)document["_rid"]!,
            ["orderByItems"] = items,
            ["payload"] = sql.Ranked is null ? payload : new JsonObject { ["payload"] = payload, ["componentScores"] = new JsonArray(sql.Score(document, sql.Ranked)) },
        };
    }
}
