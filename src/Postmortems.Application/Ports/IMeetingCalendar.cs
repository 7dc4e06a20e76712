using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Where meetings are booked: invitations by mail, or a calendar service.</summary>
public interface IMeetingCalendar
{
    /// <summary>Busy times; a person whose calendar cannot be read comes back as unknown, never as free.</summary>
    /// <param name="people">The facilitator first, who is the one that asks.</param>
    Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken);

    /// <summary>Books; the same key again books nothing new and answers as the first time.</summary>
    Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken);

    /// <summary>Moves the existing booking, or tells changed attendees. Same meeting, one SEQUENCE higher; the join link is kept.</summary>
    Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken);

    /// <summary>Takes the booking out of every calendar. One that is gone already is no error.</summary>
    Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken);

    /// <summary>Who has accepted; asked only for a booking whose replies are readable. Whoever is not in the answer is not known.</summary>
    Task<CalendarOutcome<ImmutableArray<AttendeeReply>>> ReadRepliesAsync(Booking existing, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<ImmutableArray<AttendeeReply>>>(new CalendarOutcome<ImmutableArray<AttendeeReply>>.Ok([]));
}

/// <param name="Key">The step's key; the idempotency key at a calendar service.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text body, the same for everybody: what it is for and what is talked about.</param>
/// <param name="Now">When it is made, UTC: the iCalendar DTSTAMP.</param>
public sealed record MeetingInvitation(
    string Key,
    PostmortemId Postmortem,
    Person Organizer,
    ImmutableArray<Attendee> Attendees,
    Slot Slot,
    string Subject,
    string Text,
    DateTimeOffset Now)
{
    /// <summary>What <see cref="Text"/> is written in, as a tag like <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Writes the mail that carries it to one attendee, in their language and zone. Null where no mail is made of it.</summary>
    public Func<InvitationNews, CancellationToken, Task<InvitationLetter>>? Letter { get; init; }
}

/// <summary>What one attendee is told about the meeting.</summary>
/// <param name="Slot">When it is, or would have been.</param>
/// <param name="Before">When it was to be until now; null unless it was moved.</param>
public sealed record InvitationNews(MeetingChange Change, Attendee To, Slot Slot, Slot? Before = null);

/// <summary>What happens to a meeting, as one attendee sees it.</summary>
public enum MeetingChange
{
    /// <summary>They hear of it for the first time.</summary>
    Invited,

    /// <summary>It is at another time.</summary>
    Moved,

    /// <summary>It is at the same time; who is invited, or who invites, may have changed.</summary>
    Updated,

    /// <summary>Nobody meets.</summary>
    Cancelled,

    /// <summary>The others meet without them.</summary>
    TakenOff,
}

/// <summary>The mail around an invitation, both its parts.</summary>
/// <param name="Subject">One line.</param>
public sealed record InvitationLetter(string Subject, string Text, string Html);

/// <summary>What came of asking the calendar.</summary>
public abstract record CalendarOutcome<T>
{
    private CalendarOutcome()
    {
    }

    public sealed record Ok(T Value) : CalendarOutcome<T>;

    /// <summary>Busy, down, or refusing for now; the same step may be tried again after <paramref name="RetryAfter"/>; zero if it does not say.</summary>
    public sealed record Unavailable(TimeSpan RetryAfter, string Reason) : CalendarOutcome<T>;
}
