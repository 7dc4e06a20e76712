using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What an attendee answered to the invitation. Names are stored: add, never rename.</summary>
public enum Reply
{
    /// <summary>Nothing yet.</summary>
    None,

    Accepted,

    Tentative,

    Declined,
}

/// <param name="At">When they answered, UTC; null if they have not, or the calendar does not say.</param>
public sealed record AttendeeReply(PersonId Person, Reply Reply, DateTimeOffset? At);

/// <summary>What the calendar knew of the attendees' answers when it was last read.</summary>
/// <param name="Slot">The time they answered about; a move makes the answers void.</param>
/// <param name="ReadAt">UTC.</param>
public sealed record MeetingReplies(string Reference, Slot Slot, DateTimeOffset ReadAt, ImmutableArray<AttendeeReply> All);
