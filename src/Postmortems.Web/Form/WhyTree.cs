using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Changes a tree of whys at a place named by positions from the root down.</summary>
internal static class WhyTree
{
    public static Why Blank { get; } = new("", []);

    /// <summary>A blank why below the one at <paramref name="path"/>, behind those already there.</summary>
    public static (ImmutableArray<Why> Roots, ImmutableArray<int> Added) AddBelow(ImmutableArray<Why> roots, ImmutableArray<int> path)
    {
        int position = 0;
        ImmutableArray<Why> changed = At(roots, path, why =>
        {
            position = why.Because.Length;
            return [why with { Because = why.Because.Add(Blank) }];
        });
        return (changed, path.Add(position));
    }

    /// <summary>A blank why beside the one at <paramref name="path"/>: another reason for the same thing.</summary>
    public static (ImmutableArray<Why> Roots, ImmutableArray<int> Added) AddBeside(ImmutableArray<Why> roots, ImmutableArray<int> path) =>
        (At(roots, path, why => [why, Blank]), path.SetItem(path.Length - 1, path[^1] + 1));

    /// <summary>Takes out the why at <paramref name="path"/> with all below it.</summary>
    public static ImmutableArray<Why> Remove(ImmutableArray<Why> roots, ImmutableArray<int> path) => At(roots, path, _ => []);

    /// <summary>How many whys stand on the longest way down.</summary>
    public static int Depth(ImmutableArray<Why> whys) => whys.Select(why => 1 + Depth(why.Because)).DefaultIfEmpty(0).Max();

    public static int Count(ImmutableArray<Why> whys) => whys.Sum(why => 1 + Count(why.Because));

    /// <summary>Without the blank ends nobody filled in. A blank why with words below it stays.</summary>
    public static ImmutableArray<Why> Pruned(ImmutableArray<Why> whys) =>
        [.. whys.Where(why => why.Says).Select(why => new Why(why.Text.Trim(), Pruned(why.Because)))];

    private static ImmutableArray<Why> At(ImmutableArray<Why> whys, ImmutableArray<int> path, Func<Why, ImmutableArray<Why>> change) =>
        path is not [int position, .. ImmutableArray<int> rest] || position >= whys.Length ? whys
        : rest.IsEmpty ? [.. whys[..position], .. change(whys[position]), .. whys[(position + 1)..]]
        : whys.SetItem(position, whys[position] with { Because = At(whys[position].Because, rest, change) });
}
