using System.Collections.Immutable;
using Xunit;

namespace Postmortems.Domain.Tests;

public class WhyTreeTests
{
    private static readonly ImmutableArray<Why> Tree = [Of("a", Of("b", Of("c")), Of("d")), Of("e")];

    [Fact]
    public void Blank_Added_SaysNothing()
    {
        (ImmutableArray<Why> roots, _) = WhyTree.AddBelow([Of("a")], [0]);

        Assert.Equal([Of("a", Of(""))], roots);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0, 0, 0, 0)]
    public void AddBeside_APlaceThatIsNotThere_ChangesNothing(params int[] nowhere)
    {
        Assert.Equal(Tree, WhyTree.AddBeside(Tree, [.. nowhere]).Roots);
    }

    [Fact]
    public void Insert_WhereNothingStandsAbove_PutsItLastAmongTheRoots()
    {
        Assert.Equal([.. Tree, Of("f")], WhyTree.Insert(Tree, [], Of("f")));
        Assert.Equal([.. Tree, Of("f")], WhyTree.Insert(Tree, [7, 0], Of("f")));
    }

    [Fact]
    public void Insert_FirstAmongTheRoots_PutsItThere()
    {
        Assert.Equal([Of("f"), .. Tree], WhyTree.Insert(Tree, [0], Of("f")));
    }

    [Fact]
    public void MoveIn_TheFirstOfItsSiblings_StaysWhereItIs()
    {
        Assert.Equal(Tree, WhyTree.Move(Tree, [0, 0], WhyMove.In).Roots);
    }

    [Fact]
    public void Depth_OfBranchesOfSeveralLengths_IsThatOfTheLongest()
    {
        Assert.Equal((3, 0), (WhyTree.Depth(Tree), WhyTree.Depth([])));
    }

    [Fact]
    public void Walk_ATree_ComesToEachWhyBeforeThoseBelowIt()
    {
        Assert.Equal(["a", "b", "c", "d", "e"], WhyTree.Walk(Tree).Select(step => step.Why.Text));
    }

    private static Why Of(string text, params Why[] because) => new(text, [.. because]);
}
