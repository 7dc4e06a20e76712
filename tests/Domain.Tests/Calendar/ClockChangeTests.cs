using Xunit;
using static Postmortems.Domain.Tests.Calendars;

namespace Postmortems.Domain.Tests;

public sealed class ClockChangeTests
{
    [Theory]
    [InlineData("Europe/London", "2025-10-24", "2025-10-24T08:00Z")] // Friday before the clocks go back: still summer time
    [InlineData("Europe/London", "2025-10-27", "2025-10-27T09:00Z")] // Monday after
    [InlineData("Europe/London", "2026-03-27", "2026-03-27T09:00Z")] // Friday before the clocks go forward
    [InlineData("Europe/London", "2026-03-30", "2026-03-30T08:00Z")] // Monday after
    [InlineData("America/New_York", "2026-03-27", "2026-03-27T13:00Z")] // Summer time there since 8 March, three weeks before Europe
    [InlineData("Australia/Sydney", "2025-10-03", "2025-10-02T23:00Z")] // South: Friday before the clocks go forward, and UTC is a day behind
    [InlineData("Australia/Sydney", "2025-10-06", "2025-10-05T22:00Z")] // Monday after
    [InlineData("Australia/Sydney", "2026-04-03", "2026-04-02T22:00Z")] // South: Friday before the clocks go back
    [InlineData("Australia/Sydney", "2026-04-06", "2026-04-05T23:00Z")] // Monday after
    [InlineData("America/Santiago", "2025-09-05", "2025-09-05T13:00Z")] // Friday before a change that happens at midnight
    [InlineData("America/Santiago", "2025-09-08", "2025-09-08T12:00Z")] // Monday after
    [InlineData("Australia/Lord_Howe", "2025-10-03", "2025-10-02T22:30Z")] // Half-hour zone, UTC+10:30
    [InlineData("Australia/Lord_Howe", "2025-10-06", "2025-10-05T22:00Z")] // Summer time moves it by half an hour only, to UTC+11
    [InlineData("Asia/Kolkata", "2026-03-30", "2026-03-30T03:30Z")] // Half-hour zone without summer time
    [InlineData("Asia/Kathmandu", "2026-03-30", "2026-03-30T03:15Z")] // Three-quarter-hour zone
    [InlineData("Asia/Pyongyang", "2015-08-14", "2015-08-14T00:00Z")] // Friday before standard time itself moved to UTC+8:30
    [InlineData("Asia/Pyongyang", "2015-08-17", "2015-08-17T00:30Z")] // Monday after
    [InlineData("Asia/Pyongyang", "2018-05-07", "2018-05-07T00:00Z")] // Back to UTC+9 since 4 May 2018, 23:30
    [InlineData("America/Caracas", "2016-04-29", "2016-04-29T13:30Z")] // UTC-4:30 until 1 May 2016
    [InlineData("America/Caracas", "2016-05-02", "2016-05-02T13:00Z")] // UTC-4 since
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-29T19:00Z")] // Thursday, east of the date line
    [InlineData("Pacific/Apia", "2012-01-02", "2012-01-01T19:00Z")] // Monday, west of it
    [InlineData("Africa/Casablanca", "2026-02-13", "2026-02-13T08:00Z")] // UTC+1 all year …
    [InlineData("Africa/Casablanca", "2026-02-16", "2026-02-16T09:00Z")] // … but for Ramadan: summer time the other way round
    public void StartOf_AroundAChangeOfTheClocks_IsNineOnTheWall(string zone, string date, string expected)
    {
        BusinessCalendar calendar = In(zone);

        DateTimeOffset start = calendar.StartOf(Date(date));

        Assert.Equal(Utc(expected), start);
        Assert.Equal(TimeSpan.Zero, start.Offset);
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29", "01:30", "2026-03-29T01:00Z")] // Skipped: 01:00 to 02:00; work starts at 02:00 summer time
    [InlineData("Europe/London", "2026-03-29", "01:00", "2026-03-29T01:00Z")] // The very start of the gap is skipped too
    [InlineData("Europe/London", "2026-03-29", "00:59", "2026-03-29T00:59Z")] // The last minute before it is not
    [InlineData("America/Santiago", "2025-09-07", "00:00", "2025-09-07T04:00Z")] // Skipped: midnight to 01:00; the day starts at 01:00
    [InlineData("Africa/Cairo", "2025-04-25", "00:30", "2025-04-24T22:00Z")] // The same on a Friday
    [InlineData("Australia/Lord_Howe", "2025-10-05", "02:15", "2025-10-04T15:30Z")] // A gap of half an hour, to 02:30 UTC+11
    [InlineData("Europe/London", "2025-10-26", "01:30", "2025-10-26T01:30Z")] // Happens twice: the second time, in standard time
    [InlineData("Europe/London", "2025-10-26", "02:00", "2025-10-26T02:00Z")] // Happens once
    [InlineData("America/Havana", "2025-11-02", "00:00", "2025-11-02T05:00Z")] // Midnight itself happens twice
    [InlineData("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T15:15Z")] // Half an hour happens twice: at UTC+10:30
    [InlineData("Pacific/Apia", "2011-12-30", "09:00", "2011-12-30T10:00Z")] // The whole date was left out: the first moment of the 31st
    public void At_TimeThatIsSkippedOrHappensTwice_IsAfterTheGapOrTheSecondTime(string zone, string date, string time, string expected)
    {
        BusinessCalendar calendar = Daily(zone, "09:00", "17:00");

        DateTimeOffset instant = calendar.At(Date(date), Time(time));

        Assert.Equal(Utc(expected), instant);
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29", "00:30", "02:30", 60)] // Two hours on the wall, one of them skipped
    [InlineData("Europe/London", "2025-10-26", "00:30", "02:30", 180)] // Two hours on the wall, one of them twice
    [InlineData("Europe/London", "2026-03-29", "01:30", "02:30", 30)] // The start is skipped
    [InlineData("Europe/London", "2026-03-29", "00:30", "01:30", 30)] // The end is skipped
    [InlineData("Australia/Lord_Howe", "2025-10-05", "01:00", "04:00", 150)] // Half an hour is skipped
    public void HoursOf_WorkOverAChange_LastsAsLongAsTheClockSays(string zone, string date, string start, string end, int minutes)
    {
        BusinessCalendar calendar = Daily(zone, start, end);

        Slot? hours = calendar.HoursOf(Date(date));

        Assert.NotNull(hours);
        Assert.Equal(TimeSpan.FromMinutes(minutes), hours.End - hours.Start);
    }

    [Theory]
    [InlineData("Europe/London", "2025-10-25T22:59Z", "2025-10-25")] // 23:59 summer time
    [InlineData("Europe/London", "2025-10-25T23:00Z", "2025-10-26")] // Midnight in summer time is 23:00 UTC
    [InlineData("Europe/London", "2025-10-26T23:59Z", "2025-10-26")] // 23:59 standard time, 25 hours later
    [InlineData("Europe/London", "2025-10-27T00:00Z", "2025-10-27")] // Midnight in standard time
    [InlineData("Pacific/Apia", "2011-12-30T09:59Z", "2011-12-29")] // The last minute east of the date line
    [InlineData("Pacific/Apia", "2011-12-30T10:00Z", "2011-12-31")] // The 30th never was
    [InlineData("Asia/Kathmandu", "2026-01-01T18:14Z", "2026-01-01")] // 23:59
    [InlineData("Asia/Kathmandu", "2026-01-01T18:15Z", "2026-01-02")] // Midnight
    public void DateOf_AroundMidnight_IsTheDateOnTheWall(string zone, string instant, string expected)
    {
        BusinessCalendar calendar = In(zone);

        DateOnly date = calendar.DateOf(Utc(instant));

        Assert.Equal(Date(expected), date);
    }

    [Theory]
    [InlineData("Europe/London", "2025-10-26", "2025-10-27T00:00Z")] // A day of 25 hours
    [InlineData("America/Santiago", "2025-09-06", "2025-09-07T04:00Z")] // The midnight that ends it is skipped
    [InlineData("America/Havana", "2025-11-01", "2025-11-02T04:00Z")] // The midnight that ends it happens twice: over at the first
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-30T10:00Z")] // The next date was left out
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-30T10:00Z")] // Left out: over when it would have begun
    public void EndOfDate_AroundAChange_IsTheFirstInstantAfter(string zone, string date, string expected)
    {
        BusinessCalendar calendar = In(zone);

        DateTimeOffset end = calendar.EndOfDate(Date(date));

        Assert.Equal(Utc(expected), end);
    }

    // Lord Howe is never a whole hour from UTC in winter; ten minutes before and after its clocks go forward.
    [Fact]
    public void ToLocal_AroundAChange_CarriesTheOffsetOfTheMoment()
    {
        BusinessCalendar calendar = In("Australia/Lord_Howe");

        DateTimeOffset before = calendar.ToLocal(Utc("2025-10-04T15:20Z"));
        DateTimeOffset after = calendar.ToLocal(Utc("2025-10-04T15:40Z"));

        Assert.Equal((new TimeSpan(10, 30, 0), new TimeSpan(1, 50, 0)), (before.Offset, before.TimeOfDay));
        Assert.Equal((new TimeSpan(11, 0, 0), new TimeSpan(2, 40, 0)), (after.Offset, after.TimeOfDay));
    }
}
