using System.Collections.Immutable;
using Microsoft.DurableTask;
using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;

namespace Postmortems.Functions.Tests;

/// <summary>An orchestrator on the engine, with activities that a test writes.</summary>
internal sealed class Engine
{
    public const string Id = Told.Id;

    public Engine(Func<TaskOrchestrationContext, Task> orchestrator)
    {
        Runner = new DurableRunner(Time);
        Runner.AddOrchestrator(LifecycleOrchestrator.Name, orchestrator);
        Runner.AddActivity<string, Plan>(LifecycleActivities.Plan, _ =>
        {
            PlannedAt.Add(Time.GetUtcNow());
            return Task.FromResult(Planned());
        });
        Runner.AddActivity<StepToPerform, Plan>(LifecycleActivities.Perform, step =>
        {
            Performed.Add(step.Key);
            return Task.FromResult(Perform(step.Key));
        });
        Runner.Start(LifecycleOrchestrator.Name, Id);
    }

    public FakeTimeProvider Time { get; } = new(Told.Now);

    public DurableRunner Runner { get; }

    public Func<Plan> Planned { get; set; } = () => Plan.Over;

    public Func<string, Plan> Perform { get; set; } = _ => Plan.Over;

    public List<DateTimeOffset> PlannedAt { get; } = [];

    public List<string> Performed { get; } = [];

    public Orchestration Instance => Runner.Find(Id)!;

    public Plan Quiet(TimeSpan wakeIn) => new(ImmutableArray<string>.Empty, Time.GetUtcNow() + wakeIn);

    public Task AdvanceAsync(TimeSpan by) => Runner.AdvanceToAsync(Time.GetUtcNow() + by);
}
