using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions.Tests;

/// <summary>Everybody has time, and booking works at once.</summary>
internal sealed class FreeCalendar : IMeetingCalendar
{
    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<ImmutableArray<Availability>>>(new CalendarOutcome<ImmutableArray<Availability>>.Ok([.. people.Select(person => new Availability(person.Id, []))]));

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<Booking>>(new CalendarOutcome<Booking>.Ok(new Booking("1", invitation.Slot, Sequence: 0, JoinLink: null) { Invited = [.. invitation.Attendees.Select(attendee => attendee.Person)] }));

    public Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) => BookAsync(invitation, cancellationToken);

    public Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<Booking>>(new CalendarOutcome<Booking>.Ok(existing));
}
