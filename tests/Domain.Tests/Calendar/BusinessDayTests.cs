using Xunit;
using static Postmortems.Domain.Tests.Calendars;

namespace Postmortems.Domain.Tests;

public sealed class BusinessDayTests
{
    // England's holidays at the turn of 2025: Christmas and Boxing Day fall on Thursday and Friday, New Year's Day on Thursday.
    private static readonly string[] England = ["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06"];

    [Theory]
    [InlineData("2025-10-24", 1, "2025-10-27")] // Friday: over the weekend on which the clocks go back
    [InlineData("2025-10-25", 1, "2025-10-27")] // Saturday counts as the Friday before
    [InlineData("2025-10-26", 1, "2025-10-27")] // Sunday too
    [InlineData("2025-10-27", -1, "2025-10-24")] // Monday: back over the weekend
    [InlineData("2025-10-26", -1, "2025-10-24")] // Sunday counts as the Monday after
    [InlineData("2025-10-27", 5, "2025-11-03")] // A whole week
    [InlineData("2025-10-27", -5, "2025-10-20")] // A whole week back
    [InlineData("2025-10-27", 0, "2025-10-27")] // Zero leaves a business day alone
    [InlineData("2025-10-25", 0, "2025-10-27")] // Zero moves another day forward
    [InlineData("2025-12-24", 1, "2025-12-29")] // Two holidays and a weekend in a row
    [InlineData("2025-12-29", -1, "2025-12-24")] // And back
    [InlineData("2025-12-31", 1, "2026-01-02")] // Year end: New Year's Day is no business day
    [InlineData("2026-01-02", -1, "2025-12-31")] // And back into the old year
    [InlineData("2025-12-23", 5, "2026-01-02")] // 24, 29, 30, 31 December, 2 January
    [InlineData("2026-04-02", 1, "2026-04-07")] // Good Friday to Easter Monday
    [InlineData("2026-04-04", 0, "2026-04-07")] // Easter Saturday
    [InlineData("2027-02-26", 1, "2027-03-01")] // No 29 February
    [InlineData("2028-02-28", 1, "2028-02-29")] // 29 February, a Tuesday
    [InlineData("2028-02-29", 1, "2028-03-01")] // On from it
    [InlineData("2028-03-01", -1, "2028-02-29")] // Back to it
    [InlineData("2028-02-29", 262, "2029-03-01")] // A year on; these holidays end in 2026
    [InlineData("2025-10-27", 60, "2026-01-22")] // The most the playbook allows: twelve weeks and three holidays
    public void AddBusinessDays_England_SkipsWeekendsAndHolidays(string date, int days, string expected)
    {
        BusinessCalendar calendar = In("Europe/London", England);

        DateOnly result = calendar.AddBusinessDays(Date(date), days);

        Assert.Equal(Date(expected), result);
    }

    [Theory]
    [InlineData("2025-10-23", 1, "2025-10-26")] // Thursday to Sunday
    [InlineData("2025-10-24", 0, "2025-10-26")] // Friday is no business day there
    [InlineData("2025-10-26", -1, "2025-10-23")] // Sunday back to Thursday
    public void AddBusinessDays_WeekFromSundayToThursday_SkipsFridayAndSaturday(string date, int days, string expected)
    {
        BusinessCalendar calendar = new(WorkSchedule.Default with { Zone = "Asia/Amman", WorkingDays = SundayToThursday });

        DateOnly result = calendar.AddBusinessDays(Date(date), days);

        Assert.Equal(Date(expected), result);
    }

    // Samoa went over the date line at the end of Thursday 29 December 2011; the next morning was Saturday the 31st.
    [Fact]
    public void AddBusinessDays_DateTheZoneLeftOut_IsNotCounted()
    {
        BusinessCalendar apia = In("Pacific/Apia");

        DateOnly next = apia.AddBusinessDays(Date("2011-12-29"), 1);
        DateOnly back = apia.AddBusinessDays(Date("2012-01-02"), -1);

        Assert.Equal(Date("2012-01-02"), next);
        Assert.Equal(Date("2011-12-29"), back);
    }

    [Theory]
    [InlineData("2025-12-24", true)] // Wednesday
    [InlineData("2025-12-25", false)] // A holiday on a Thursday
    [InlineData("2025-12-27", false)] // Saturday
    [InlineData("2028-02-29", true)] // A Tuesday
    public void IsBusinessDay_England_IsAWorkingDayWithoutAHoliday(string date, bool expected)
    {
        BusinessCalendar calendar = In("Europe/London", England);

        Assert.Equal(expected, calendar.IsBusinessDay(Date(date)));
    }

    // London's clocks skip 01:00 to 02:00 on Sunday 29 March 2026: a shift of just that hour does not happen.
    [Fact]
    public void IsBusinessDay_HoursFallIntoTheGap_IsFalse()
    {
        BusinessCalendar night = Daily("Europe/London", "01:00", "02:00");

        Assert.False(night.IsBusinessDay(Date("2026-03-29")));
        Assert.True(night.IsBusinessDay(Date("2026-03-30")));
        Assert.Equal(Date("2026-03-30"), night.BusinessDayFrom(Date("2026-03-29")));
    }

    // More than ten years of holidays: far longer than any list in a playbook.
    [Fact]
    public void BusinessDayFrom_YearsOfHolidays_FindsTheDayAfterThem()
    {
        DateOnly first = Date("2026-01-01");
        BusinessCalendar calendar = new(WorkSchedule.Default with { Holidays = [.. Enumerable.Range(0, 4000).Select(first.AddDays)] });

        DateOnly day = calendar.BusinessDayFrom(first);

        Assert.Equal(Date("2036-12-15"), day);
    }
}
