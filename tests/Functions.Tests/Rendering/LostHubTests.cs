using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>Whatever becomes of nudges, timers and the whole task hub, the store alone brings everything back.</summary>
public sealed class LostHubTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Sweep_TaskHubLost_StartsEveryPostmortemAgain()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using AzureRendering host = await AzureRendering.StartAsync(folder);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(folder, visitor, cancellationToken);
        string id = await journey.BeginAsync();
        await journey.WaitAsync("PT1H");

        host.Runner.Forget();
        await journey.WaitAsync("P2D");
        int silent = await ChasesAsync(cancellationToken);
        await SweepAsync(host, cancellationToken);
        await host.Runner.RunAsync();

        Assert.Equal(0, silent);
        Assert.NotEqual(0, await ChasesAsync(cancellationToken));
        Assert.NotNull(host.Runner.Find(id));
    }

    [Fact]
    public async Task Sweep_NudgeLost_FindsWhatWasStored()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using AzureRendering host = await AzureRendering.StartAsync(folder);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(folder, visitor, cancellationToken);
        string id = await journey.BeginAsync();
        host.Runner.Forget(); // the start was accepted and never happened

        host.Time.Advance(TimeSpan.FromMinutes(4));
        await SweepAsync(host, cancellationToken);
        bool early = host.Runner.Find(id) is not null;
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await SweepAsync(host, cancellationToken);
        await host.Runner.RunAsync();

        Assert.False(early);
        Assert.NotEmpty(await ArrivedMail.InAsync(folder.Mails, cancellationToken));
    }

    [Fact]
    public async Task Sweep_NothingOverdue_TouchesNothing()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using AzureRendering host = await AzureRendering.StartAsync(folder);
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(folder, visitor, cancellationToken);
        await journey.BeginAsync();
        await journey.WaitAsync("PT1H");
        long nudges = host.Runner.Meter.Nudges;

        await SweepAsync(host, cancellationToken);

        Assert.Equal(nudges, host.Runner.Meter.Nudges);
    }

    [Fact]
    public async Task Purge_FinishedLongAgo_IsRemovedAndThePostmortemIsNot()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using AzureRendering host = await AzureRendering.StartAsync(folder, new Dictionary<string, string> { ["Durable:KeepHistoryDays"] = "10" });
        using Visitor visitor = Visitor.To(host);
        Journeys journey = new(folder, visitor, cancellationToken);
        string id = await journey.BeginAsync();
        await journey.PlayAsync(id);
        await journey.WaitAsync("P5D");
        await PurgeAsync(host, cancellationToken);
        bool kept = host.Runner.Find(id) is not null;
        await journey.WaitAsync("P10D");
        await PurgeAsync(host, cancellationToken);

        Assert.True(kept);
        Assert.Null(host.Runner.Find(id));
        Assert.Equal("Closed", await journey.StageAsync(id));
    }

    private async Task<int> ChasesAsync(CancellationToken cancellationToken) =>
        (await ArrivedMail.InAsync(folder.Mails, cancellationToken)).Count(mail => mail.Kind == "Chase");

    private static Task SweepAsync(AzureRendering host, CancellationToken cancellationToken) =>
        host.Function<SweepFunction>().RunAsync(new Microsoft.Azure.Functions.Worker.TimerInfo(), host.Client, cancellationToken);

    private static Task PurgeAsync(AzureRendering host, CancellationToken cancellationToken) =>
        host.Function<PurgeFunction>().RunAsync(new Microsoft.Azure.Functions.Worker.TimerInfo(), host.Client, cancellationToken);
}
