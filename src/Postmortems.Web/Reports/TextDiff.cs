using System.Collections.Immutable;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Postmortems.Web;

/// <summary>How one text became another: whole paragraphs that stayed, came or went, and words inside those that changed.</summary>
public static class TextDiff
{
    /// <returns>Line by line; a line of the old text that was replaced and its successor are one changed line.</returns>
    public static ImmutableArray<DiffLine> Between(string before, string after)
    {
        DiffResult lines = Differ.Instance.CreateDiffs(Normal(before), Normal(after), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        string[] old = [.. lines.PiecesOld];
        string[] now = [.. lines.PiecesNew];
        ImmutableArray<DiffLine>.Builder said = ImmutableArray.CreateBuilder<DiffLine>();
        int next = 0;
        foreach (DiffBlock block in lines.DiffBlocks)
        {
            said.AddRange(now[next..block.InsertStartB].Select(Same));
            int changed = Math.Min(block.DeleteCountA, block.InsertCountB);
            for (int index = 0; index < changed; index++)
            {
                said.Add(new DiffLine(Words(old[block.DeleteStartA + index], now[block.InsertStartB + index])));
            }

            said.AddRange(old.Skip(block.DeleteStartA + changed).Take(block.DeleteCountA - changed).Select(line => new DiffLine([new DiffWord(DiffKind.Gone, line)])));
            said.AddRange(now.Skip(block.InsertStartB + changed).Take(block.InsertCountB - changed).Select(line => new DiffLine([new DiffWord(DiffKind.Come, line)])));
            next = block.InsertStartB + block.InsertCountB;
        }

        said.AddRange(now[next..].Select(Same));
        return said.ToImmutable();
    }

    private static DiffLine Same(string line) => new([new DiffWord(DiffKind.Same, line)]);

    private static ImmutableArray<DiffWord> Words(string before, string after)
    {
        DiffResult words = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        string[] old = [.. words.PiecesOld];
        string[] now = [.. words.PiecesNew];
        ImmutableArray<DiffWord>.Builder said = ImmutableArray.CreateBuilder<DiffWord>();
        int next = 0;
        foreach (DiffBlock block in words.DiffBlocks)
        {
            Add(said, DiffKind.Same, now[next..block.InsertStartB]);
            Add(said, DiffKind.Gone, old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(said, DiffKind.Come, now[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            next = block.InsertStartB + block.InsertCountB;
        }

        Add(said, DiffKind.Same, now[next..]);
        return IsAnother(said, before, after) ? [new DiffWord(DiffKind.Gone, before), new DiffWord(DiffKind.Come, after)] : Joined(said);
    }

    // Of two sentences with hardly a word in common, each is read whole.
    private static bool IsAnother(IEnumerable<DiffWord> words, string before, string after) =>
        before.Length > 0 && after.Length > 0
        && words.Where(word => word.Kind == DiffKind.Same).Sum(word => word.Text.Count(char.IsLetterOrDigit)) * 3 < Math.Min(before.Count(char.IsLetterOrDigit), after.Count(char.IsLetterOrDigit));

    // Words changed one after another are one change: the space between them tells nothing.
    private static ImmutableArray<DiffWord> Joined(IEnumerable<DiffWord> words)
    {
        ImmutableArray<DiffWord>.Builder joined = ImmutableArray.CreateBuilder<DiffWord>();
        (string gone, string come, string space) = ("", "", "");
        foreach (DiffWord word in words)
        {
            switch (word.Kind)
            {
                case DiffKind.Same when string.IsNullOrWhiteSpace(word.Text) && gone.Length > 0 && come.Length > 0:
                    space = word.Text;
                    break;
                case DiffKind.Same:
                    Flush();
                    Add(joined, DiffKind.Same, [word.Text]);
                    break;
                case DiffKind.Gone:
                    (gone, come, space) = (gone + space + word.Text, come + space, "");
                    break;
                default:
                    (gone, come, space) = (gone + space, come + space + word.Text, "");
                    break;
            }
        }

        Flush();
        return joined.ToImmutable();

        void Flush()
        {
            Add(joined, DiffKind.Gone, [gone]);
            Add(joined, DiffKind.Come, [come]);
            Add(joined, DiffKind.Same, [space]);
            (gone, come, space) = ("", "", "");
        }
    }

    private static void Add(ImmutableArray<DiffWord>.Builder said, DiffKind kind, IEnumerable<string> pieces)
    {
        if (string.Concat(pieces) is { Length: > 0 } text)
        {
            said.Add(new DiffWord(kind, text));
        }
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim('\n');
}

public enum DiffKind
{
    Same,
    Come,
    Gone,
}

public sealed record DiffWord(DiffKind Kind, string Text);

public sealed record DiffLine(ImmutableArray<DiffWord> Words)
{
    public bool Changed => Words.Any(word => word.Kind != DiffKind.Same);
}
