using Xunit;
using static Postmortems.Domain.Tests.Calendars;

namespace Postmortems.Domain.Tests;

public sealed class StepsTests
{
    [Theory]
    [InlineData("Etc/UTC", "2026-01-05T09:00Z", 30, "09:00 09:30 10:00")] // A multiple itself is the first
    [InlineData("Etc/UTC", "2026-01-05T09:00:01Z", 30, "09:30 10:00 10:30")] // A second past it is not
    [InlineData("Etc/UTC", "2026-01-05T09:10Z", 25, "09:25 09:50 10:00")] // Steps start anew with the hour
    [InlineData("Etc/UTC", "2026-01-05T09:10Z", 60, "10:00 11:00 12:00")] // On the hour only
    [InlineData("Etc/UTC", "2026-01-05T23:40Z", 30, "00:00 00:30 01:00")] // Over midnight
    [InlineData("Asia/Kolkata", "2026-01-05T09:10Z", 60, "15:00 16:00 17:00")] // On the local hour: half past in UTC
    [InlineData("Asia/Kathmandu", "2026-01-05T09:10Z", 30, "15:00 15:30 16:00")] // On the local hour: a quarter past in UTC
    [InlineData("Europe/London", "2026-03-29T00:20Z", 30, "00:30 02:00 02:30")] // The clocks skip an hour
    [InlineData("Europe/London", "2025-10-26T00:20Z", 30, "01:30 01:00 01:30")] // An hour happens twice
    [InlineData("Australia/Lord_Howe", "2025-10-04T14:20Z", 60, "01:00 03:00 04:00")] // Half an hour is skipped, 02:00 with it
    [InlineData("America/Caracas", "2016-05-01T06:30Z", 60, "02:00 03:00 04:00")] // 02:30 became 03:00: the step is cut short
    public void Steps_LocalTimes_AreMultiplesPastTheHour(string zone, string from, int step, string expected)
    {
        BusinessCalendar calendar = In(zone);

        IEnumerable<DateTimeOffset> steps = calendar.Steps(Utc(from), step).Take(3);

        Assert.Equal(expected, string.Join(' ', steps.Select(instant => $"{calendar.ToLocal(instant):HH:mm}")));
    }
}
