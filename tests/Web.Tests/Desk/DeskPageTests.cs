using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class DeskPageTests
{
    [Fact]
    public async Task Desk_OneHasAnswered_ShowsWhatTheySaidAndNamesWhoHasNot()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("booked"));

        Seen desk = await site.GetAsync(site.FacilitatorLink(Samples.Asha));

        Assert.Equal(200, desk.Status);
        AngleSharp.Dom.IElement stopped = desk.Page.GetElementById("q-what-stopped")!.ParentElement!;
        Assert.Contains("Users saw no new transactions.", stopped.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>café</b>", stopped.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mon 6 Oct 2025, 19:30 (Asia/Kolkata)", stopped.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not answered yet: Björn Åkesson", stopped.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_LinkOfSomebodyElse_ShowsNothing()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen refused = await site.GetAsync(site.FacilitatorLink(Samples.Björn));
        Seen unknown = await site.GetAsync("/p/00000000000000000000000000000000");

        Assert.Equal((403, 404), (refused.Status, unknown.Status));
        Assert.DoesNotContain("No new transactions", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_LedgerAndTrail_AreOneStory()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("booked"));

        Seen history = await site.GetAsync($"{site.Desk}/history");

        Assert.Contains("The incident was resolved", history.Words, StringComparison.Ordinal);
        Assert.Contains("Asha Rao: Was sent: the form link", history.Page.QuerySelectorAll("tbody tr").Select(row => $"{row.Children[1].TextContent}: {row.Children[2].TextContent}"));
        Assert.Contains("421 too many connections", history.Words, StringComparison.Ordinal);
        Assert.Contains("(Asia/Kolkata)", history.Words, StringComparison.Ordinal);
        Assert.Contains("Björn Åkesson", history.Page.QuerySelectorAll("h3").Select(heading => heading.TextContent));
    }
}
