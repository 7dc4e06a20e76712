using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class QuantileTests
{
    [Theory]
    [InlineData(new double[0], 0.5, null)]
    [InlineData(new[] { 7.0 }, 0.9, 7.0)]
    [InlineData(new[] { 1.0, 2.0 }, 0.5, 1.5)] // even: between the two in the middle
    [InlineData(new[] { 1.0, 2.0, 10.0 }, 0.5, 2.0)]
    [InlineData(new[] { 0.0, 10.0 }, 0.9, 9.0)]
    [InlineData(new[] { 1.0, 2.0, 3.0 }, 1.0, 3.0)]
    [InlineData(new[] { 1.0, 2.0, 3.0 }, 0.0, 1.0)]
    public void At_Sorted_LiesOnTheLineBetweenNeighbours(double[] sorted, double share, double? expected)
    {
        double? found = Quantiles.At(sorted, share);

        Assert.Equal(expected is null, found is null);
        Assert.Equal(expected ?? 0, found ?? 0, 9);
    }

    [Property]
    public bool At_AnyNumbers_LiesAmongThemAndGrowsWithTheShare(NonEmptyArray<int> numbers)
    {
        double[] sorted = [.. numbers.Get.Select(number => (double)number).Order()];

        double?[] found = [.. Enumerable.Range(0, 11).Select(tenth => Quantiles.At(sorted, tenth / 10.0))];

        return found[0] == sorted[0] && found[^1] == sorted[^1] && found.Zip(found.Skip(1)).All(pair => pair.First <= pair.Second);
    }
}
