using Xunit;
using static Postmortems.Domain.Tests.Calendars;
using static Postmortems.Domain.Tests.Requests;

namespace Postmortems.Domain.Tests;

/// <summary>Nothing suits in time: what the facilitator is given to choose from. Monday 12 January 2026, an ordinary day.</summary>
public sealed class SlotFinderNearMissTests
{
    private const string Monday = "2026-01-12";
    private static readonly BusinessCalendar Hours = In("Etc/UTC");
    private static readonly AttendeeHours Asha = Required("asha", Hours);
    private static readonly AttendeeHours Bruno = Required("bruno", Hours);
    private static readonly AttendeeHours Chen = Required("chen", Hours);
    private static readonly AttendeeHours Dana = Optional("dana", Hours);

    [Fact]
    public void Find_NothingSuits_FewestRequiredComeFirst()
    {
        // Bruno is busy all day; Chen as well, but for the last hour; Asha in that hour only.
        SlotRequest request = Ask(
            "2026-01-12T13:00Z",
            Monday,
            [Asha, Bruno, Chen],
            Busy("bruno", Between("2026-01-12T00:00Z", "2026-01-12T17:00Z")),
            Busy("chen", Between("2026-01-12T00:00Z", "2026-01-12T15:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Empty(found.Suiting);
        Assert.Equal(["2026-01-12T15:00Z", "2026-01-12T15:30Z", "2026-01-12T16:00Z"], found.NearMisses.Starts().Take(3));
        Assert.Equal(["2026-01-12T13:00Z", "2026-01-12T13:30Z", "2026-01-12T14:00Z", "2026-01-12T14:30Z"], found.NearMisses.Starts().Skip(3));
        Assert.Equal("asha Free, bruno Busy, chen Free", found.NearMisses[0].People());
        Assert.Equal("asha Free, bruno Busy, chen Busy", found.NearMisses[3].People());
        Assert.All(found.NearMisses, miss => Assert.False(miss.Suits));
    }

    [Fact]
    public void Find_AsManyRequired_FewestOptionalComeFirst()
    {
        SlotRequest request = Ask(
            "2026-01-12T14:00Z",
            Monday,
            [Asha, Bruno, Dana],
            Busy("bruno", Between("2026-01-12T00:00Z", "2026-01-12T17:00Z")),
            Busy("dana", Between("2026-01-12T00:00Z", "2026-01-12T15:30Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2026-01-12T15:30Z", "2026-01-12T16:00Z", "2026-01-12T14:00Z", "2026-01-12T14:30Z", "2026-01-12T15:00Z"], found.NearMisses.Starts());
    }

    // However many optional attendees could come, one more required attendee who cannot weighs heavier.
    [Fact]
    public void Find_OptionalAgainstRequired_RequiredWeighHeavier()
    {
        SlotRequest request = Ask(
            "2026-01-12T15:00Z",
            Monday,
            [Asha, Bruno, Dana, Optional("emil", Hours)],
            Busy("asha", Between("2026-01-12T15:00Z", "2026-01-12T16:00Z")),
            Busy("bruno", Between("2026-01-12T15:00Z", "2026-01-12T17:00Z")),
            Busy("dana", Between("2026-01-12T16:00Z", "2026-01-12T17:00Z")),
            Busy("emil", Between("2026-01-12T16:00Z", "2026-01-12T17:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-01-12T16:00Z", found.NearMisses.Starts().First());
    }

    // London and Sydney share no hour in January; each is offered hours of its own, never an hour in which both sleep.
    [Fact]
    public void Find_NoCommonHours_SomebodyRequiredIsAtWork()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", Monday, [Required("asha", In("Europe/London")), Required("bruno", In("Australia/Sydney"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(SlotFinder.Most, found.NearMisses.Length);
        Assert.Equal("2026-01-12T00:00Z", found.NearMisses.Starts().First());
        Assert.Equal("asha OutsideHours, bruno Free", found.NearMisses[0].People());
        Assert.DoesNotContain("2026-01-12T07:00Z", found.NearMisses.Starts());
        Assert.Equal(11, found.NearMisses.Count(miss => miss.People() == "asha OutsideHours, bruno Free"));
        Assert.Equal(9, found.NearMisses.Count(miss => miss.People() == "asha Free, bruno OutsideHours"));
    }

    [Fact]
    public void Find_RequiredHasADayOff_SaysSoRatherThanOutsideHours()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", Monday, [Asha, Required("bruno", In("Etc/UTC", Monday))], Busy("bruno", Between("2026-01-12T00:00Z", "2026-01-13T00:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(15, found.NearMisses.Length);
        Assert.All(found.NearMisses, miss => Assert.Equal("asha Free, bruno DayOff", miss.People()));
    }

    [Theory]
    [InlineData("2026-01-10T00:00Z", "2026-01-11")] // A weekend only: nobody is at work
    [InlineData("2026-01-12T16:01Z", "2026-01-12")] // After the last slot of the day
    [InlineData("2026-01-13T00:00Z", "2026-01-12")] // Not before a time after the latest day
    public void Find_NobodyAtWorkInTime_FindsNothingAtAll(string notBefore, string latestDay)
    {
        SlotFindings found = SlotFinder.Find(Ask(notBefore, latestDay, [Asha, Bruno]));

        Assert.Empty(found.Suiting);
        Assert.Empty(found.NearMisses);
    }

    // A working day of an hour less than the meeting: no slot is within it, so that nobody can be said to be at work.
    [Fact]
    public void Find_MeetingLongerThanTheDay_FindsNothingAtAll()
    {
        SlotFindings found = SlotFinder.Find(Ask("2026-01-12T00:00Z", "2026-01-16", [Required("asha", Daily("Etc/UTC", "09:00", "09:59"))]));

        Assert.Empty(found.Suiting);
        Assert.Empty(found.NearMisses);
    }
}
