using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ExportTests
{
    [Fact]
    public async Task Postmortems_Filtered_AreThoseOfTheList()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.TryAddAsync(Samples.Collecting("other", service: "search", title: "=cmd|' /C calc'!A0"), null, CancellationToken.None);

        Seen all = await site.GetAsync("/export/postmortems.csv");
        Seen some = await site.GetAsync("/export/postmortems.csv?service=search");

        Assert.Equal(("text/csv", "postmortems.csv"), (all.Response.Content.Headers.ContentType!.MediaType, all.Response.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal(3, all.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        string row = some.Body.Split("\r\n")[1];
        Assert.Contains(",'=cmd|' /C calc'!A0,search,Sev2,Collecting,2025-10-06T08:59:00Z,2025-10-06T09:00:00Z,", row, StringComparison.Ordinal);
        Assert.EndsWith("Answers:2", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_EachOne_IsARowWithWhatBecameOfIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.TryAddAsync(Samples.Collecting("other"), null, CancellationToken.None);

        string[] rows = (await site.GetAsync("/export/items.csv")).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(5, rows.Length);
        Assert.EndsWith("3,Test with the production port,Björn Åkesson,2025-11-05,2025-10-10T09:00:00Z,0,Closed,2025-10-15T09:00:00Z,https://example.com/pull/12", rows[3], StringComparison.Ordinal);
        Assert.EndsWith(",Dropped,2025-10-16T09:00:00Z,The server is gone", rows[4], StringComparison.Ordinal);
    }

    // More than are read at once.
    [Fact]
    public async Task Reports_MoreThanAPage_AreAllInIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        for (int number = 0; number < 203; number++)
        {
            await site.Store.ArchiveAsync(Samples.Report(Samples.Collecting($"it {number}").Id, title: $"Outage {number}"), "payments", Severity.Sev2, CancellationToken.None);
        }

        Seen all = await site.GetAsync("/export/reports.md");

        string[] titles = [.. all.Body.Split('\n').Where(line => line.StartsWith("# Title: ", StringComparison.Ordinal))];
        Assert.Equal((203, 203), (titles.Length, titles.Distinct().Count()));
    }

    [Fact]
    public async Task Reports_Found_AreOneDocument()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.ArchiveAsync(Samples.Report(site.Id), "payments", Severity.Sev2, CancellationToken.None);
        await site.Store.ArchiveAsync(Samples.Report(Samples.Collecting("b").Id, title: "Another", text: "transactions stopped"), "search", Severity.Sev1, CancellationToken.None);

        Seen both = await site.GetAsync("/export/reports.md?q=transactions");
        Seen one = await site.GetAsync("/export/reports.md?q=transactions&service=search");

        Assert.Equal(2, both.Body.Split("# Title: ").Length - 1);
        Assert.Contains("\n---\n\n# Title: ", both.Body, StringComparison.Ordinal);
        Assert.StartsWith("# Title: Another\n", one.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("---", one.Body, StringComparison.Ordinal);
    }
}
