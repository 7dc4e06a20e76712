using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A meeting as it stands in the calendars.</summary>
/// <param name="Reference">The calendar's own id of the event; for invitations by mail, the iCalendar UID.</param>
/// <param name="Sequence">iCalendar SEQUENCE: 0 when first booked, one more with each move or cancellation.</param>
/// <param name="JoinLink">Where to join online; null if there is no online meeting.</param>
public sealed record Booking(string Reference, Slot Slot, int Sequence, Uri? JoinLink)
{
    /// <summary>Who holds an invitation, so that somebody taken off the list can be told.</summary>
    public ImmutableArray<Person> Invited { get; init; } = [];

    /// <summary>True if the calendar can tell who has accepted; for invitations by mail, replies go to the organizer and we never see them.</summary>
    public bool RepliesReadable { get; init; }

    public bool Equals(Booking? other) => other is not null
        && (Reference, Slot, Sequence, JoinLink, RepliesReadable) == (other.Reference, other.Slot, other.Sequence, other.JoinLink, other.RepliesReadable)
        && Invited.SequenceEqual(other.Invited);

    public override int GetHashCode() => HashCode.Combine(Reference, Sequence);
}
