using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ReportPageTests
{
    [Fact]
    public async Task Report_BeforePublication_IsMarkedAsDraft()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("booked"));

        Seen report = await site.GetAsync(site.ReportLink(Samples.Chen));

        Assert.Equal(200, report.Status);
        Assert.Contains("This report is not published.", report.Words, StringComparison.Ordinal);
        Assert.Contains("Users saw no new transactions.", report.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Published_ShowsTheVersionInForceAndTheOlderOnes()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.ArchiveAsync(Samples.Report(site.Id, text: "The first text."), "payments", Severity.Sev2, CancellationToken.None);

        Seen current = await site.GetAsync($"{site.Desk}/report");
        Seen older = await site.GetAsync($"{site.Desk}/report/v1");
        Seen never = await site.GetAsync($"{site.Desk}/report/v3");

        Assert.Contains("Version 2, published", current.Words, StringComparison.Ordinal);
        Assert.Contains("What this version corrects: The duration was wrong.", current.Words, StringComparison.Ordinal);
        Assert.Equal("no new transactions", current.Page.QuerySelector(".prose strong")!.TextContent);
        Assert.Contains("This is an older version.", older.Words, StringComparison.Ordinal);
        Assert.Contains("The first text.", older.Words, StringComparison.Ordinal);
        Assert.Equal(404, never.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Report_Downloaded_IsMarkdown(bool byLink)
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));

        Seen file = await site.GetAsync($"{(byLink ? site.ReportLink(Samples.Björn) : site.Desk)}/report.md");

        Assert.Equal("text/markdown; charset=utf-8", file.Response.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("# Title: No new transactions shown\n", file.Body, StringComparison.Ordinal);
        Assert.Contains("- **Björn Åkesson** - Test with the production port", file.Body, StringComparison.Ordinal);
    }
}
