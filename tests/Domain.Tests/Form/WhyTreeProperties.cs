using System.Collections.Immutable;
using FsCheck.Xunit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Whatever is moved about, no text is lost, none is there twice, and what was done can be undone.</summary>
[Properties(Arbitrary = [typeof(Trees)])]
public class WhyTreeProperties
{
    [Property]
    public void Move_AnyWhy_KeepsEveryTextAndItsBranchWhole(ImmutableArray<Why> tree)
    {
        foreach ((ImmutableArray<int> path, Why why) in WhyTree.Walk(tree))
        {
            foreach (WhyMove move in Enum.GetValues<WhyMove>())
            {
                (ImmutableArray<Why> moved, ImmutableArray<int> at) = WhyTree.Move(tree, path, move);

                Assert.Equal(Trees.Texts(tree), Trees.Texts(moved));
                Assert.Equal(why, WhyTree.Find(moved, at));
            }
        }
    }

    [Property]
    public void Move_ThereAndBack_IsTheSameTree(ImmutableArray<Why> tree)
    {
        foreach ((ImmutableArray<int> path, _) in WhyTree.Walk(tree))
        {
            Back(tree, path, WhyMove.In, WhyMove.Out);
            Back(tree, path, WhyMove.Up, WhyMove.Down);
            Back(tree, path, WhyMove.Down, WhyMove.Up);
            // Out of the middle it comes back as the last: only the last one stood where it returns to.
            if (path.Length > 1 && WhyTree.Find(tree, path[..^1])!.Because.Length == path[^1] + 1)
            {
                Back(tree, path, WhyMove.Out, WhyMove.In);
            }
        }
    }

    [Property]
    public void Remove_ThenInsert_IsTheSameTree(ImmutableArray<Why> tree)
    {
        foreach ((ImmutableArray<int> path, Why why) in WhyTree.Walk(tree))
        {
            ImmutableArray<Why> without = WhyTree.Remove(tree, path);

            Assert.Equal(Trees.Texts(tree).Length - WhyTree.Count([why]), Trees.Texts(without).Length);
            Assert.Equal(tree, WhyTree.Insert(without, path, why));
        }
    }

    [Property]
    public void Add_AnywhereInATree_AddsOneBlankWhereItSays(ImmutableArray<Why> tree)
    {
        foreach ((ImmutableArray<int> path, _) in WhyTree.Walk(tree))
        {
            foreach ((ImmutableArray<Why> roots, ImmutableArray<int> at) in new[] { WhyTree.AddBelow(tree, path), WhyTree.AddBeside(tree, path) })
            {
                Assert.Equal(WhyTree.Blank, WhyTree.Find(roots, at));
                Assert.Equal(tree, WhyTree.Remove(roots, at));
            }
        }
    }

    [Property]
    public void Anything_AtAPlaceThatIsNotThere_ChangesNothing(ImmutableArray<Why> tree, byte position)
    {
        ImmutableArray<int> nowhere = [tree.Length + position, 0];

        Assert.Equal(tree, WhyTree.Remove(tree, nowhere));
        Assert.Equal(tree, WhyTree.AddBelow(tree, nowhere).Roots);
        Assert.All(Enum.GetValues<WhyMove>(), move => Assert.Equal(tree, WhyTree.Move(tree, nowhere, move).Roots));
    }

    private static void Back(ImmutableArray<Why> tree, ImmutableArray<int> path, WhyMove there, WhyMove back)
    {
        (ImmutableArray<Why> moved, ImmutableArray<int> at) = WhyTree.Move(tree, path, there);
        if (!at.SequenceEqual(path))
        {
            Assert.Equal(tree, WhyTree.Move(moved, at, back).Roots);
        }
    }
}
