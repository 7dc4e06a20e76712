using System.Text.Json.Nodes;

namespace Postmortems.TestKit;

/// <summary>A container's indexing policy: what a save must enter, which filters an index serves, which orders there are.</summary>
internal sealed class CosmosIndexes
{
    private readonly HashSet<string> _paths;
    private readonly List<List<(string Field, bool Descending)>> _composites;
    private readonly HashSet<string> _fullText;
    private readonly bool _everything;

    public CosmosIndexes(JsonObject definition)
    {
        JsonObject policy = definition["indexingPolicy"]?.AsObject() ?? [];
        List<string> included = [.. Paths(policy["includedPaths"])];
        _everything = included.Contains("/*");
        _paths = [.. included.Select(path => path.Trim('/').Replace("/?", "", StringComparison.Ordinal))];
        _fullText = [.. Paths(policy["fullTextIndexes"]).Select(path => path[1..])];
        _composites = [.. (policy["compositeIndexes"]?.AsArray() ?? []).Select(composite => composite!.AsArray()
            .Select(part => (((string)part!["path"]!)[1..], (string?)part["order"] == "descending")).ToList())];
    }

    /// <summary>How many entries a document has: one for each indexed value, and one for each composite it is whole in.</summary>
    public int Entries(JsonObject document) => Of(document).Count;

    /// <summary>How many entries a save adds or takes out.</summary>
    public int Changed(JsonObject? before, JsonObject after)
    {
        HashSet<string> old = before is null ? [] : Of(before);
        HashSet<string> now = Of(after);
        int kept = now.Count(old.Contains);
        return (old.Count - kept) + (now.Count - kept);
    }

    /// <exception cref="FormatException">No index has the query's order, or it ranks without a full-text index.</exception>
    public void Check(CosmosSql sql)
    {
        if (sql.Ranked is { } ranked && !_fullText.Contains(ranked))
        {
            throw new FormatException($"There is no full-text index on {ranked}.");
        }

        bool served = sql.Order.Count switch
        {
            0 => true,
            1 => IsIndexed(sql.Order[0].Field),
            _ => _composites.Exists(composite => composite.SequenceEqual(sql.Order) || composite.SequenceEqual(sql.Order.Select(by => (by.Field, !by.Descending)))),
        };
        if (!served)
        {
            throw new FormatException("The order by query does not have a corresponding composite index that it can be served from.");
        }
    }

    /// <summary>The filters no index serves; none where another filter has narrowed it to what an index found.</summary>
    public IReadOnlyList<string> Scanned(CosmosSql sql) =>
        sql.Filters.Any(filter => filter.ByIndex && IsIndexed(filter.Path))
            ? [.. sql.Filters.Where(filter => filter.ByIndex && !IsIndexed(filter.Path)).Select(filter => filter.Text)]
            : [.. sql.Filters.Select(filter => filter.Text), .. sql.Filters.Count == 0 ? ["everything"] : Array.Empty<string>()];

    private bool IsIndexed(string path) => _everything || path == "id" || _paths.Contains(path);

    private HashSet<string> Of(JsonObject document)
    {
        HashSet<string> entries = [];
        Walk(document, "", entries);
        foreach (List<(string Field, bool Descending)> composite in _composites.Where(composite => composite.TrueForAll(part => document[part.Field] is not null)))
        {
            entries.Add("+" + string.Join('|', composite.Select(part => $"{part.Field}={document[part.Field]!.ToJsonString()}")));
        }

        foreach (string path in _fullText.Where(path => document[path] is not null))
        {
            entries.UnionWith(((string)document[path]!).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => "~" + word));
        }

        return entries;
    }

    private void Walk(JsonNode? node, string path, HashSet<string> entries)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach ((string name, JsonNode? value) in fields.Where(field => !field.Key.StartsWith('_')))
                {
                    Walk(value, path.Length == 0 ? name : $"{path}/{name}", entries);
                }

                break;
            case JsonArray elements:
                foreach (JsonNode? element in elements)
                {
                    Walk(element, path + "/[]", entries);
                }

                break;
            default:
                if (IsIndexed(path))
                {
                    entries.Add($"{path}={node?.ToJsonString()}");
                }

                break;
        }
    }

    private static IEnumerable<string> Paths(JsonNode? list) => (list?.AsArray() ?? []).Select(path => (string)path!["path"]!);
}
