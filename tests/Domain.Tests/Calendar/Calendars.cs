using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Domain.Tests;

/// <summary>Calendars and instants, short enough for a table row.</summary>
internal static class Calendars
{
    public static readonly ImmutableHashSet<DayOfWeek> EveryDay = [.. Enum.GetValues<DayOfWeek>()];

    public static readonly ImmutableHashSet<DayOfWeek> SundayToThursday =
        [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    /// <summary>Monday to Friday, 09:00 to 17:00, in the zone.</summary>
    public static BusinessCalendar In(string zone, params string[] holidays) =>
        new(WorkSchedule.Default with { Zone = zone, Holidays = [.. holidays.Select(Date)] });

    /// <summary>Every day of the week between two local times, for clock changes on a Sunday.</summary>
    public static BusinessCalendar Daily(string zone, string start, string end) =>
        new(WorkSchedule.Default with { Zone = zone, Start = Time(start), End = Time(end), WorkingDays = EveryDay });

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    public static DateTimeOffset Utc(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
