using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace Postmortems.Domain.Tests;

/// <summary>
/// Up to five people, half of them in one zone so that something suits, the rest anywhere; up to eight busy times each, or an
/// unreadable calendar; a window of up to five days from 2020 on, on any second.
/// </summary>
public static class SlotRequests
{
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ImmutableArray<string> Names = ["asha", "bruno", "chen", "dana", "emil"];
    private static readonly ImmutableArray<string> Zones =
        ["Europe/London", "Europe/London", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago", "Pacific/Kiritimati", "Africa/Cairo"];

    public static Arbitrary<SlotRequest> Request() =>
        (from second in Gen.Choose(0, 10 * 365 * 24 * 3600)
         let notBefore = From.AddSeconds(second)
         from people in Gen.Choose(1, Names.Length)
         from attendees in Gen.CollectToList(Names.Take(people), name => Attendee(name, DateOnly.FromDateTime(notBefore.Date)))
         from known in Gen.CollectToList(Names.Take(people), name => Availability(name, notBefore))
         from days in Gen.Choose(0, 5)
         from duration in Gen.Choose(15, 120)
         from step in Gen.Elements(5, 7, 15, 25, 30, 45, 60)
         let facilitator = attendees[0].Calendar
         select new SlotRequest(
             facilitator,
             [.. attendees],
             [.. known.OfType<Availability>()],
             notBefore,
             facilitator.DateOf(notBefore).AddDays(days),
             Requests.HourOnTheHalfHour with { DurationMinutes = duration, StepMinutes = step })).ToArbitrary();

    private static Gen<AttendeeHours> Attendee(string name, DateOnly around) =>
        from zone in Gen.Elements<string>(Zones)
        from required in Gen.Elements(true, true, false)
        from ordinary in Gen.Elements(true, true, false)
        from odd in CalendarMoments.ScheduleIn(zone, around)
        let schedule = ordinary ? WorkSchedule.Default with { Zone = zone } : odd
        select new AttendeeHours(new(Requests.Named(name), required), new BusinessCalendar(schedule));

    private static Gen<Availability?> Availability(string name, DateTimeOffset notBefore) =>
        from how in Gen.Choose(0, 5)
        from count in Gen.Choose(0, 8)
        from busy in Gen.ListOf(Busy(notBefore), count)
        select how switch
        {
            0 => null,
            1 => Requests.Unreadable(name),
            _ => Requests.Busy(name, [.. busy]),
        };

    private static Gen<Slot> Busy(DateTimeOffset notBefore) =>
        from start in Gen.Choose(-24 * 60, 6 * 24 * 60)
        from minutes in Gen.Choose(1, 12 * 60)
        let at = new DateTimeOffset(notBefore.Date, TimeSpan.Zero).AddMinutes(start - (start % 5))
        select new Slot(at, at.AddMinutes(minutes));
}
