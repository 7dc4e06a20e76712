using Microsoft.DurableTask;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using NSubstitute.Extensions;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Functions.Tests;

public sealed class LifecycleOrchestratorTests
{
    [Fact]
    public async Task Run_StepsDue_PerformsEachByItsKeyAndAsksNoMoreThanNeeded()
    {
        Told told = new(Told.Due("a", "b"), Told.Due("b"), Told.Due("c"), Plan.Over);

        await LifecycleOrchestrator.RunAsync(told.Context);

        told.AssertPerformed("a", "b", "c");
        await told.Context.Received(1).CallActivityAsync<Plan>(LifecycleActivities.Plan, Told.Id, LifecycleOrchestrator.Retry);
    }

    [Fact]
    public async Task Run_NothingEverAgain_EndsWithoutAnAlarm()
    {
        Told told = new(Plan.Over);

        await LifecycleOrchestrator.RunAsync(told.Context);

        Assert.Empty(told.Alarms);
        told.AssertContinuedAsNew(0);
    }

    // While there are steps, there is no telling yet that nothing comes after them.
    [Fact]
    public async Task Run_LastStepWithoutWakeUp_IsPerformedBeforeTheEnd()
    {
        Told told = new(new Plan(["last"], null), Plan.Over);

        await LifecycleOrchestrator.RunAsync(told.Context);

        told.AssertPerformed("last");
    }

    [Fact]
    public async Task Run_AlarmRings_ContinuesAsNewKeepingEvents()
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(3)));

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        bool slept = !run.IsCompleted;
        told.Alarms.Single().Rings.SetResult();
        await run;

        Assert.True(slept);
        Assert.Equal((Told.Now + TimeSpan.FromHours(3)).UtcDateTime, told.Alarms.Single().At);
        told.AssertContinuedAsNew(1);
    }

    [Theory]
    [InlineData(25, 24)] // no sleep is longer than a day
    [InlineData(24, 24)]
    [InlineData(23, 23)]
    [InlineData(-1, -1)] // overdue rings at once
    public void Run_WakeUp_SleepsADayAtMost(int wakeInHours, int sleepsHours)
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(wakeInHours)));

        _ = LifecycleOrchestrator.RunAsync(told.Context);

        Assert.Equal((Told.Now + TimeSpan.FromHours(sleepsHours)).UtcDateTime, told.Alarms.Single().At);
    }

    [Fact]
    public async Task Run_NudgeBeforeTheAlarm_PlansAgainAndKeepsTheAlarm()
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(3)), Told.Quiet(TimeSpan.FromHours(5)));

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        told.Nudge();
        (int plansLeft, int alarms) = (told.PlansLeft, told.Alarms.Count);
        told.AssertContinuedAsNew(0); // a timer is still out
        told.Alarms.Single().Rings.SetResult();
        await run;

        Assert.Equal((0, 1), (plansLeft, alarms));
        told.AssertContinuedAsNew(1);
    }

    [Fact]
    public async Task Run_NudgeBringsAnEarlierWakeUp_SetsASecondAlarmAndContinuesAsNewOnlyAfterBoth()
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(3)), Told.Quiet(TimeSpan.FromHours(1)), Told.Quiet(TimeSpan.FromHours(4)));

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        told.Nudge();
        told.Alarms[1].Rings.SetResult();
        told.AssertContinuedAsNew(0);
        told.Alarms[0].Rings.SetResult();
        await run;

        Assert.Equal([3, 1], told.Alarms.Select(alarm => (alarm.At - Told.Now.UtcDateTime).Hours));
        told.AssertContinuedAsNew(1);
    }

    [Fact]
    public async Task Run_NudgeTogetherWithTheAlarm_ContinuesAsNewOnce()
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(3)));
        told.Context.CreateTimer(default(DateTime), CancellationToken.None).ReturnsForAnyArgs(Task.CompletedTask);

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        await run;

        told.AssertContinuedAsNew(1); // the next execution plans before anything else
    }

    // What was stored during the step may be later than what the step's answer knew.
    [Fact]
    public void Run_NudgeDuringAStep_IsAnsweredByAPlanBeforeSleeping()
    {
        Told told = new(Told.Due("a"));
        told.Context.Configure().CallActivityAsync<Plan>(LifecycleActivities.Perform, Arg.Any<object?>(), Arg.Any<TaskOptions?>()).Returns(_ =>
        {
            told.Nudge();
            return Told.Quiet(TimeSpan.FromHours(3));
        });
        told.Add(Told.Quiet(TimeSpan.FromHours(3)));

        _ = LifecycleOrchestrator.RunAsync(told.Context);

        Assert.Equal(0, told.PlansLeft);
        Assert.Equal(2, told.Waiters.Count);
    }

    [Fact]
    public void Run_NudgeDuringAQuietPlan_PlansAgainBeforeSleeping()
    {
        Told told = new();
        int plans = 0;
        told.Context.Configure().CallActivityAsync<Plan>(default, default, default).ReturnsForAnyArgs(_ =>
        {
            if (plans++ == 0)
            {
                told.Nudge();
            }

            return Told.Quiet(TimeSpan.FromHours(3));
        });

        _ = LifecycleOrchestrator.RunAsync(told.Context);

        Assert.Equal(2, plans);
    }

    [Fact]
    public async Task Run_ManyNudges_RenewsTheOneWaiterAndCancelsNone()
    {
        const int Nudges = 20;
        Told told = new([.. Enumerable.Repeat(Told.Quiet(TimeSpan.FromHours(3)), Nudges + 1)]);

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        for (int nudge = 0; nudge < Nudges; nudge++)
        {
            told.Nudge();
        }

        told.Alarms.Single().Rings.SetResult();
        await run;

        Assert.Equal(Nudges + 1, told.Waiters.Count);
        Assert.All(told.Waiters, waiter => Assert.False(waiter.Cancelled.CanBeCanceled));
        Assert.Single(told.Waiters, waiter => !waiter.Comes.Task.IsCompleted);
    }

    [Fact]
    public async Task Run_OverWhileAnAlarmIsSet_CancelsIt()
    {
        Told told = new(Told.Quiet(TimeSpan.FromHours(3)), Plan.Over);

        Task run = LifecycleOrchestrator.RunAsync(told.Context);
        told.Nudge();
        await run;

        Assert.True(told.Alarms.Single().Cancelled.IsCancellationRequested);
    }

    [Fact]
    public async Task Run_StepFailsForGood_TheOthersGoOn()
    {
        Told told = new(Told.Due("a", "b"), Plan.Over);
        told.Context.Configure().CallActivityAsync<Plan>(LifecycleActivities.Perform, new StepToPerform(Told.Id, "a"), LifecycleOrchestrator.Retry)
            .ThrowsAsync(new TaskFailedException(LifecycleActivities.Perform, 1, new InvalidOperationException()));

        await LifecycleOrchestrator.RunAsync(told.Context);

        told.AssertPerformed("a", "b");
    }

    [Fact]
    public void Retry_Policy_GivesAStoreTenMinutesToComeBack()
    {
        RetryPolicy policy = LifecycleOrchestrator.Retry.Retry!.Policy!;

        double pauses = Enumerable.Range(0, policy.MaxNumberOfAttempts - 1)
            .Sum(retry => Math.Min(policy.FirstRetryInterval.TotalSeconds * Math.Pow(policy.BackoffCoefficient, retry), policy.MaxRetryInterval.TotalSeconds));

        Assert.InRange(pauses, 600, 900);
    }
}
