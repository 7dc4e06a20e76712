namespace Postmortems.Domain;

/// <summary>What the hints know of one language. Adding a language is one more of these, listed in <see cref="Lexicons"/>.</summary>
/// <param name="tables">The rules of each kind, one a line.</param>
/// <param name="impact">Phrases, in the same form, that say what users could no longer do.</param>
internal sealed class Lexicon(Grammar grammar, IReadOnlyDictionary<HintKind, string> tables, string impact)
{
    private readonly RuleIndex rules = new([.. tables.SelectMany(table => Lines(table.Value).Select(line => HintRule.Parse(table.Key, line)))]);

    public Grammar Grammar => grammar;

    public RuleIndex Rules => rules;

    public RuleIndex Impact { get; } = new([.. Lines(impact).Select(line => HintRule.Parse(HintKind.ImpactMissing, line))]);

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
