using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class WhyDiagramTests
{
    [Fact]
    public void Draw_ATree_ShowsEveryWordOnceWithoutStylesOfItsOwn()
    {
        Why[] whys = [new("The port was closed & nobody <saw> it because the change listed it as one of those that nothing in use needs", [new Why("Lists come from tests", []) { End = new WhyEnd(true, "List ports from production", null) }]), new("No alert", [])];

        string svg = WhyDiagram.Draw([.. whys], "Diagram");

        IElement drawn = new HtmlParser().ParseDocument(svg).QuerySelector("svg")!;
        Assert.Equal(("img", "Diagram"), (drawn.GetAttribute("role"), drawn.GetAttribute("aria-label")));
        Assert.Equal(3, drawn.QuerySelectorAll("rect").Length);
        Assert.Single(drawn.QuerySelectorAll("path"));
        Assert.Equal(whys[0].Text, string.Join(' ', drawn.QuerySelectorAll("text")[0].QuerySelectorAll("tspan").Select(line => line.TextContent)));
        Assert.Contains("→ List ports from production", drawn.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithBranches_ShowsTheDiagramAboveItsBullets()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem open = Samples.Collecting();
        Postmortem postmortem = await site.HoldsAsync(open with { Report = new ReportState.Published(Samples.Report(open.Id), [], NewVersionWanted: null) });
        using Browser staff = site.Open();

        PageSeen page = await staff.GetAsync($"/p/{postmortem.Id}/report");

        IElement figure = Assert.Single(page.Document.QuerySelectorAll(".why-figure"));
        Assert.Equal("What led to the system breaking?", figure.PreviousElementSibling!.TextContent);
        Assert.Equal("UL", figure.NextElementSibling!.TagName);
        Assert.Contains("Nobody knew the port", figure.TextContent, StringComparison.Ordinal);
    }
}
