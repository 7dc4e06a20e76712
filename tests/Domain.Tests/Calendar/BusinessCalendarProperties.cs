using FsCheck.Xunit;

namespace Postmortems.Domain.Tests;

[Properties(Arbitrary = [typeof(CalendarMoments)], MaxTest = 200)]
public sealed class BusinessCalendarProperties
{
    [Property]
    public bool NextOpen_AnyZone_IsOpenAndNotBefore(CalendarMoment moment)
    {
        DateTimeOffset open = moment.Calendar.NextOpen(moment.Instant);

        return open >= moment.Instant && moment.Calendar.IsOpen(open);
    }

    [Property]
    public bool NextOpen_Twice_IsTheSame(CalendarMoment moment)
    {
        DateTimeOffset open = moment.Calendar.NextOpen(moment.Instant);

        return moment.Calendar.NextOpen(open) == open && (open == moment.Instant) == moment.Calendar.IsOpen(moment.Instant);
    }

    [Property]
    public bool StartOf_BusinessDay_LiesOnItAndBeforeItsEnd(CalendarMoment moment)
    {
        DateOnly date = moment.Calendar.BusinessDayFrom(moment.Calendar.DateOf(moment.Instant));

        return moment.Calendar.DateOf(moment.Calendar.StartOf(date)) == date && moment.Calendar.StartOf(date) < moment.Calendar.EndOf(date);
    }

    [Property]
    public bool AddBusinessDays_ThereAndBack_IsTheSameBusinessDay(CalendarMoment moment, sbyte days)
    {
        DateOnly date = moment.Calendar.BusinessDayFrom(moment.Calendar.DateOf(moment.Instant));

        return moment.Calendar.AddBusinessDays(moment.Calendar.AddBusinessDays(date, days), -days) == date;
    }

    [Property]
    public bool AddBusinessDays_Forward_PassesThatManyBusinessDays(CalendarMoment moment, byte days)
    {
        DateOnly date = moment.Calendar.DateOf(moment.Instant);
        int steps = 1 + (days % 60);

        DateOnly result = moment.Calendar.AddBusinessDays(date, steps);

        IEnumerable<DateOnly> passed = Enumerable.Range(1, result.DayNumber - date.DayNumber).Select(date.AddDays);
        return passed.Count(moment.Calendar.IsBusinessDay) == steps && moment.Calendar.IsBusinessDay(result);
    }

    [Property]
    public bool AddBusinessDays_DayOff_CountsAsTheOneBefore(CalendarMoment moment, byte days)
    {
        DateOnly date = moment.Calendar.DateOf(moment.Instant);
        DateOnly before = moment.Calendar.AddBusinessDays(date.AddDays(1), -1);
        int steps = 1 + (days % 60);

        return moment.Calendar.AddBusinessDays(date, steps) == moment.Calendar.AddBusinessDays(before, steps);
    }

    [Property]
    public bool EndOfDate_AnyZone_IsWhereTheDateChanges(CalendarMoment moment)
    {
        DateOnly date = moment.Calendar.DateOf(moment.Instant);

        DateTimeOffset end = moment.Calendar.EndOfDate(date);

        return moment.Calendar.DateOf(end.AddTicks(-1)) <= date && moment.Calendar.DateOf(end) > date;
    }

    [Property]
    public bool Steps_AnyZone_AreTheMinutesThatShowAMultiple(CalendarMoment moment, byte step)
    {
        int minutes = 5 + (step % 56);
        DateTimeOffset until = moment.Instant.AddDays(1);

        IEnumerable<DateTimeOffset> steps = moment.Calendar.Steps(moment.Instant, minutes).TakeWhile(at => at < until);

        IEnumerable<DateTimeOffset> everyMinute = Enumerable.Range(0, 24 * 60).Select(minute => moment.Instant.AddMinutes(minute));
        return steps.SequenceEqual(everyMinute.Where(at => moment.Calendar.ToLocal(at).Minute % minutes == 0));
    }
}
