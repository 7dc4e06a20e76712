using System.Collections.Immutable;
using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Tells the timeline of every booking, and keeps the newest invitation where it can be looked at.</summary>
internal sealed class WatchedCalendar(IMeetingCalendar calendar, Timeline timeline, TimeProvider time) : IMeetingCalendar
{
    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        calendar.ReadAsync(people, window, cancellationToken);

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) =>
        TellAsync(nameof(LifecycleEvent.MeetingBooked), calendar.BookAsync(invitation, cancellationToken));

    public Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        TellAsync(nameof(LifecycleEvent.MeetingMoved), calendar.MoveAsync(invitation, existing, cancellationToken));

    public Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        TellAsync(nameof(LifecycleEvent.MeetingTakenOut), calendar.CancelAsync(invitation, existing, cancellationToken));

    public Task<CalendarOutcome<ImmutableArray<AttendeeReply>>> ReadRepliesAsync(Booking existing, CancellationToken cancellationToken) =>
        calendar.ReadRepliesAsync(existing, cancellationToken);

    private async Task<CalendarOutcome<Booking>> TellAsync(string name, Task<CalendarOutcome<Booking>> asked)
    {
        CalendarOutcome<Booking> outcome = await asked;
        if (outcome is CalendarOutcome<Booking>.Ok { Value: { } booking })
        {
            timeline.Event(time.GetUtcNow(), name, null, string.Create(CultureInfo.InvariantCulture, $"{booking.Slot.Start.UtcDateTime:yyyy-MM-dd HH:mm} to {booking.Slot.End.UtcDateTime:HH:mm} UTC, sequence {booking.Sequence}"));
        }

        return outcome;
    }
}
