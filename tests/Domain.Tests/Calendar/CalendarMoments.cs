using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Postmortems.Domain.Tests;

/// <summary>Somebody's calendar and an instant, on a full minute.</summary>
public sealed record CalendarMoment(WorkSchedule Schedule, DateTimeOffset Instant)
{
    public BusinessCalendar Calendar => new(Schedule);

    public override string ToString() =>
        $"{Schedule.Zone} {Schedule.Start:HH:mm}-{Schedule.End:HH:mm} [{string.Join(' ', Schedule.WorkingDays)}] without [{string.Join(' ', Schedule.Holidays.Select(day => $"{day:O}"))}] at {Instant:O}";
}

/// <summary>
/// Any zone of the time zone database, any hours and working days. Half of the instants lie within two days of a change of
/// the zone's clocks, where the mistakes are. From 1980, since when every offset is a whole number of minutes, to 2050.
/// </summary>
public static class CalendarMoments
{
    private static readonly Instant From = Instant.FromUtc(1980, 1, 1, 0, 0);
    private static readonly Instant Until = Instant.FromUtc(2050, 1, 1, 0, 0);

    public static Arbitrary<CalendarMoment> Moment() =>
        (from zone in Gen.Elements<string>(DateTimeZoneProviders.Tzdb.Ids)
         from near in Gen.Choose(0, 1)
         from instant in near == 0 ? Anywhen() : NearAChange(zone)
         from schedule in ScheduleIn(zone, DateOnly.FromDateTime(instant.UtcDateTime))
         select new CalendarMoment(schedule, instant)).ToArbitrary();

    public static Gen<WorkSchedule> ScheduleIn(string zone, DateOnly around) =>
        from start in Gen.Choose(0, (24 * 4) - 2)
        from length in Gen.Choose(1, (24 * 4) - 1 - start)
        from days in Gen.SubListOf(Enum.GetValues<DayOfWeek>()).Where(days => days.Count > 0)
        from holidays in Gen.SubListOf(Enumerable.Range(-7, 15).Select(around.AddDays))
        select new WorkSchedule(zone, new TimeOnly(0).AddMinutes(15 * start), new TimeOnly(0).AddMinutes(15 * (start + length)), [.. days], [.. holidays]);

    private static Gen<DateTimeOffset> Anywhen() =>
        from minutes in Gen.Choose(0, (int)(Until - From).TotalMinutes)
        select From.ToDateTimeOffset().AddMinutes(minutes);

    private static Gen<DateTimeOffset> NearAChange(string zone)
    {
        ImmutableArray<Instant> changes = [.. DateTimeZoneProviders.Tzdb[zone].GetZoneIntervals(From, Until).Where(interval => interval.HasEnd && interval.End < Until).Select(interval => interval.End)];
        return changes.IsEmpty
            ? Anywhen()
            : from change in Gen.Elements<Instant>(changes)
              from minutes in Gen.Choose(-2 * 24 * 60, 2 * 24 * 60)
              select change.ToDateTimeOffset().AddMinutes(minutes);
    }
}
