using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>A nudge may fail in any way and never throws.</summary>
public sealed class DurableNudgeTests : IDisposable
{
    private static readonly PostmortemId Id = PostmortemId.For("test", "1");

    private readonly LineLog log = new();
    private readonly DurableTaskClient client = Substitute.For<DurableTaskClient>("test");

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Nudge_Unknown_IsStartedUnderThePostmortemsIdThenRaised()
    {
        await NudgeAsync(client, CancellationToken.None);

        Received.InOrder(() =>
        {
            client.ScheduleNewOrchestrationInstanceAsync(Arg.Is<TaskName>(name => name.Name == LifecycleOrchestrator.Name), Arg.Any<object?>(), Arg.Is<StartOrchestrationOptions>(options => options.InstanceId == Id.ToString()), Arg.Any<CancellationToken>());
            client.RaiseEventAsync(Id.ToString(), LifecycleOrchestrator.Nudge, Arg.Any<object?>(), Arg.Any<CancellationToken>());
        });
    }

    [Fact]
    public async Task Nudge_AlreadyRunning_IsRaisedAllTheSame()
    {
        client.ScheduleNewOrchestrationInstanceAsync(default, default, default, CancellationToken.None).ThrowsAsyncForAnyArgs(new InvalidOperationException("already exists"));

        await NudgeAsync(client, CancellationToken.None);

        await client.ReceivedWithAnyArgs(1).RaiseEventAsync(default!, default!, default, CancellationToken.None);
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nudge_EngineIsAway_IsLoggedWithTheIdAlone()
    {
        client.ScheduleNewOrchestrationInstanceAsync(default, default, default, CancellationToken.None).ThrowsAsyncForAnyArgs(new HttpRequestException("ines@example.com"));
        client.RaiseEventAsync(default!, default!, default, CancellationToken.None).ThrowsAsyncForAnyArgs(new HttpRequestException("ines@example.com"));

        await NudgeAsync(client, CancellationToken.None);

        string warning = Assert.Single(log.Lines, line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.Contains(Id.Value.ToString(), warning, StringComparison.Ordinal);
        Assert.DoesNotContain("ines@", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nudge_NoFunctionHasHandedOverAClient_IsLeftToTheSweep()
    {
        await NudgeAsync(null, CancellationToken.None);

        Assert.Contains(log.Lines, line => line.Contains("the sweep will find it", StringComparison.Ordinal));
    }

    // Whoever pressed the button may have closed the browser; what was stored counts.
    [Fact]
    public async Task Nudge_CallerIsGone_GoesAllTheSame()
    {
        await NudgeAsync(client, new CancellationToken(canceled: true));

        await client.Received(1).RaiseEventAsync(Id.ToString(), LifecycleOrchestrator.Nudge, Arg.Any<object?>(), Arg.Is<CancellationToken>(token => !token.IsCancellationRequested));
    }

    private async Task NudgeAsync(DurableTaskClient? bound, CancellationToken cancellationToken)
    {
        using LoggerFactory loggers = new([log]);
        DurableNudge nudge = new(loggers.CreateLogger<DurableNudge>());
        if (bound is not null)
        {
            nudge.Use(bound);
        }

        await nudge.NudgeAsync(Id, cancellationToken);
    }
}
