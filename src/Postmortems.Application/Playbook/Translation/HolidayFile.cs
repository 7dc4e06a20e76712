using System.Collections.Immutable;
using System.Runtime.Serialization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace Postmortems.Application;

/// <summary>The all-day events of an iCalendar file, as dates.</summary>
internal static class HolidayFile
{
    // More all-day events than any country has in the years we look at; it bounds a rule that repeats daily.
    private const int MostDates = 4000;

    /// <returns>The dates from <paramref name="from"/> until, but not including, <paramref name="until"/>; or what is wrong, and in which line.</returns>
    public static (ImmutableHashSet<DateOnly> Dates, string? Wrong, int Line) Read(string text, DateOnly from, DateOnly until)
    {
        try
        {
            CalendarEvent[] events = Calendar.Load(text) is { } calendar ? [.. calendar.Events] : [];
            int undated = Array.FindIndex(events, entry => entry.DtStart is null);
            if (undated >= 0)
            {
                return ([], "An event has no start that is a date", LineOf(text, undated));
            }

            CalendarEvent[] holidays = [.. events.Where(entry => entry is { IsAllDay: true, Status: not EventStatus.Cancelled })];
            ImmutableHashSet<DateOnly> dates = [.. holidays.SelectMany(holiday => DatesOf(holiday, from, until)).Take(MostDates + 1)];
            return (holidays.Length, dates.Count) switch
            {
                (0, _) => ([], "The file has no all-day event", 1),
                (_, > MostDates) => ([], $"The file has more than {MostDates} dates", 1),
                _ => (dates, null, 0),
            };
        }
        catch (Exception broken) when (broken is SerializationException or ArgumentException or FormatException or InvalidOperationException or EvaluationException)
        {
            return ([], $"The file is no iCalendar file: {broken.Message.ReplaceLineEndings(" ")}", 1);
        }
    }

    private static IEnumerable<DateOnly> DatesOf(CalendarEvent holiday, DateOnly from, DateOnly until) => holiday
        .GetOccurrences(new CalDateTime(from))
        .TakeWhileBefore(new CalDateTime(until))
        .SelectMany(occurrence => Days(occurrence.Period))
        .Where(date => date >= from && date < until);

    private static IEnumerable<DateOnly> Days(Period period)
    {
        DateOnly first = period.StartTime.Date;
        int count = period.EffectiveEndTime is { } end ? end.Date.DayNumber - first.DayNumber : 1;
        return Enumerable.Range(0, Math.Max(1, count)).Select(first.AddDays);
    }

    private static int LineOf(string text, int theEvent)
    {
        int[] begins = [.. text.ReplaceLineEndings("\n").Split('\n').Index().Where(line => line.Item.Trim() is "BEGIN:VEVENT").Select(line => line.Index + 1)];
        return theEvent < begins.Length ? begins[theEvent] : 1;
    }
}
