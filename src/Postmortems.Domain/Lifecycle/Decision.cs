using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <param name="Steps">What is due now, most urgent first; empty when nothing is.</param>
/// <param name="WakeAt">When to ask again if nothing else happens, UTC; null only once the postmortem is closed or waived.</param>
public sealed record Decision(Postmortem Postmortem, ImmutableArray<NextStep> Steps, DateTimeOffset? WakeAt)
{
    /// <summary>When a host should look again: now if there is work, else <see cref="WakeAt"/>.</summary>
    public DateTimeOffset? LookAgainAt(DateTimeOffset now) => Steps.IsEmpty ? WakeAt : now;
}
