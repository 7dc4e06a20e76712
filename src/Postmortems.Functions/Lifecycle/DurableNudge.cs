using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions;

/// <summary>
/// Wakes a postmortem's orchestration, or starts it. The client comes only with a function's binding, so every function that has one
/// hands it over first. Whatever fails here, the postmortem is stored already and the sweep finds it.
/// </summary>
public sealed class DurableNudge(ILogger<DurableNudge> logger) : INudge
{
    // Whoever pressed a button does not wait longer for an engine that does not answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private volatile DurableTaskClient? client;

    public void Use(DurableTaskClient bound) => client = bound;

    /// <inheritdoc/>
    public async Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        if (client is not { } bound)
        {
            logger.NoClientYet(id.Value);
            return;
        }

        // Not the caller's token: a browser that has gone away has still stored something.
        using CancellationTokenSource impatient = new(Patience);
        await StartAsync(bound, id, impatient.Token);
        await RaiseAsync(bound, id, impatient.Token);
    }

    private async Task StartAsync(DurableTaskClient bound, PostmortemId id, CancellationToken cancellationToken)
    {
        try
        {
            await bound.ScheduleNewOrchestrationInstanceAsync(LifecycleOrchestrator.Name, input: null, new StartOrchestrationOptions(InstanceId: id.ToString()), cancellationToken);
        }
        catch (Exception failure)
        {
            string name = failure.GetType().Name;
            logger.NotStarted(id.Value, name);
        }
    }

    private async Task RaiseAsync(DurableTaskClient bound, PostmortemId id, CancellationToken cancellationToken)
    {
        try
        {
            await bound.RaiseEventAsync(id.ToString(), LifecycleOrchestrator.Nudge, eventPayload: null, cancellationToken);
        }
        catch (Exception failure)
        {
            logger.NotNudged(id.Value, failure.GetType().Name);
        }
    }
}
