using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Everything that changes a postmortem comes through here: decided, saved by compare-and-set, then nudged.</summary>
public sealed class PostmortemService(IPostmortemStore store, IPlaybookSource playbook, INudge nudge, TimeProvider time) : ISignalReceiver
{
    // Each lost race means that somebody else has won one; this many in a row is a defect, not bad luck.
    private const int MostRaces = 100;

    /// <summary>Takes in what a source told us.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was accepted; the source should try again.</exception>
    public async Task<ReceiveOutcome> ReceiveAsync(IncidentSignal signal, CancellationToken cancellationToken)
    {
        for (int race = 0; race < MostRaces; race++)
        {
            Stored<Postmortem>? latest = await store.FindLatestAsync(signal.Source, signal.ExternalId, cancellationToken);
            ReceiveOutcome? outcome = (signal, latest) switch
            {
                (IncidentSignal.Resolved resolved, null) => await TryOpenAsync(resolved, 1, cancellationToken),
                (IncidentSignal.Resolved resolved, { } known) when IsRecurrence(resolved, known.Value) => await TryOpenAsync(resolved, known.Value.Recurrence + 1, cancellationToken),
                (IncidentSignal.Resolved resolved, { } known) => await TryTellAsync(known, new LifecycleEvent.IncidentResolved(resolved.Incident, resolved.Responders, resolved.OccurredAt), cancellationToken),
                (_, null) => new ReceiveOutcome.Ignored("There is no postmortem of this incident; one is opened when it is resolved."),
                (IncidentSignal.Reopened { ReusesIds: true } fired, { } known) when IsLongAfter(fired.OccurredAt, known.Value) =>
                    new ReceiveOutcome.Ignored("This is a new incident; its postmortem is opened when it is resolved."),
                (IncidentSignal.Reopened reopened, { } known) => await TryTellAsync(known, new LifecycleEvent.IncidentReopened(reopened.OccurredAt), cancellationToken),
                (IncidentSignal.Merged merged, { } known) => await TryTellAsync(known, new LifecycleEvent.IncidentMerged(merged.Into, merged.OccurredAt), cancellationToken),
                _ => throw new System.Diagnostics.UnreachableException($"No rule for {signal.GetType().Name}."),
            };
            if (outcome is not null)
            {
                return outcome;
            }
        }

        throw new StoreUnavailableException("Too many changes at once; try again.");
    }

    /// <summary>
    /// Records what somebody did. <paramref name="what"/> sees the newest state and may be asked again when another save came first; it
    /// returns null when there is nothing to record after all.
    /// </summary>
    /// <returns>The state afterwards; null if there is no such postmortem.</returns>
    public async Task<Postmortem?> RecordAsync(PostmortemId id, Func<Postmortem, DateTimeOffset, LifecycleEvent?> what, CancellationToken cancellationToken)
    {
        for (int race = 0; race < MostRaces; race++)
        {
            if (await store.FindAsync(id, cancellationToken) is not { } stored)
            {
                return null;
            }

            DateTimeOffset now = time.GetUtcNow();
            if (what(stored.Value, now) is not { } happened)
            {
                return stored.Value;
            }

            Decision decision = PostmortemLifecycle.Decide(stored.Value, happened, now, playbook.Current);
            if (await TrySaveAsync(stored, decision, now, cancellationToken))
            {
                return decision.Postmortem;
            }
        }

        throw new StoreUnavailableException("Too many changes at once; try again.");
    }

    /// <summary>Records what a carrier tells about a notice it had accepted. The same again changes nothing.</summary>
    /// <returns><see langword="false"/> if there is no such postmortem, or no such notice of it.</returns>
    /// <exception cref="StoreUnavailableException">Nothing was recorded; the carrier should tell it again.</exception>
    public async Task<bool> RecordDeliveryAsync(PostmortemId id, string noticeKey, Func<Notice, LifecycleEvent> what, CancellationToken cancellationToken)
    {
        for (int race = 0; race < MostRaces; race++)
        {
            if (await store.FindAsync(id, cancellationToken) is not { } stored || stored.Value.Ledger.GetValueOrDefault(noticeKey) is not { Notice: { } notice } known)
            {
                return false;
            }

            DateTimeOffset now = time.GetUtcNow();
            Decision decision = PostmortemLifecycle.Decide(stored.Value, what(notice), now, playbook.Current);
            if (decision.Postmortem.Ledger.GetValueOrDefault(noticeKey) == known)
            {
                return true;
            }

            if (await store.TrySaveAsync(decision.Postmortem, decision.LookAgainAt(now), stored.Version, cancellationToken))
            {
                await nudge.NudgeAsync(id, cancellationToken);
                return true;
            }
        }

        throw new StoreUnavailableException("Too many changes at once; try again.");
    }

    public async Task<Postmortem?> FindAsync(PostmortemId id, CancellationToken cancellationToken) => (await store.FindAsync(id, cancellationToken))?.Value;

    private async Task<ReceiveOutcome?> TryOpenAsync(IncidentSignal.Resolved signal, int recurrence, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        PostmortemId id = PostmortemId.For(signal.Source, signal.ExternalId, recurrence);
        Decision decision = PostmortemLifecycle.Open(id, recurrence, new LifecycleEvent.IncidentResolved(signal.Incident, signal.Responders, signal.OccurredAt), now, playbook.Current);
        if (!await store.TryAddAsync(decision.Postmortem, decision.LookAgainAt(now), cancellationToken))
        {
            return null;
        }

        await nudge.NudgeAsync(id, cancellationToken);
        return decision.Postmortem.Waiver is { } waiver ? new ReceiveOutcome.Waived(id, waiver.Reason) : new ReceiveOutcome.Opened(id);
    }

    private async Task<ReceiveOutcome?> TryTellAsync(Stored<Postmortem> known, LifecycleEvent told, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        Decision decision = PostmortemLifecycle.Decide(known.Value, told, now, playbook.Current);
        if (IsUnchanged(known.Value, decision))
        {
            return new ReceiveOutcome.Unchanged(known.Value.Id);
        }

        return await TrySaveAsync(known, decision, now, cancellationToken) ? new ReceiveOutcome.Updated(known.Value.Id) : null;
    }

    private async Task<bool> TrySaveAsync(Stored<Postmortem> read, Decision decision, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (IsUnchanged(read.Value, decision))
        {
            return true;
        }

        if (!await store.TrySaveAsync(decision.Postmortem, decision.LookAgainAt(now), read.Version, cancellationToken))
        {
            return false;
        }

        await nudge.NudgeAsync(decision.Postmortem.Id, cancellationToken);
        return true;
    }

    // Whatever a person or a source changes leaves an entry; what time changes is found again at the next look.
    private static bool IsUnchanged(Postmortem before, Decision decision) => decision.Postmortem.Audit.Length == before.Audit.Length;

    private bool IsRecurrence(IncidentSignal.Resolved signal, Postmortem known) =>
        signal.ReusesIds && known.Hold is not { ByIncident: true } && IsLongAfter(signal.Incident.StartedAt ?? signal.OccurredAt, known);

    private bool IsLongAfter(DateTimeOffset began, Postmortem known) => began > known.Incident.ResolvedAt.AddHours(playbook.Current.Intake.RecurrenceHours);
}
