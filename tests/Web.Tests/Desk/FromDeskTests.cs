using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What the facilitator does most stands on the desk itself: one press, and back at the desk.</summary>
public sealed class FromDeskTests
{
    private static Postmortem Asked
    {
        get
        {
            string key = $"form/{Samples.Björn.Id}/1@{Samples.Björn.Id}";
            return Samples.Collecting() with { Ledger = Samples.Ledger(new LedgerEntry(key, new Notice(NoticeKind.FormRequest, Samples.Björn, 1, [], key), new StepResult.Done(Samples.Opened))) };
        }
    }

    [Fact]
    public async Task Chase_Pressed_IsAskedForAndComesBackToTheDesk()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);

        Seen answer = await site.SendAsync(site.Desk, $"chase-{Samples.Björn.Id}");

        Assert.Equal((303, $"{site.Desk}?done=chase-asked"), (answer.Status, answer.Location));
        Assert.Equal(Samples.Björn.Id, Assert.Single((await site.StoredAsync()).ChaseAsks).Person);
    }

    [Fact]
    public async Task Extend_Pressed_KeepsTheFormOpenADayLonger()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Asked);
        DateTimeOffset closes = PostmortemLifecycle.FormCloses(await site.StoredAsync(), Playbooks.Default);

        Seen answer = await site.SendAsync(site.Desk, "extend-day");

        Assert.Equal((303, $"{site.Desk}?done=form-extended"), (answer.Status, answer.Location));
        Assert.Equal(closes.AddDays(1), PostmortemLifecycle.FormCloses(await site.StoredAsync(), Playbooks.Default));
    }

    [Fact]
    public async Task HoldAndWaive_WithAReason_AreDoneFromTheDeskAndUndoneByOnePress()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen refused = await site.SendAsync(site.Desk, "hold", ("reason", ""));
        Seen held = await site.SendAsync(site.Desk, "hold", ("reason", "Waiting for the provider"));
        Seen resumed = await site.SendAsync(site.Desk, "resume");
        Seen waived = await site.SendAsync(site.Desk, "waive", ("reason", "A drill"));
        Seen lifted = await site.SendAsync(site.Desk, "lift-waiver");

        Assert.Equal((400, "What people said"), (refused.Status, refused.Page.GetElementById("said")?.TextContent));
        Assert.NotNull(refused.ErrorBy("hold-reason"));
        Assert.True(refused.Page.GetElementById("hold")!.ParentElement!.HasAttribute("open"));
        Assert.Equal(["held", "resumed", "waived", "waiver-lifted"], new[] { held, resumed, waived, lifted }.Select(answer => answer.Location!.Split($"{site.Desk}?done=")[1]));
        Assert.True(await site.StoredAsync() is { Hold: null, Waiver: null });
    }

    // Item 1 is Björn's, due on Wednesday 5 November 2025; a week later is a business day in Stockholm.
    [Fact]
    public async Task Item_OneWeekMore_IsOnePress()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));

        Seen answer = await site.SendAsync(site.Desk, "week-1");

        Assert.Equal((303, $"{site.Desk}?done=item-postponed"), (answer.Status, answer.Location));
        ActionItem item = (await site.StoredAsync()).Items[0];
        Assert.Equal(new DateOnly(2025, 11, 12), item.Due);
        Assert.Equal("A week more, given at the desk", Assert.Single(item.Postponements).Reason);
    }

    // Saturday 15 November: the week counts from today, and ends on the Monday after the Saturday.
    [Fact]
    public async Task Item_OneWeekMoreWhenOverdue_CountsFromToday()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        site.Clock.SetUtcNow(new DateTimeOffset(2025, 11, 15, 12, 0, 0, TimeSpan.Zero));

        await site.SendAsync(site.Desk, "week-1");

        Assert.Equal(new DateOnly(2025, 11, 24), (await site.StoredAsync()).Items[0].Due);
    }

    [Fact]
    public async Task Item_ClosedMeanwhile_IsAConflictAtTheDesk()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));

        Seen answer = await site.SendAsync(site.Desk, "week-1", () => site.SendAsync($"{site.Desk}/items/1", "close", ("evidence", "Done in 4711")));

        Assert.Equal((409, "What people said"), (answer.Status, answer.Page.GetElementById("said")?.TextContent));
        Assert.NotEmpty(answer.Summary);
    }

    [Fact]
    public async Task Item_AnotherOwner_IsOneClickFromTheOpenForm()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        string link = (await site.GetAsync(site.Desk)).Page.QuerySelector("a[href$='items/1?open=hand-over#hand-over']")!.GetAttribute("href")!;

        Seen page = await site.GetAsync(link.Split('#')[0]);

        Assert.True(page.Page.GetElementById("hand-over")!.ParentElement!.HasAttribute("open"));
        Assert.Null((await site.GetAsync($"{site.Desk}/items/1")).Page.QuerySelector("details.choice[open]"));
    }

    [Fact]
    public async Task Item_OwnersLinkThatSaysItComesFromTheDesk_NeverShowsTheDesk()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));

        Seen refused = await site.SendAsync(site.ItemLink(1, Samples.Björn), "more-time", ("from", "desk"), ("to", "soon"));
        Seen done = await site.SendAsync(site.ItemLink(1, Samples.Björn), "more-time", ("from", "desk"), ("to", "2025-12-01"), ("reason", "Hardware"));

        Assert.Equal((400, null), (refused.Status, refused.Page.GetElementById("said")));
        Assert.StartsWith("/i/", done.Location, StringComparison.Ordinal);
    }
}
