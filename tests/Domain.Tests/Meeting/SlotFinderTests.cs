using Xunit;
using static Postmortems.Domain.Tests.Calendars;
using static Postmortems.Domain.Tests.Requests;

namespace Postmortems.Domain.Tests;

/// <summary>What suits. Monday 12 January 2026 begins an ordinary week: no holiday and no change of the clocks anywhere named here.</summary>
public sealed class SlotFinderTests
{
    private static readonly AttendeeHours Asha = Required("asha", In("Etc/UTC"));
    private static readonly AttendeeHours Bruno = Required("bruno", In("Etc/UTC"));

    [Theory]
    [InlineData("2026-01-12T09:00Z", "2026-01-12T09:00Z")] // The first moment of work
    [InlineData("2026-01-12T09:00:01Z", "2026-01-12T09:30Z")] // A second later: the next half hour
    [InlineData("2026-01-12T03:00Z", "2026-01-12T09:00Z")] // Before dawn
    [InlineData("2026-01-12T16:00Z", "2026-01-12T16:00Z")] // Ends with work
    [InlineData("2026-01-12T16:01Z", "2026-01-13T09:00Z")] // Would end half an hour after work
    [InlineData("2026-01-09T16:01Z", "2026-01-12T09:00Z")] // Friday evening: Monday
    public void Find_EverybodyFree_StartsAsSoonAsWorkAllows(string notBefore, string expected)
    {
        SlotRequest request = Ask(notBefore, "2026-01-16", [Asha, Bruno]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(expected, found.Suiting.Starts().First());
        Assert.Equal("asha Free, bruno Free", found.Suiting[0].People());
        Assert.Empty(found.NearMisses);
    }

    [Theory]
    [InlineData("09:00", "11:00", "11:00")] // A slot may start the moment the busy time ends
    [InlineData("10:00", "12:00", "09:00")] // … and end the moment it starts
    [InlineData("09:59", "12:00", "12:00")] // A minute of overlap is one too many
    [InlineData("09:00", "11:01", "11:30")] // So is a minute at the other end
    [InlineData("09:15", "09:20", "09:30")] // Five minutes in the middle of a slot
    [InlineData("08:00", "18:00", null)] // All day
    [InlineData("00:00", "09:00", "09:00")] // Until work starts
    public void Find_OneIsBusy_TouchesButNeverOverlaps(string from, string until, string? expected)
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [Asha, Bruno], Busy("bruno", Between($"2026-01-12T{from}Z", $"2026-01-12T{until}Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(expected is null ? null : $"2026-01-12T{expected}Z", found.Suiting.Starts().FirstOrDefault());
    }

    // Long before short, nested, overlapping and out of order, as calendars give them: free only from 13:00 to 14:30.
    [Fact]
    public void Find_BusyTimesUnsortedAndOverlapping_FindsWhatIsLeft()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [Asha], Busy(
            "asha",
            Between("2026-01-12T14:30Z", "2026-01-12T17:00Z"),
            Between("2026-01-12T09:00Z", "2026-01-12T13:00Z"),
            Between("2026-01-12T15:00Z", "2026-01-12T15:30Z"),
            Between("2026-01-12T09:30Z", "2026-01-12T10:00Z"),
            Between("2026-01-11T12:00Z", "2026-01-12T11:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2026-01-12T13:00Z", "2026-01-12T13:30Z"], found.Suiting.Starts());
    }

    [Fact]
    public void Find_PeopleBusyAtDifferentTimes_AvoidsBoth()
    {
        SlotRequest request = Ask(
            "2026-01-12T00:00Z",
            "2026-01-12",
            [Asha, Bruno],
            Busy("asha", Between("2026-01-12T09:00Z", "2026-01-12T12:00Z")),
            Busy("bruno", Between("2026-01-12T13:00Z", "2026-01-12T16:30Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(["2026-01-12T12:00Z"], found.Suiting.Starts());
    }

    [Theory]
    [InlineData("unreadable")] // The calendar answered that it cannot be read
    [InlineData("missing")] // The calendar did not answer for this person at all
    public void Find_CalendarUnknown_SuitsAsUnknownNeverAsFree(string how)
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [Asha, Bruno], Unreadable("bruno"));
        request = how == "missing" ? request with { Known = request.Known.RemoveAll(known => known.Busy is null) } : request;

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("asha Free, bruno Unknown", found.Suiting[0].People());
        Assert.Equal(["bruno"], found.Suiting[0].Unknown.Select(reason => reason.Attendee.Person.Name));
        Assert.True(found.Suiting[0].Suits);
    }

    // Two answers for one person: what is known to be busy stays busy, and the rest is not free.
    [Fact]
    public void Find_PersonKnownTwice_IsBusyWhereEitherSaysAndUnknownElsewhere()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [Bruno], Busy("bruno", Between("2026-01-12T09:00Z", "2026-01-12T10:00Z")), Unreadable("bruno"));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-01-12T10:00Z", found.Suiting.Starts().First());
        Assert.Equal("bruno Unknown", found.Suiting[0].People());
    }

    [Fact]
    public void Find_OptionalAttendeeIsBusy_SuitsAllTheSameAndSaysSo()
    {
        AttendeeHours chen = Optional("chen", In("Etc/UTC"));
        AttendeeHours dana = Optional("dana", In("Etc/UTC", "2026-01-12"));
        AttendeeHours emil = Optional("emil", In("Asia/Tokyo"));
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [chen, dana, emil, Asha], Busy("chen", Between("2026-01-12T09:00Z", "2026-01-12T17:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-01-12T09:00Z", found.Suiting.Starts().First());
        Assert.Equal("asha Free, chen Busy, dana DayOff, emil OutsideHours", found.Suiting[0].People());
        Assert.Equal(["chen", "dana", "emil"], found.Suiting[0].OptionalHindered.Select(reason => reason.Attendee.Person.Name));
        Assert.Empty(found.Suiting[0].RequiredHindered);
    }

    // One person by two spellings of one address, once optional and once required: required, and counted once.
    [Fact]
    public void Find_PersonNamedTwice_IsOneAttendeeAndRequired()
    {
        AttendeeHours again = Required("ASHA", In("Etc/UTC"));
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-12", [Optional("asha", In("Etc/UTC")), again], Busy("asha", Between("2026-01-12T09:00Z", "2026-01-12T12:00Z")));

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal("2026-01-12T12:00Z", found.Suiting.Starts().First());
        SlotReason reason = Assert.Single(found.Suiting[0].Reasons);
        Assert.True(reason.Attendee.Required);
    }

    // A working day of eight hours has fifteen starts for a meeting of one hour; the sixteenth is Tuesday's first.
    [Fact]
    public void Find_ManySlotsSuit_GivesTheFirstTwenty()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-16", [Asha]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Equal(SlotFinder.Most, found.Suiting.Length);
        Assert.Equal("2026-01-13T11:00Z", found.Suiting.Starts().Last());
        Assert.Equal(found.Suiting.Starts().Order(), found.Suiting.Starts());
    }

    [Fact]
    public void Find_NobodyRequired_FindsNothing()
    {
        SlotRequest request = Ask("2026-01-12T00:00Z", "2026-01-16", [Optional("chen", In("Etc/UTC"))]);

        SlotFindings found = SlotFinder.Find(request);

        Assert.Empty(found.Suiting);
        Assert.Empty(found.NearMisses);
    }
}
