using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Words, stems (<c>careless~</c>) and ends of compounds (<c>~plattform</c>), as a lexicon writes them: folded here, separated by slashes or white space.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> words;

    private WordSet(IEnumerable<string> entries)
    {
        string[] folded = [.. entries.Select(entry => HintWords.Fold(entry))];
        words = folded.Where(entry => !entry.Contains('~')).ToFrozenSet(StringComparer.Ordinal);
        Stems = [.. folded.Where(entry => entry.EndsWith('~')).Select(entry => entry[..^1])];
        Endings = [.. folded.Where(entry => entry.StartsWith('~')).Select(entry => entry[1..])];
    }

    public static WordSet Empty { get; } = new([]);

    public IEnumerable<string> Words => words;

    public ImmutableArray<string> Stems { get; }

    public ImmutableArray<string> Endings { get; }

    public static WordSet Parse(string list) => new(list.Split(['/', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public bool Has(HintWord word) => word.IsWord && Has(word.Folded);

    public bool Has(string folded)
    {
        if (words.Contains(folded))
        {
            return true;
        }

        foreach (string stem in Stems)
        {
            if (folded.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (string ending in Endings)
        {
            if (folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
