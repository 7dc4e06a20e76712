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
    internal const int MostRounds = 100;

    internal static readonly TaskOptions Retry = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 8,
        firstRetryInterval: TimeSpan.FromSeconds(5),
        backoffCoefficient: 2,
        maxRetryInterval: TimeSpan.FromMinutes(10)));

    [Function(Name)]
    public static async Task RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        using Sleep sleep = new(context);
        for (int round = 0; round < MostRounds; round++)
        {
            sleep.AnswerNudges();
            Plan plan = await context.CallActivityAsync<Plan>(LifecycleActivities.Plan, context.InstanceId, Retry);
            foreach (string key in plan.Steps)
            {
                await PerformAsync(context, key);
            }

            if (!plan.Steps.IsEmpty)
            {
                continue;
            }

            if (plan.WakeAt is not { } wakeAt)
            {
                return;
            }

            await sleep.UntilAsync(wakeAt);
            if (!sleep.HasAlarms)
            {
                break;
            }
        }

        context.ContinueAsNew(preserveUnprocessedEvents: true);
    }

    private static async Task PerformAsync(TaskOrchestrationContext context, string key)
    {
        try
        {
            await context.CallActivityAsync(LifecycleActivities.Perform, new StepToPerform(context.InstanceId, key), Retry);
        }
        catch (TaskFailedException)
        {
            // It is planned again, and the retries above keep that from being at once. The steps after it must not wait for it.
        }
    }
}
