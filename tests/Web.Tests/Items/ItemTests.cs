using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

// Item 1 is Björn's and due on 5 November 2025; item 2 is Chen's and was postponed once; 3 is closed, 4 is dropped.
public sealed class ItemTests
{
    private static readonly Postmortem Published = Shapes.Of("published");

    [Fact]
    public async Task Item_ClosedByItsOwner_KeepsTheEvidenceAndWho()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        string link = site.ItemLink(1, Samples.Björn);

        Seen refused = await site.SendAsync(link, "close", ("evidence", ""));
        Seen answer = await site.SendAsync(link, "close", ("evidence", "https://example.com/pull/40"));

        Assert.Equal((400, "Error: Say what shows that it is done: a link or a sentence"), (refused.Status, refused.ErrorBy("close-evidence")));
        Assert.Equal((303, $"{link}?done=item-closed"), (answer.Status, answer.Location));
        ActionItemState.Closed closed = Assert.IsType<ActionItemState.Closed>(await StateAsync(site, 1));
        Assert.Equal(("https://example.com/pull/40", Samples.Björn.Id), (closed.Evidence, closed.By));
        Assert.Contains("no more reminders", (await site.GetAsync(link)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_MoreTime_NeedsALaterDateAndAReason()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        string link = site.ItemLink(1, Samples.Björn);

        Seen refused = await site.SendAsync(link, "more-time", ("to", "2025-11-05"), ("reason", ""));
        Seen answer = await site.SendAsync(link, "more-time", ("to", "2025-11-06"), ("reason", "Waiting for hardware"));

        Assert.Equal((400, "2025-11-05"), (refused.Status, refused.ValueOf("more-time-to")));
        Assert.Equal("Error: Enter a date later than Wed 5 Nov 2025", refused.ErrorBy("more-time-to"));
        Assert.Equal("Error: Say why more time is needed", refused.ErrorBy("more-time-reason"));
        Assert.Equal(303, answer.Status);
        Assert.Equal(new DateOnly(2025, 11, 6), (await ItemAsync(site, 1)).Due);
    }

    [Fact]
    public async Task Item_DueDateChangedMeanwhile_IsShownAsAConflict()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);

        Seen answer = await site.SendAsync(site.ItemLink(1, Samples.Björn), "more-time", ("due", "2025-10-30"), ("to", "2025-12-01"), ("reason", "Later"));

        Assert.Equal(409, answer.Status);
        Assert.Contains("The due date was changed meanwhile to Wed 5 Nov 2025", answer.Summary, StringComparison.Ordinal);
        Assert.Equal("Later", answer.ValueOf("more-time-reason"));
        Assert.Equal(new DateOnly(2025, 11, 5), (await ItemAsync(site, 1)).Due);
    }

    [Fact]
    public async Task Item_HandedOver_BelongsToTheNewOwnerAndTheOldLinkIsVoid()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        string link = site.ItemLink(1, Samples.Björn);

        Seen answer = await site.SendAsync(link, "hand-over", ("name", "Grace Kim"), ("email", "grace@example.com"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Somebody else looks after it now", answer.Words, StringComparison.Ordinal);
        ActionItem item = await ItemAsync(site, 1);
        Assert.Equal((Playbooks.Grace, 1), (item.Owner, item.Assignment));
        Assert.Equal(403, (await site.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Item_Dropped_KeepsTheReason()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);

        await site.SendAsync($"{site.Desk}/items/1", "drop", ("reason", "The server is gone"));

        Assert.Equal("The server is gone", Assert.IsType<ActionItemState.Dropped>(await StateAsync(site, 1)).Reason);
    }

    [Fact]
    public async Task Item_PostponedTwice_IsReviewedByTheFacilitatorOnly()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        await site.SendAsync($"{site.Desk}/items/2", "more-time", ("to", "2025-12-01"), ("reason", "Again"));

        Seen owner = await site.GetAsync(site.ItemLink(2, Samples.Chen));
        Seen facilitator = await site.GetAsync(site.ItemLink(2, Samples.Asha));
        await site.SendAsync($"{site.Desk}/items/2", "keep");
        int reviewed = (await ItemAsync(site, 2)).ReviewedPostponements;
        await site.SendAsync(site.ItemLink(2, Samples.Asha), "shrink", ("title", "Test one port"));

        Assert.Null(owner.Page.GetElementById("keep"));
        Assert.Contains("Please decide:", facilitator.Words, StringComparison.Ordinal);
        Assert.Equal(("Test one port", 2), ((await ItemAsync(site, 2)).Title, reviewed));
    }

    [Fact]
    public async Task Item_OwnerTriesToReopen_IsRefusedAndTheFacilitatorMay()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);
        string link = site.ItemLink(3, Samples.Björn);
        string token = (await site.GetAsync($"{site.Desk}/meeting")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Seen refused = await site.PostAsync($"{link}/reopen", new Dictionary<string, string> { ["form"] = "reopen", ["reason"] = "x", ["__RequestVerificationToken"] = token });
        Assert.IsType<ActionItemState.Closed>(await StateAsync(site, 3));
        await site.SendAsync($"{site.Desk}/items/3", "reopen", ("reason", "It broke again"));

        Assert.Equal(403, refused.Status);
        Assert.IsType<ActionItemState.Open>(await StateAsync(site, 3));
    }

    [Fact]
    public async Task Item_NextReminder_IsToldInTheRecipientsZone()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Published);

        Seen page = await site.GetAsync($"{site.Desk}/items/1");

        Assert.Contains("Björn Åkesson gets a reminder of an action item", page.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await site.GetAsync($"{site.Desk}/items/9")).Status);
    }

    private static async Task<ActionItem> ItemAsync(DeskSite site, int number) => (await site.StoredAsync()).Items.Single(item => item.Id.Value == number);

    private static async Task<ActionItemState> StateAsync(DeskSite site, int number) => (await ItemAsync(site, number)).State;
}
