using Xunit;
using static Postmortems.Domain.Tests.Calendars;

namespace Postmortems.Domain.Tests;

public sealed class WorkScheduleTests
{
    [Theory]
    [InlineData("Europe/Lisbon", true)]
    [InlineData("Etc/UTC", true)]
    [InlineData("UTC", true)] // An alias the database knows
    [InlineData("Asia/Calcutta", true)] // An old name
    [InlineData("UTC+3", false)] // An offset, not a zone: iCalendar and other calendars cannot read it
    [InlineData("europe/lisbon", false)] // Names are spelt one way
    [InlineData("W. Europe Standard Time", false)] // A Windows name
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsZone_Name_OnlyThoseOfTheTimeZoneDatabase(string? name, bool expected)
    {
        Assert.Equal(expected, BusinessCalendar.IsZone(name));
    }

    [Fact]
    public void Calendar_UnknownZone_IsRefusedByName()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => In("Mars/Olympus"));

        Assert.Contains("'Mars/Olympus' is no IANA time zone", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("09:00", "09:00")] // No length
    [InlineData("17:00", "09:00")] // A night shift is two days
    public void Calendar_DayWithoutLength_IsRefused(string start, string end)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Daily("Etc/UTC", start, end));

        Assert.Contains("starts before it ends", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_NoWorkingDay_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new BusinessCalendar(WorkSchedule.Default with { WorkingDays = [] }));
    }

    [Fact]
    public void Zone_OfACalendar_IsTheNameItWasMadeWith()
    {
        Assert.Equal("Asia/Calcutta", In("Asia/Calcutta").Zone);
    }

    // Monday 5 January 2026: an ordinary week in UTC.
    [Fact]
    public void Default_OrdinaryWeek_IsMondayToFridayNineToFive()
    {
        BusinessCalendar calendar = new(WorkSchedule.Default);

        IEnumerable<DateOnly> week = Enumerable.Range(0, 7).Select(Date("2026-01-05").AddDays);

        Assert.Equal([true, true, true, true, true, false, false], week.Select(calendar.IsBusinessDay));
        Assert.Equal(new Slot(Utc("2026-01-05T09:00Z"), Utc("2026-01-05T17:00Z")), calendar.HoursOf(Date("2026-01-05")));
    }
}
