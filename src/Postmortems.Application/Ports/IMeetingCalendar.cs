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
/// <param name="Text">Plain text body: what it is for, and where the form and the draft are.</param>
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
    /// <summary>What it is written in, as a tag like <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What a mail that carries it says first, for an invitation to, a change or the cancelling of a meeting at this time; null where no mail is made of it.</summary>
    public Func<MeetingChange, Slot, InvitationOpening>? Opening { get; init; }
}

/// <summary>What happens to a meeting.</summary>
public enum MeetingChange
{
    Invited,
    Updated,
    Cancelled,
}

/// <param name="Subject">One line.</param>
/// <param name="FirstLine">A sentence that says when the meeting is, or would have been.</param>
public sealed record InvitationOpening(string Subject, string FirstLine);

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
