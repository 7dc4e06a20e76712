using Postmortems.Application;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>The engine notices what the real one would let pass, or would only punish in production.</summary>
public sealed class RunnerTests
{
    [Fact]
    public async Task Turn_OrchestratorAwaitsSomethingElse_IsNoticed()
    {
        Engine engine = new(async context =>
        {
            await new TaskCompletionSource().Task; // nothing the engine knows of
            context.ContinueAsNew();
        });

        await Assert.ThrowsAsync<RuleBrokenException>(engine.Runner.RunAsync);
    }

    [Fact]
    public async Task Turn_OrchestratorLeavesItsThread_IsNoticed()
    {
        Engine engine = new(async context =>
        {
            await context.CallActivityAsync<Plan>(LifecycleActivities.Plan, context.InstanceId);
            await Task.Run(() => { }, TestContext.Current.CancellationToken).ConfigureAwait(false);
            await context.CallActivityAsync<Plan>(LifecycleActivities.Plan, context.InstanceId);
        });

        await Assert.ThrowsAsync<RuleBrokenException>(engine.Runner.RunAsync);
    }

    [Fact]
    public async Task Turn_OrchestratorReadsAnotherClock_IsNoticed()
    {
        Engine engine = null!;
        engine = new(async context =>
        {
            // Each replay sees a later time than history holds.
            await context.CreateTimer(engine.Time.GetUtcNow().UtcDateTime.AddMinutes(1), CancellationToken.None);
            await context.CreateTimer(engine.Time.GetUtcNow().UtcDateTime.AddMinutes(1), CancellationToken.None);
        });

        await Assert.ThrowsAsync<RuleBrokenException>(() => engine.AdvanceAsync(TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public async Task Turn_OrchestratorRemembersBetweenTurns_IsNoticed()
    {
        int turns = 0;
        Engine engine = new(async context =>
        {
            await context.CallActivityAsync(LifecycleActivities.Perform, new StepToPerform(context.InstanceId, $"turn {turns++}"));
            await context.CallActivityAsync(LifecycleActivities.Perform, new StepToPerform(context.InstanceId, "last"));
        });

        await Assert.ThrowsAsync<RuleBrokenException>(engine.Runner.RunAsync);
    }

    [Fact]
    public async Task Turn_WaitsWithoutATimer_IsNoticed()
    {
        Engine engine = new(context => context.WaitForExternalEvent<object?>(LifecycleOrchestrator.Nudge));

        await Assert.ThrowsAsync<RuleBrokenException>(engine.Runner.RunAsync);
    }

    [Fact]
    public async Task Start_Running_IsRefusedAndCompletedStartsAgain()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);

        Assert.Throws<InvalidOperationException>(() => engine.Runner.Start(LifecycleOrchestrator.Name, Engine.Id));
        await engine.Runner.RunAsync();
        Assert.Throws<InvalidOperationException>(() => engine.Runner.Raise(Engine.Id, LifecycleOrchestrator.Nudge));
        engine.Runner.Start(LifecycleOrchestrator.Name, Engine.Id);
        await engine.Runner.RunAsync();

        Assert.Equal(2, engine.PlannedAt.Count);
    }
}
