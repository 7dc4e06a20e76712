using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// Changes a tree of whys at a place named by positions from the root down, from 0. A place that is not there changes nothing, and
/// nothing but <see cref="Remove"/> takes a word away.
/// </summary>
public static class WhyTree
{
    public static Why Blank { get; } = new("", []);

    /// <returns>Null if there is none.</returns>
    public static Why? Find(ImmutableArray<Why> roots, ImmutableArray<int> path) => path switch
    {
        [var position, ..] when position >= roots.Length || position < 0 => null,
        [var position] => roots[position],
        [var position, .. var rest] => Find(roots[position].Because, rest),
        _ => null,
    };

    /// <summary>A blank why below the one at <paramref name="path"/>, behind those already there.</summary>
    public static (ImmutableArray<Why> Roots, ImmutableArray<int> At) AddBelow(ImmutableArray<Why> roots, ImmutableArray<int> path) =>
        Find(roots, path) is { } above ? (Insert(roots, path.Add(above.Because.Length), Blank), path.Add(above.Because.Length)) : (roots, path);

    /// <summary>A blank why beside the one at <paramref name="path"/>: another reason for the same thing.</summary>
    public static (ImmutableArray<Why> Roots, ImmutableArray<int> At) AddBeside(ImmutableArray<Why> roots, ImmutableArray<int> path) =>
        Find(roots, path) is null ? (roots, path) : (Insert(roots, Beside(path, 1), Blank), Beside(path, 1));

    /// <summary>Takes out the why at <paramref name="path"/> with all below it.</summary>
    public static ImmutableArray<Why> Remove(ImmutableArray<Why> roots, ImmutableArray<int> path) =>
        Find(roots, path) is null ? roots : WithSiblings(roots, path, siblings => siblings.RemoveAt(path[^1]));

    /// <summary>Puts <paramref name="branch"/> where it will stand at <paramref name="path"/>; last among its siblings where there are fewer.</summary>
    public static ImmutableArray<Why> Insert(ImmutableArray<Why> roots, ImmutableArray<int> path, Why branch) =>
        path.IsEmpty || (path.Length > 1 && Find(roots, path[..^1]) is null)
            ? roots.Add(branch)
            : WithSiblings(roots, path, siblings => siblings.Insert(Math.Clamp(path[^1], 0, siblings.Length), branch));

    /// <summary>Moves the why at <paramref name="path"/> with all below it.</summary>
    /// <returns>The tree, and where the why stands in it; both as they were where it cannot go that way.</returns>
    public static (ImmutableArray<Why> Roots, ImmutableArray<int> At) Move(ImmutableArray<Why> roots, ImmutableArray<int> path, WhyMove move)
    {
        if (Find(roots, path) is not { } branch || Target(roots, path, move) is not { } target)
        {
            return (roots, path);
        }

        return (Insert(Remove(roots, path), target, branch), target);
    }

    /// <summary>How many whys stand on the longest way down.</summary>
    public static int Depth(ImmutableArray<Why> whys) => whys.Select(why => 1 + Depth(why.Because)).DefaultIfEmpty(0).Max();

    public static int Count(ImmutableArray<Why> whys) => whys.Sum(why => 1 + Count(why.Because));

    /// <summary>Each why with its place, every why before those below it.</summary>
    public static IEnumerable<(ImmutableArray<int> Path, Why Why)> Walk(ImmutableArray<Why> whys) => Walk(whys, []);

    // Where it will stand once it is taken out of where it stands now.
    private static ImmutableArray<int>? Target(ImmutableArray<Why> roots, ImmutableArray<int> path, WhyMove move) => move switch
    {
        WhyMove.Up when path[^1] > 0 => Beside(path, -1),
        WhyMove.Down when Find(roots, Beside(path, 1)) is not null => Beside(path, 1),
        WhyMove.In when path[^1] > 0 && Find(roots, Beside(path, -1)) is { } above => Beside(path, -1).Add(above.Because.Length),
        WhyMove.Out when path.Length > 1 => Beside(path[..^1], 1),
        _ => null,
    };

    private static ImmutableArray<int> Beside(ImmutableArray<int> path, int by) => path.SetItem(path.Length - 1, path[^1] + by);

    private static ImmutableArray<Why> WithSiblings(ImmutableArray<Why> whys, ImmutableArray<int> path, Func<ImmutableArray<Why>, ImmutableArray<Why>> change) =>
        path is [var position, .. { IsEmpty: false } rest]
            ? whys.SetItem(position, whys[position] with { Because = WithSiblings(whys[position].Because, rest, change) })
            : change(whys);

    private static IEnumerable<(ImmutableArray<int> Path, Why Why)> Walk(ImmutableArray<Why> whys, ImmutableArray<int> above) =>
        whys.SelectMany((why, position) => Walk(why.Because, above.Add(position)).Prepend((above.Add(position), why)));
}

/// <summary>Where a why can be moved to.</summary>
public enum WhyMove
{
    /// <summary>Before the sibling above.</summary>
    Up,

    /// <summary>Behind the sibling below.</summary>
    Down,

    /// <summary>Below the sibling above, behind what is there: it explains that one.</summary>
    In,

    /// <summary>Beside the why it explains, right behind it.</summary>
    Out,
}
