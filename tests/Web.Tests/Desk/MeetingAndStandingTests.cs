using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class MeetingAndStandingTests
{
    // Wednesday 8 October 2025; 14:30 in Kolkata, the facilitator's zone, is 09:00 UTC.
    [Fact]
    public async Task Meeting_TimeByHand_IsReckonedInTheFacilitatorsZone()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/meeting", "time", ("date", "2025-10-08"), ("time", "14:30"), ("minutes", "45"));

        Assert.Equal(303, answer.Status);
        MeetingState.Wanted wanted = Assert.IsType<MeetingState.Wanted>((await site.StoredAsync()).Meeting);
        DateTimeOffset start = new(2025, 10, 8, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(new Slot(start, start.AddMinutes(45)), wanted.Proposed);
        Assert.Contains("Wed 8 Oct 2025, 14:30 (Asia/Kolkata)", (await site.GetAsync($"{site.Desk}/meeting")).Words, StringComparison.Ordinal);
        Assert.Contains("Wed 8 Oct 2025, 14:30 (Asia/Kolkata)", (await site.GetAsync($"{site.Desk}/history")).Words, StringComparison.Ordinal);
    }

    // Monday 6 October 2025, 15:29 in Kolkata was a minute ago.
    [Fact]
    public async Task Meeting_TimeThatHasPassed_IsRefusedAndKept()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/meeting", "time", ("date", "2025-10-06"), ("time", "15:29"), ("minutes", "5"));

        Assert.Equal(400, answer.Status);
        Assert.Contains("Choose a time that is still to come", answer.ErrorBy("time-date")!, StringComparison.Ordinal);
        Assert.Contains("from 15 to 240 minutes", answer.ErrorBy("time-minutes")!, StringComparison.Ordinal);
        Assert.Equal(("2025-10-06", "15:29", "5"), (answer.ValueOf("time-date"), answer.ValueOf("time-time"), answer.ValueOf("time-minutes")));
    }

    // Nobody's calendar is read for these, so each suits as far as working hours tell.
    [Fact]
    public async Task Meeting_StillWanted_OffersTimesToChoose()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        await site.SendAsync($"{site.Desk}/meeting", "ask");

        Seen page = await site.GetAsync($"{site.Desk}/meeting");
        Seen answer = await site.SendAsync($"{site.Desk}/meeting", "time-0");

        Assert.Contains("Times to choose from", page.Words, StringComparison.Ordinal);
        Assert.Equal(303, answer.Status);
        Assert.NotNull(Assert.IsType<MeetingState.Wanted>((await site.StoredAsync()).Meeting).Proposed);
    }

    [Fact]
    public async Task Meeting_CalledOffAndAskedForAgain_IsWantedAgain()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        await site.SendAsync($"{site.Desk}/meeting/call-off", "off");
        MeetingState off = (await site.StoredAsync()).Meeting;
        await site.SendAsync($"{site.Desk}/meeting", "ask");

        Assert.Equal(NoMeeting.ByFacilitator, Assert.IsType<MeetingState.Cancelled>(off).Why);
        Assert.IsType<MeetingState.Wanted>((await site.StoredAsync()).Meeting);
    }

    [Fact]
    public async Task Standing_HoldAndResume_StopAndGoOn()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen refused = await site.SendAsync($"{site.Desk}/standing", "hold", ("reason", ""));
        await site.SendAsync($"{site.Desk}/standing", "hold", ("reason", "Waiting for the vendor"));
        Hold? hold = (await site.StoredAsync()).Hold;
        await site.SendAsync($"{site.Desk}/standing", "resume");

        Assert.Equal((400, "Error: Say why it has to wait"), (refused.Status, refused.ErrorBy("hold-reason")));
        Assert.Equal("Waiting for the vendor", hold?.Reason);
        Assert.Null((await site.StoredAsync()).Hold);
    }

    [Fact]
    public async Task Standing_WaiveAndLift_EndAndBeginAgain()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        await site.SendAsync($"{site.Desk}/standing", "waive", ("reason", "A drill"));
        Waiver? waiver = (await site.StoredAsync()).Waiver;
        await site.SendAsync($"{site.Desk}/standing", "lift-waiver");

        Assert.Equal("A drill", waiver?.Reason);
        Assert.Null((await site.StoredAsync()).Waiver);
    }

    [Fact]
    public async Task Standing_WithoutAntiforgery_IsRefusedAndKeepsWhatWasTyped()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        Postmortem before = await site.StoredAsync();

        Seen answer = await site.PostAsync($"{site.Desk}/waive", new Dictionary<string, string> { ["form"] = "waive", ["reason"] = "From elsewhere" });

        Assert.Equal(400, answer.Status);
        Assert.Equal("From elsewhere", answer.ValueOf("waive-reason"));
        Assert.Contains("open for too long", answer.Summary, StringComparison.Ordinal);
        Assert.Null((await site.StoredAsync()).Waiver);
        Assert.Equal(before.Audit.Length, (await site.StoredAsync()).Audit.Length);
    }
}
