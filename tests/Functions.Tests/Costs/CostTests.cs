using System.Globalization;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>What one lifecycle of about sixty days costs. More at once: <c>POSTMORTEMS_LIFECYCLES=1000</c>; the counts are in the test's output.</summary>
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
    public async Task Lifecycle_ManyAtOnce_CostsEachTheSame()
    {
        int many = int.TryParse(Environment.GetEnvironmentVariable("POSTMORTEMS_LIFECYCLES"), out int asked) ? asked : 3;
        CostPlay one = new();
        CostPlay all = new();

        await one.PlayAsync(1, TestContext.Current.CancellationToken);
        int over = await all.PlayAsync(many, TestContext.Current.CancellationToken);

        Tell(all, many);
        Assert.Equal(many, over);
        Assert.Equal(one.Engine.StorageTransactions, all.Engine.StorageTransactions / (double)many, tolerance: one.Engine.StorageTransactions * 0.02);
        Assert.Equal(one.Store.RequestUnits, all.Store.RequestUnits / many, tolerance: one.Store.RequestUnits * 0.02);
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
