using Xunit;
using static Postmortems.Domain.Tests.Calendars;
using static Postmortems.Domain.Tests.Requests;

namespace Postmortems.Domain.Tests;

/// <summary>Zones far apart, weeks with a change of the clocks, holidays, and the edge of the latest day.</summary>
public sealed class SlotFinderZoneTests
{
    [Theory]
    [InlineData("Europe/London", "America/New_York", "2026-01-12T00:00Z", "2026-01-12T14:00Z")] // Five hours apart: London's last three
    [InlineData("Europe/London", "America/New_York", "2026-03-09T00:00Z", "2026-03-09T13:00Z")] // Four, once New York alone has summer time
    [InlineData("Europe/London", "America/New_York", "2026-03-30T00:00Z", "2026-03-30T13:00Z")] // Five again: London's 14:00 in summer time
    [InlineData("Europe/London", "Asia/Kolkata", "2026-01-12T00:00Z", "2026-01-12T09:00Z")] // Kolkata stops at 11:30 UTC
    [InlineData("Asia/Kolkata", "Europe/London", "2026-01-12T00:00Z", "2026-01-12T09:30Z")] // On the hour in Kolkata, which is half past in UTC
    [InlineData("Australia/Sydney", "Asia/Tokyo", "2026-01-12T00:00Z", "2026-01-12T00:00Z")] // Two hours apart in Sydney's summer
    [InlineData("Australia/Sydney", "Asia/Tokyo", "2026-04-06T00:00Z", "2026-04-06T00:00Z")] // One after it: both are at work at midnight UTC
    [InlineData("Pacific/Auckland", "America/Los_Angeles", "2026-01-12T00:00Z", "2026-01-12T20:00Z")] // Tuesday there, Monday here
    public void Find_TwoZones_IsTheFirstHourBothWork(string facilitator, string other, string notBefore, string expected)
    {
        SlotRequest request = Ask(notBefore, "2026-12-31", [Required("asha", In(facilitator)), Required("bruno", In(other))]);
        request = request with { Rule = request.Rule with { StepMinutes = 60 } };

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(expected, found.Suiting.Starts().First());
    }

    // Monday 6 April 2026 is Easter Monday in London, and Tuesday the first day both work again.
    [Fact]
    public void Find_HolidayForOne_WaitsForTheNextDayOfBoth()
    {
        SlotRequest request = Ask("2026-04-06T00:00Z", "2026-04-10", [Required("asha", In("America/New_York")), Required("bruno", In("Europe/London", "2026-04-06"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-04-07T13:00Z", found.Suiting.Starts().First());
    }

    // Amman works Sunday to Thursday: with London, Friday is no day for both, and Sunday neither.
    [Fact]
    public void Find_WeeksThatDiffer_MeetsOnADayOfBoth()
    {
        BusinessCalendar amman = new(WorkSchedule.Default with { Zone = "Asia/Amman", WorkingDays = SundayToThursday });
        SlotRequest request = Ask("2026-01-16T00:00Z", "2026-01-23", [Required("asha", In("Europe/London")), Required("bruno", amman)]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-01-19T09:00Z", found.Suiting.Starts().First());
    }

    [Theory]
    [InlineData("2026-01-12", "2026-01-12T16:00Z")] // Free from 16:00 on the latest day: it is included
    [InlineData("2026-01-11", null)] // The day before is a Sunday
    [InlineData("2026-01-13", "2026-01-12T16:00Z")] // A later latest day changes nothing
    public void Find_OnlyTheLastHourIsFree_DependsOnTheLatestDay(string latestDay, string? expected)
    {
        SlotRequest request = Ask("2026-01-10T00:00Z", latestDay, [Required("asha", In("Etc/UTC"))], Busy("asha", Between("2026-01-10T00:00Z", "2026-01-12T16:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(expected, found.Suiting.Starts().FirstOrDefault());
    }

    // Hours to 23:59 on Wednesday 14 January: the last slot on the half hour that ends by midnight starts at 22:30.
    [Theory]
    [InlineData("Etc/UTC", "2026-01-14T22:30Z")] // The latest day in UTC
    [InlineData("Asia/Tokyo", "2026-01-14T14:00Z")] // Over at 15:00 UTC in Tokyo: a slot may end with the day itself
    [InlineData("America/Los_Angeles", "2026-01-15T07:00Z")] // Over at 08:00 UTC on the next day in Los Angeles
    public void Find_LatestDay_IsTheFacilitatorsOwn(string facilitator, string expected)
    {
        BusinessCalendar dayAndNight = Daily("Etc/UTC", "00:00", "23:59");
        SlotRequest request = Ask("2026-01-14T07:00Z", "2026-01-14", [Required("asha", dayAndNight)]) with { Facilitator = In(facilitator) };

        SlotFindings everything = SlotFinder.Find(request);
        SlotFindings last = SlotFinder.Find(request with { NotBefore = Utc(expected) });
        SlotFindings over = SlotFinder.Find(request with { NotBefore = Utc(expected).AddMinutes(1) });

        Assert.NotEmpty(everything.Suiting);
        Assert.Equal([expected], last.Suiting.Starts());
        Assert.Empty(over.Suiting);
    }

    // In Kathmandu, three quarters of an hour from UTC, on the local hour means a quarter past in UTC.
    [Fact]
    public void Find_FacilitatorOffTheHour_StartsOnTheirHour()
    {
        SlotRequest request = Ask("2026-01-12T09:00Z", "2026-01-12", [Required("asha", In("Asia/Kathmandu")), Required("bruno", In("Etc/UTC"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2026-01-12T09:15Z", "2026-01-12T09:45Z", "2026-01-12T10:15Z"], found.Suiting.Starts());
    }

    // London on Sunday 26 October 2025, at work from 00:30 to 02:30 on the wall: three hours, for 01:00 to 02:00 happens twice.
    [Fact]
    public void Find_HourHappensTwice_OffersBoth()
    {
        SlotRequest request = Ask("2025-10-25T23:00Z", "2025-10-26", [Required("asha", Daily("Europe/London", "00:30", "02:30"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2025-10-25T23:30Z", "2025-10-26T00:00Z", "2025-10-26T00:30Z", "2025-10-26T01:00Z", "2025-10-26T01:30Z"], found.Suiting.Starts());
    }

    // Nuuk's clocks go from 23:00 on Saturday 29 March 2025 to midnight: Saturday's work ends and Sunday's starts at 01:00 UTC.
    [Fact]
    public void Find_TwoDaysTouch_NoSlotGoesOverFromOneToTheOther()
    {
        SlotRequest request = Ask("2025-03-30T00:00Z", "2025-03-30", [Required("asha", Daily("America/Nuuk", "00:00", "23:45"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2025-03-30T00:00Z", "2025-03-30T01:00Z", "2025-03-30T01:30Z"], found.Suiting.Starts().Take(3));
    }

    // Samoa left out Friday 30 December 2011: a meeting that cannot be on Thursday has to wait for Monday.
    [Fact]
    public void Find_DateTheZoneLeftOut_IsNoDayForAMeeting()
    {
        SlotRequest request = Ask("2011-12-30T02:30Z", "2012-01-03", [Required("asha", In("Pacific/Apia"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2012-01-01T19:00Z", found.Suiting.Starts().First());
    }
}
