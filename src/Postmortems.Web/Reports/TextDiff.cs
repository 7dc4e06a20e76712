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
        return said.ToImmutable();
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
