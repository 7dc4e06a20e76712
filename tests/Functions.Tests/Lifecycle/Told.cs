using Microsoft.DurableTask;
using NSubstitute;
using Postmortems.Application;

namespace Postmortems.Functions.Tests;

/// <summary>An orchestration context that is told what happens: plans in order, nudges and alarms at the test's word.</summary>
internal sealed class Told
{
    public const string Id = "0123456789abcdef0123456789abcdef";

    // A Tuesday; nothing here depends on which.
    public static readonly DateTimeOffset Now = new(2026, 3, 17, 14, 20, 0, TimeSpan.Zero);

    private readonly Queue<Plan> plans;

    public Told(params Plan[] plans)
    {
        this.plans = new(plans);
        Context.InstanceId.Returns(Id);
        Context.CurrentUtcDateTime.Returns(Now.UtcDateTime);
        Context.CallActivityAsync<Plan>(default, default, default).ReturnsForAnyArgs(_ => this.plans.Dequeue());
        Context.WaitForExternalEvent<object?>(default!, CancellationToken.None).ReturnsForAnyArgs(call =>
        {
            Waiters.Add((new TaskCompletionSource<object?>(), call.Arg<CancellationToken>()));
            return Waiters[^1].Comes.Task;
        });
        Context.CreateTimer(default(DateTime), CancellationToken.None).ReturnsForAnyArgs(call =>
        {
            Alarms.Add((call.Arg<DateTime>(), new TaskCompletionSource(), call.Arg<CancellationToken>()));
            return Alarms[^1].Rings.Task;
        });
    }

    public TaskOrchestrationContext Context { get; } = Substitute.For<TaskOrchestrationContext>();

    public List<(TaskCompletionSource<object?> Comes, CancellationToken Cancelled)> Waiters { get; } = [];

    public List<(DateTime At, TaskCompletionSource Rings, CancellationToken Cancelled)> Alarms { get; } = [];

    public int PlansLeft => plans.Count;

    public static Plan Due(params string[] steps) => new([.. steps], Now);

    public static Plan Quiet(TimeSpan wakeIn) => new([], Now + wakeIn);

    public void Add(Plan plan) => plans.Enqueue(plan);

    public void Nudge() => Waiters[^1].Comes.SetResult(null);

    public void AssertPerformed(params string[] keys)
    {
        Received.InOrder(() =>
        {
            foreach (string key in keys)
            {
                Context.CallActivityAsync<Plan>(LifecycleActivities.Perform, new StepToPerform(Id, key), LifecycleOrchestrator.Retry);
            }
        });
    }

    public void AssertContinuedAsNew(int times) => Context.Received(times).ContinueAsNew(Arg.Any<object?>(), preserveUnprocessedEvents: true);
}
