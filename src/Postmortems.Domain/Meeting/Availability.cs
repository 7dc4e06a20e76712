using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What is known of one person's calendar in the window that was asked for.</summary>
/// <param name="Busy">Busy intervals, in any order, overlapping or not; null when the calendar could not be read: unknown, never free.</param>
public sealed record Availability(PersonId Person, ImmutableArray<Slot>? Busy)
{
    /// <summary>What the calendar service says of the person's working week; null when it says nothing that can be used.</summary>
    public KnownHours? Hours { get; init; }
}
