using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Postmortems.TestKit;

/// <param name="Path">What it looks at, as an indexing policy writes it.</param>
/// <param name="ByIndex">False for what is looked up in a loaded document.</param>
internal sealed record CosmosFilter(string Text, string Path, bool ByIndex, Func<JsonObject, bool> Holds);

/// <summary>The part of Cosmos DB's SQL that our adapter writes; anything else is a <see cref="FormatException"/>.</summary>
internal sealed partial class CosmosSql
{
    private readonly Dictionary<string, JsonNode?> _parameters = [];

    private CosmosSql(string text) => Text = text;

    public string Text { get; }

    public int? Top { get; private set; }

    public int Skip { get; private set; }

    public int? Take { get; private set; }

    public bool IsCount { get; private set; }

    /// <summary>Null for <c>*</c>.</summary>
    public IReadOnlyList<string>? Fields { get; private set; }

    public List<CosmosFilter> Filters { get; } = [];

    public List<(string Field, bool Descending)> Order { get; } = [];

    /// <summary>The field that is ranked by full-text score; null for none.</summary>
    public string? Ranked { get; private set; }

    public IReadOnlyList<string> RankedBy { get; private set; } = [];

    public static CosmosSql Parse(string body)
    {
        JsonNode sent = JsonNode.Parse(body)!;
        return new CosmosSql((string)sent["query"]!).Understand(sent);
    }

    /// <summary>The same query with the parameters of this request.</summary>
    public CosmosSql With(string body) => new CosmosSql(Text).Understand(JsonNode.Parse(body)!);

    public bool Matches(JsonObject document) => Filters.TrueForAll(filter => filter.Holds(document)) && (Order.Count < 2 || Order.TrueForAll(by => document[by.Field] is not null));

    public IEnumerable<JsonObject> Sorted(IEnumerable<JsonObject> documents)
    {
        if (Ranked is { } field)
        {
            return documents.OrderByDescending(document => Score(document, field));
        }

        IOrderedEnumerable<JsonObject> sorted = documents.OrderBy(_ => 0);
        foreach ((string by, bool descending) in Order)
        {
            sorted = descending ? sorted.ThenByDescending(document => Key(document, by), StringComparer.Ordinal) : sorted.ThenBy(document => Key(document, by), StringComparer.Ordinal);
        }

        return sorted;
    }

    public JsonNode Project(JsonObject document)
    {
        if (Fields is null)
        {
            return document.DeepClone();
        }

        JsonObject row = [];
        foreach (string field in Fields.Where(document.ContainsKey))
        {
            row[field] = document[field]?.DeepClone();
        }

        return row;
    }

