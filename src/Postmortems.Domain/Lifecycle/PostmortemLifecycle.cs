using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>The lifecycle: what has happened and what is due. Pure: no clock, no I/O, no chance.</summary>
public static partial class PostmortemLifecycle
{
    /// <summary>Opens a postmortem for a resolved incident, or waives it where the playbook says so.</summary>
    public static Decision Open(PostmortemId id, int recurrence, LifecycleEvent.IncidentResolved happened, DateTimeOffset now, Playbook playbook) =>
        throw new NotImplementedException();

    /// <summary>Records what happened and plans what is due at <paramref name="now"/>.</summary>
    public static Decision Decide(Postmortem postmortem, LifecycleEvent happened, DateTimeOffset now, Playbook playbook) =>
        throw new NotImplementedException();

    /// <summary>What would be sent to whom and when if nothing but time happened, and every step succeeded, until <paramref name="until"/>; earliest first.</summary>
    public static ImmutableArray<UpcomingStep> Upcoming(Postmortem postmortem, DateTimeOffset now, DateTimeOffset until, Playbook playbook) =>
        throw new NotImplementedException();
}

/// <param name="At">When it becomes due, UTC.</param>
public sealed record UpcomingStep(DateTimeOffset At, NextStep Step);
