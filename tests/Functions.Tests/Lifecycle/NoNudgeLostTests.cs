using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>After every nudge comes a plan, whenever the nudge comes; and what an orchestrator must not do is noticed.</summary>
public sealed class NoNudgeLostTests
{
    private static readonly TimeSpan Nap = TimeSpan.FromMinutes(10);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Run_NudgesAtAnyMoment_EachIsFollowedByAPlan(int seed)
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);

        int lost = await LostAsync(engine, new Random(seed));

        Assert.Equal(0, lost);
    }

    // What the test above is worth: the loop that everybody writes first fails it.
    [Fact]
    public async Task Run_ObviousLoop_LosesNudges()
    {
        int lost = 0;
        foreach (int seed in Enumerable.Range(1, 10))
        {
            lost += await LostAsync(new Engine(ObviousAsync), new Random(seed));
        }

        Assert.True(lost > 0, "The engine does not show the trap it was made to show.");
    }

    [Fact]
    public async Task Run_NothingHappens_WakesEveryDay()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);
        engine.Planned = () => engine.Quiet(TimeSpan.FromDays(30));

        await engine.AdvanceAsync(TimeSpan.FromDays(7));

        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], engine.PlannedAt.Select(at => (at - Told.Now).Days));
        Assert.Equal(8, engine.Instance.Execution);
    }

    [Fact]
    public async Task Run_NudgedAllDayLong_HistoryStaysBounded()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);
        engine.Planned = () => engine.Quiet(TimeSpan.FromDays(30));
        int longest = 0;

        for (int minute = 0; minute < 500; minute++)
        {
            engine.Runner.Raise(Engine.Id, LifecycleOrchestrator.Nudge);
            await engine.AdvanceAsync(TimeSpan.FromMinutes(1));
            longest = Math.Max(longest, engine.Instance.History.Count);
        }

        Assert.Equal(501, engine.PlannedAt.Count);
        Assert.InRange(longest, 1, 10 * LifecycleOrchestrator.MostRounds);
        Assert.True(engine.Instance.Execution > 1);
    }

    [Fact]
    public async Task Run_StoreUnavailableForAWhile_IsTriedUntilItIsThere()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);
        DateTimeOffset back = Told.Now + TimeSpan.FromMinutes(8);
        engine.Planned = () => engine.Time.GetUtcNow() < back ? throw new StoreUnavailableException() : engine.Quiet(Nap);

        await engine.AdvanceAsync(TimeSpan.FromMinutes(11));

        Assert.Equal(OrchestrationRuntimeStatus.Running, engine.Instance.Status);
        Assert.Equal([0, 5, 15, 35, 75, 155, 315, 635], engine.PlannedAt.Select(at => (at - Told.Now).TotalSeconds));
    }

    [Fact]
    public async Task Run_StoreUnavailableForLong_FailsAndCanBeStartedAgain()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync) { Planned = () => throw new StoreUnavailableException() };
        await engine.AdvanceAsync(TimeSpan.FromHours(1));
        OrchestrationRuntimeStatus given = engine.Instance.Status;

        engine.Planned = () => engine.Quiet(Nap);
        engine.Runner.Start(LifecycleOrchestrator.Name, Engine.Id);
        await engine.Runner.RunAsync();

        Assert.Equal((OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Running), (given, engine.Instance.Status));
    }

    [Fact]
    public async Task Run_StepFailsOnce_IsTriedAgainAfterFiveSeconds()
    {
        Engine engine = new(LifecycleOrchestrator.RunAsync);
        engine.Planned = () => new Plan(["mail"], null);
        engine.Perform = _ => engine.Performed.Count < 2 ? throw new StoreUnavailableException() : Plan.Over;

        await engine.AdvanceAsync(TimeSpan.FromSeconds(4));
        int before = engine.Performed.Count;
        await engine.AdvanceAsync(TimeSpan.FromSeconds(1));

        Assert.Equal((1, 2), (before, engine.Performed.Count));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, engine.Instance.Status);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    /// <summary>Plays a day with 60 nudges, most at the very moment a timer rings, which is where they get lost.</summary>
    private static async Task<int> LostAsync(Engine engine, Random random)
    {
        // The nearest wake-up moves about, so that some alarms are overtaken by earlier ones.
        engine.Planned = () => engine.Quiet(Nap * random.Next(1, 4));
        await engine.Runner.RunAsync();
        int lost = 0;
        for (int nudge = 0; nudge < 60; nudge++)
        {
            DateTimeOffset at = random.Next(3) > 0 && engine.Runner.NextTimer is { } timer ? timer : engine.Time.GetUtcNow() + (Nap * random.NextDouble());
            engine.Time.SetUtcNow(at > engine.Time.GetUtcNow() ? at : engine.Time.GetUtcNow());
            int plans = engine.PlannedAt.Count;
            engine.Runner.Raise(Engine.Id, LifecycleOrchestrator.Nudge);
            await engine.Runner.RunAsync();
            lost += engine.PlannedAt.Count == plans ? 1 : 0;
        }

        return lost;
    }

    private static async Task ObviousAsync(TaskOrchestrationContext context)
    {
        Plan plan = await context.CallActivityAsync<Plan>(LifecycleActivities.Plan, context.InstanceId);
        using CancellationTokenSource loser = new();
        Task timer = context.CreateTimer(plan.WakeAt!.Value.UtcDateTime, loser.Token);
        await Task.WhenAny(timer, context.WaitForExternalEvent<object?>(LifecycleOrchestrator.Nudge, loser.Token));
        loser.Cancel();
        context.ContinueAsNew(preserveUnprocessedEvents: true);
    }
}
