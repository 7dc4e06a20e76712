using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Everything that changes a postmortem comes through here: decided, saved by compare-and-set, then nudged.</summary>
public sealed class PostmortemService(IPostmortemStore store, IPlaybookSource playbook, INudge nudge, TimeProvider time)
{
    /// <summary>Takes in what a source told us.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was accepted; the source should try again.</exception>
    public Task<ReceiveOutcome> ReceiveAsync(IncidentSignal signal, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>
    /// Records what somebody did. <paramref name="what"/> sees the newest state and may be asked again when another save came first; it
    /// returns null when there is nothing to record after all.
    /// </summary>
    /// <returns>The state afterwards; null if there is no such postmortem.</returns>
    public Task<Postmortem?> RecordAsync(PostmortemId id, Func<Postmortem, DateTimeOffset, LifecycleEvent?> what, CancellationToken cancellationToken) => throw new NotImplementedException();

    public async Task<Postmortem?> FindAsync(PostmortemId id, CancellationToken cancellationToken) => (await store.FindAsync(id, cancellationToken))?.Value;

    internal (IPlaybookSource, INudge, TimeProvider) Used => (playbook, nudge, time);
}
