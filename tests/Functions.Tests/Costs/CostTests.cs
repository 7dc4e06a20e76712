using System.Globalization;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>What one lifecycle of about sixty days costs. The table: <c>dotnet run --project tests/Functions.Tests -- -explicit only -showliveoutput</c>.</summary>
public sealed class CostTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Lifecycle_TwelvePeopleEightItems_StaysWithinItsBudget()
    {
        CostPlay play = new();

        int over = await play.PlayAsync(1, TestContext.Current.CancellationToken);

        Tell(play, 1);
        Assert.Equal(1, over);
        Assert.InRange(play.Days, 50, 75);
        Assert.InRange(play.Engine.StorageTransactions, 1, 4000);
        Assert.InRange(play.FunctionExecutions, 1, 1200);
        Assert.InRange(play.Store.RequestUnits, 1, 15_000);
    }

    [Fact]
    public async Task Lifecycle_TwentyAtOnce_CostsEachTheSame()
    {
        CostPlay one = new();
        CostPlay twenty = new();

        await one.PlayAsync(1, TestContext.Current.CancellationToken);
        await twenty.PlayAsync(20, TestContext.Current.CancellationToken);

        Assert.Equal(one.Engine.StorageTransactions, twenty.Engine.StorageTransactions / 20.0, tolerance: one.Engine.StorageTransactions * 0.02);
        Assert.Equal(one.Store.RequestUnits, twenty.Store.RequestUnits / 20, tolerance: one.Store.RequestUnits * 0.02);
    }

    [Theory(Explicit = true)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public async Task Lifecycles_ManyAtOnce_AreCounted(int lifecycles)
    {
        CostPlay play = new();

        int over = await play.PlayAsync(lifecycles, TestContext.Current.CancellationToken);

        Tell(play, lifecycles);
        Assert.Equal(lifecycles, over);
    }

    private void Tell(CostPlay play, int lifecycles)
    {
        string Each(double all) => (all / lifecycles).ToString("N1", CultureInfo.InvariantCulture);
        output.WriteLine($"{lifecycles} lifecycles at once, {play.Days:N0} days; each: {Each(play.Mails)} mails, {Each(play.Requests)} requests, {Each(play.Wakes)} wakes, {Each(play.Engine.Turns)} orchestrator turns, {Each(play.Engine.Activities)} activities, {Each(play.FunctionExecutions)} function executions, {Each(play.Engine.Nudges)} nudges, {Each(play.Engine.HistoryRows)} history rows, {Each(play.Engine.StorageTransactions)} storage transactions, {Each(play.Store.RequestUnits)} request units");
        foreach ((string operation, StoreMeter.Line line) in play.Store.Lines)
        {
            output.WriteLine($"  {operation}: {Each(line.Calls)} calls, {line.Bytes / 1024.0 / line.Calls:N1} KB each, {Each(line.RequestUnits)} RU");
        }
    }
}
