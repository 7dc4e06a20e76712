using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What a meeting needs, and what is known of the people.</summary>
/// <param name="Facilitator">In whose local time <paramref name="LatestDay"/> and the starts past the hour are reckoned.</param>
/// <param name="Attendees">A person named twice is one attendee, required if required once.</param>
/// <param name="Known">In any order; an attendee missing here is unknown, as is one whose busy times are null.</param>
/// <param name="NotBefore">Earliest start.</param>
/// <param name="LatestDay">The facilitator's local date before whose end the meeting ends.</param>
public sealed record SlotRequest(
    BusinessCalendar Facilitator,
    ImmutableArray<AttendeeHours> Attendees,
    ImmutableArray<Availability> Known,
    DateTimeOffset NotBefore,
    DateOnly LatestDay,
    MeetingRule Rule);

/// <summary>An attendee and when they work.</summary>
public sealed record AttendeeHours(Attendee Attendee, BusinessCalendar Calendar);
