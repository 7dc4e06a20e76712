using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Postmortems.Application;

namespace Postmortems.Functions;

/// <summary>Carries one postmortem from step to step and from wake-up to wake-up. Decides nothing: the plan does. The instance id is the postmortem's.</summary>
public static class LifecycleOrchestrator
{
    public const string Name = "Lifecycle";

    /// <summary>The event that says "ask now, something was stored". Carries nothing.</summary>
    public const string Nudge = "Nudge";

    // The whole history is replayed at every turn. Beyond this many rounds it is begun afresh even with an alarm set, at the price of
    // a nudge that may be lost; the sweep finds what that nudge was about.
    internal const int MostRounds = 200;

    internal static readonly TaskOptions Retry = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 8,
        firstRetryInterval: TimeSpan.FromSeconds(5),
        backoffCoefficient: 2,
        maxRetryInterval: TimeSpan.FromMinutes(10)));

    [Function(Name)]
    public static async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        using Sleep sleep = new(context);
        Plan? plan = null;
        for (int round = 0; round < MostRounds; round++)
        {
            plan ??= await PlanAsync(context, sleep);
            if (!plan.Steps.IsEmpty)
            {
                plan = await PerformAsync(context, plan);
            }
            else if (plan.WakeAt is { } wakeAt)
            {
                await sleep.UntilAsync(wakeAt);
                plan = null;
                if (!sleep.HasAlarms)
                {
                    break;
                }
            }
            else
            {
                return;
            }
        }

        context.ContinueAsNew(preserveUnprocessedEvents: true);
    }

    private static Task<Plan> PlanAsync(TaskOrchestrationContext context, Sleep sleep)
    {
        sleep.AnswerNudges();
        return context.CallActivityAsync<Plan>(LifecycleActivities.Plan, context.InstanceId, Retry);
    }

    /// <summary>Performs the first step that is due.</summary>
    /// <returns>What is due after it; null if that must be asked.</returns>
    private static async Task<Plan?> PerformAsync(TaskOrchestrationContext context, Plan plan)
    {
        try
        {
            return await context.CallActivityAsync<Plan>(LifecycleActivities.Perform, new StepToPerform(context.InstanceId, plan.Steps[0]), Retry);
        }
        catch (TaskFailedException)
        {
            // It is planned again, and the retries above keep that from being at once. The steps after it must not wait for it.
            return plan.Steps.Length > 1 ? plan with { Steps = plan.Steps[1..] } : null;
        }
    }
}
