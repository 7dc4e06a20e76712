using System.Collections.Immutable;
using static Postmortems.Domain.Tests.Calendars;

namespace Postmortems.Domain.Tests;

/// <summary>Requests for a slot, written as a table would: people with their zone, then what is known of them.</summary>
internal static class Requests
{
    public static readonly MeetingRule HourOnTheHalfHour = new(DurationMinutes: 60, StepMinutes: 30, NoticeHours: 24, FormClosesHoursBefore: 24, PreReadBusinessDaysBefore: 1);

    public static Person Named(string name) => new(EmailAddress.Parse($"{name}@example.com"), name);

    public static AttendeeHours Required(string name, BusinessCalendar calendar) => new(new(Named(name), Required: true), calendar);

    public static AttendeeHours Optional(string name, BusinessCalendar calendar) => new(new(Named(name), Required: false), calendar);

    public static Slot Between(string start, string end) => new(Utc(start), Utc(end));

    public static Availability Busy(string name, params Slot[] busy) => new(Named(name).Id, [.. busy]);

    public static Availability Unreadable(string name) => new(Named(name).Id, null);

    /// <summary>The facilitator is the first attendee; whoever is not named in <paramref name="known"/> is free.</summary>
    public static SlotRequest Ask(string notBefore, string latestDay, AttendeeHours[] attendees, params Availability[] known)
    {
        IEnumerable<Availability> free = attendees
            .Select(entry => entry.Attendee.Person.Id)
            .Except(known.Select(availability => availability.Person))
            .Select(person => new Availability(person, ImmutableArray<Slot>.Empty));
        return new(attendees[0].Calendar, [.. attendees], [.. known, .. free], Utc(notBefore), Date(latestDay), HourOnTheHalfHour);
    }

    /// <summary>Starts, as <c>2026-01-05T09:00Z</c>.</summary>
    public static IEnumerable<string> Starts(this IEnumerable<RankedSlot> slots) => slots.Select(ranked => $"{ranked.Slot.Start:yyyy-MM-ddTHH:mm}Z");

    /// <summary>How each attendee stands, as <c>asha Free, bruno Busy</c>.</summary>
    public static string People(this RankedSlot ranked) => string.Join(", ", ranked.Reasons.Select(reason => $"{reason.Attendee.Person.Name} {reason.Attendance}"));
}
