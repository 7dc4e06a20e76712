using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Work for the shell. Steps run at least once; the key, made from what the step is for, lets a provider refuse the second.</summary>
public abstract record NextStep
{
    private NextStep(string key) => Key = key;

    /// <summary>Unique within the postmortem, and the same however often the step is planned.</summary>
    public string Key { get; }

    public sealed record SendNotice(Notice Notice) : NextStep(Notice.Key);

    /// <summary>Read busy times of <paramref name="Attendees"/> between <paramref name="From"/> and <paramref name="To"/>; answered by <see cref="LifecycleEvent.CalendarsRead"/>.</summary>
    public sealed record ReadCalendars(string Key, int Round, ImmutableArray<Attendee> Attendees, DateTimeOffset From, DateTimeOffset To) : NextStep(Key);

    /// <summary>Answered by <see cref="LifecycleEvent.MeetingBooked"/>.</summary>
    public sealed record BookMeeting(string Key, int Round, Slot Slot, ImmutableArray<Attendee> Attendees) : NextStep(Key);

    /// <summary>Same meeting, other time or other people; answered by <see cref="LifecycleEvent.MeetingMoved"/>.</summary>
    public sealed record MoveMeeting(string Key, int Round, Booking Existing, Slot Slot, ImmutableArray<Attendee> Attendees) : NextStep(Key);

    /// <summary>Answered by <see cref="LifecycleEvent.MeetingTakenOut"/>.</summary>
    public sealed record TakeOutMeeting(string Key, Booking Existing, ImmutableArray<Attendee> Attendees) : NextStep(Key);

    /// <summary>Read who has accepted; answered by <see cref="LifecycleEvent.RepliesRead"/>.</summary>
    public sealed record ReadReplies(string Key, Booking Existing) : NextStep(Key);

    /// <summary>Ask the company's directory; answered by <see cref="LifecycleEvent.ManagerLookedUp"/>.</summary>
    public sealed record LookUpManager(string Key, Person Owner) : NextStep(Key);

    /// <summary>Answered by <see cref="LifecycleEvent.ReportArchived"/>.</summary>
    public sealed record ArchiveReport(string Key, PublishedReport Report) : NextStep(Key);
}
