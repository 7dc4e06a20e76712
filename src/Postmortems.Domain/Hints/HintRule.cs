using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// One line of a lexicon's table: <c>needs element element … -before words -after words</c>. An element is a word, a choice
/// (<c>error/errors</c>), a stem (<c>careless~</c>), the end of a compound (<c>~plattform</c>), one that may be absent (<c>(have)</c>, never the
/// first), up to eight words of the same clause (<c>...</c>, never the first),
/// a person (<c>PERSON</c>), a person who owns what follows (<c>PERSONS</c>), a colon or dash (<c>:</c>), or the beginning or end of a clause (<c>^</c>, <c>$</c>). The rule
/// is silent if one of the words after <c>-before</c> stands among the three words before it, or one after <c>-after</c> among the two after it.
/// </summary>
internal sealed record HintRule(HintKind Kind, Needs Needs, ImmutableArray<RuleElement> Elements, WordSet NotAfter, WordSet NotBefore)
{
    public static HintRule Parse(HintKind kind, string line)
    {
        string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int elements = Array.FindIndex(parts, part => part.StartsWith('-'));
        return new(
            kind,
            Enum.Parse<Needs>(parts[0], ignoreCase: true),
            [.. parts[1..(elements < 0 ? parts.Length : elements)].Select(RuleElement.Parse)],
            Condition("-before"),
            Condition("-after"));

        WordSet Condition(string name) => Array.IndexOf(parts, name) is >= 0 and int at ? WordSet.Parse(parts[at + 1]) : WordSet.Empty;
    }
}