    public double Score(JsonObject document, string field)
    {
        string[] words = ((string?)document[field] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return RankedBy.Sum(wanted => words.Count(word => word == wanted) is var count ? count * 2.2 / (count + 1.2) : 0);
    }

    private CosmosSql Understand(JsonNode sent)
    {
        foreach (JsonNode? parameter in sent["parameters"]?.AsArray() ?? [])
        {
            _parameters[(string)parameter!["name"]!] = parameter["value"];
        }

        Match parts = Whole().Match(Text);
        if (!parts.Success)
        {
            throw new FormatException("Not a query this server knows: " + Text);
        }

        Top = Number(parts.Groups["top"]);
        Skip = Number(parts.Groups["skip"]) ?? 0;
        Take = Number(parts.Groups["take"]);
        IsCount = parts.Groups["what"].Value == "VALUE COUNT(1)";
        Fields = parts.Groups["what"].Value is "*" or "VALUE COUNT(1)" ? null : [.. parts.Groups["what"].Value.Split(", ").Select(Field)];
        Filters.AddRange(parts.Groups["where"].Value.Split(" AND ", StringSplitOptions.RemoveEmptyEntries).Select(Filter));
        OrderBy(parts.Groups["order"].Value);
        return this;
    }

    private CosmosFilter Filter(string text)
    {
        Match compared = Compared().Match(text);
        if (compared.Success)
        {
            (string field, JsonNode? value) = (compared.Groups["field"].Value, Value(compared.Groups["value"].Value));
            return compared.Groups["how"].Value == "="
                ? new(text, field, true, document => JsonNode.DeepEquals(document[field], value) && document.ContainsKey(field))
                : new(text, field, true, document => document[field] is { } there && Holds(string.CompareOrdinal((string?)there, (string?)value), compared.Groups["how"].Value));
        }

        Match among = Among().Match(text);
        if (among.Success)
        {
            List<string> members = [.. among.Groups["value"].Captures.Select(value => value.Value)];
            return new(text, among.Groups["field"].Value, true, document => (string?)document[among.Groups["field"].Value] is { } there && members.Contains(there));
        }

        Match called = Called().Match(text);
        (string of, string? given) = (called.Groups["field"].Value, called.Groups["value"].Success ? (string?)Value(called.Groups["value"].Value) : null);
        return called.Groups["name"].Value switch
        {
            "IS_DEFINED" => new(text, of, true, document => document.ContainsKey(of)),
            "STARTSWITH" => new(text, of, true, document => ((string?)document[of])?.StartsWith(given!, StringComparison.Ordinal) == true),
            "ARRAY_CONTAINS" => new(text, of + "/[]", true, document => document[of] is JsonArray elements && elements.Any(element => (string?)element == given)),
            "CONTAINS" => new(text, of, false, document => ((string?)document[of])?.Contains(given!, StringComparison.Ordinal) == true),
            _ => throw new FormatException("Not a filter this server knows: " + text),
        };
    }

    private static bool Holds(int comparison, string how) => how switch
    {
        "<=" => comparison <= 0,
        "<" => comparison < 0,
        _ => comparison >= 0,
    };

    private void OrderBy(string text)
    {
        Match ranked = ByRank().Match(text);
        if (ranked.Success)
        {
            Ranked = ranked.Groups["field"].Value;
            RankedBy = [.. ranked.Groups["word"].Captures.Select(word => word.Value)];
            return;
        }

        foreach (string by in text.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = by.Split(' ');
            Order.Add((Field(parts[0]), parts is [_, "DESC"] ? true : parts is [_, "ASC"] or [_] ? false : throw new FormatException("Not an order this server knows: " + by)));
        }
    }

    private JsonNode? Value(string text) => text.StartsWith('@') && _parameters.TryGetValue(text, out JsonNode? value) ? value
        : text is ['\'', .., '\''] ? JsonValue.Create(text[1..^1]) : throw new FormatException("Not a value this server knows: " + text);

    private static string Field(string text) => OneField().Match(text) is { Success: true } field ? field.Groups[1].Value : throw new FormatException("Not a field this server knows: " + text);

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    // Numbers sort by value: recurrences are small and never negative.
    private static string Key(JsonObject document, string field) => document[field] switch
    {
        null => "",
        JsonValue value when value.TryGetValue(out int number) => number.ToString("D10", CultureInfo.InvariantCulture),
        JsonNode text => (string)text!,
    };

    [GeneratedRegex(@"\ASELECT (TOP (?<top>\d+) )?(?<what>\*|VALUE COUNT\(1\)|c\.\w+(, c\.\w+)*) FROM c( WHERE (?<where>.+?))?( ORDER BY (?<order>.+?))?( OFFSET (?<skip>\d+) LIMIT (?<take>\d+))?\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\Ac\.(?<field>\w+) (?<how>=|<=|<|>=) (?<value>\S+)\z")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\Ac\.(?<field>\w+) IN \('(?<value>\w+)'(, '(?<value>\w+)')*\)\z")]
    private static partial Regex Among();

    [GeneratedRegex(@"\A(?<name>\w+)\(c\.(?<field>\w+)(, (?<value>@\w+|'[^']*'))?\)\z")]
    private static partial Regex Called();

    [GeneratedRegex(@"\ARANK FullTextScore\(c\.(?<field>\w+)(, ""(?<word>\w+)"")+\)\z")]
    private static partial Regex ByRank();

    [GeneratedRegex(@"\Ac\.(\w+)\z")]
    private static partial Regex OneField();
}
