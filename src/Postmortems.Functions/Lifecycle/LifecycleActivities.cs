using Microsoft.Azure.Functions.Worker;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions;

/// <summary>What the orchestrator may ask for; all of it is <see cref="StepRunner"/>'s work.</summary>
public sealed class LifecycleActivities(StepRunner runner)
{
    public const string Plan = "PlanSteps";
    public const string Perform = "PerformStep";

    [Function(Plan)]
    public Task<Plan> PlanAsync([ActivityTrigger] string id, CancellationToken cancellationToken) => runner.PlanAsync(Parse(id), cancellationToken);

    [Function(Perform)]
    public Task<Plan> PerformAsync([ActivityTrigger] StepToPerform step, CancellationToken cancellationToken) => runner.PerformAsync(Parse(step.Postmortem), step.Key, cancellationToken);

    private static PostmortemId Parse(string id) =>
        PostmortemId.TryParse(id, out PostmortemId parsed) ? parsed : throw new ArgumentException("An orchestration's instance id is its postmortem's id.", nameof(id));
}

/// <param name="Postmortem">The postmortem's id.</param>
/// <param name="Key">The step's key, as planned.</param>
public sealed record StepToPerform(string Postmortem, string Key);
