using Microsoft.Extensions.Logging;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Carries a postmortem as far as it goes now: one step at a time, each decided from the state at that moment.</summary>
public sealed class StepRunner(IPostmortemStore store, StepPerformer performer, IPlaybookSource playbook, TimeProvider time, ILogger<StepRunner> logger)
{
    // Far more than one postmortem can have due at once; beyond it something goes in circles, and the rest waits for the next look.
    private const int MostSteps = 1000;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Performs and records what is due.</summary>
    /// <returns>When to look again, UTC; null when never again or if there is no such postmortem.</returns>
    /// <exception cref="StoreUnavailableException">Some steps may have been done and not recorded; they are repeated under the same keys.</exception>
    public async Task<DateTimeOffset?> AdvanceAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            if (await store.FindAsync(id, cancellationToken) is not { } stored)
            {
                return null;
            }

            DateTimeOffset now = time.GetUtcNow();
            Decision decision = PostmortemLifecycle.Decide(stored.Value, new LifecycleEvent.Woke(), now, playbook.Current);
            if (decision.Steps.IsEmpty)
            {
                if (await store.TrySaveAsync(decision.Postmortem, decision.WakeAt, stored.Version, cancellationToken))
                {
                    return decision.WakeAt;
                }
            }
            else
            {
                await PerformAsync(decision.Postmortem, decision.Steps[0], now, cancellationToken);
            }
        }

        logger.TooManySteps(id.Value);
        return time.GetUtcNow() + Pause;
    }

    /// <summary>Tells what is due without doing it, for a host that performs each step by its key. When nothing is, the wake-up is saved.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was changed.</exception>
    public async Task<Plan> PlanAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { } stored)
        {
            Decision decision = PostmortemLifecycle.Decide(stored.Value, new LifecycleEvent.Woke(), time.GetUtcNow(), playbook.Current);
            if (!decision.Steps.IsEmpty || await store.TrySaveAsync(decision.Postmortem, decision.WakeAt, stored.Version, cancellationToken))
            {
                return Plan.Of(decision);
            }
        }

        return Plan.Over;
    }

    /// <summary>Performs the planned step with this key if it is still wanted, and records what came of it.</summary>
    /// <returns>What is due after it, so that nobody has to ask again.</returns>
    /// <exception cref="StoreUnavailableException">The step may have been done and not recorded; it is repeated under the same key.</exception>
    public async Task<Plan> PerformAsync(PostmortemId id, string key, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (await store.FindAsync(id, cancellationToken) is not { } stored)
        {
            return Plan.Over;
        }

        Decision decision = PostmortemLifecycle.Decide(stored.Value, new LifecycleEvent.Woke(), now, playbook.Current);
        if (decision.Steps.FirstOrDefault(step => step.Key == key) is not { } due)
        {
            return await PlanAsync(id, cancellationToken);
        }

        return await PerformAsync(decision.Postmortem, due, now, cancellationToken) is { } after ? Plan.Of(after) : Plan.Over;
    }

    private async Task<Decision?> PerformAsync(Postmortem postmortem, NextStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        LifecycleEvent outcome = await performer.PerformAsync(postmortem, step, now, cancellationToken);
        return await RecordAsync(postmortem.Id, outcome, cancellationToken);
    }

    // An outcome is recorded whatever else was saved meanwhile: losing it would do the step twice.
    private async Task<Decision?> RecordAsync(PostmortemId id, LifecycleEvent outcome, CancellationToken cancellationToken)
    {
        while (await store.FindAsync(id, cancellationToken) is { } stored)
        {
            DateTimeOffset now = time.GetUtcNow();
            Decision decision = PostmortemLifecycle.Decide(stored.Value, outcome, now, playbook.Current);
            if (await store.TrySaveAsync(decision.Postmortem, decision.LookAgainAt(now), stored.Version, cancellationToken))
            {
                return decision;
            }
        }

        return null;
    }
}
