using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Where the account does not rank, lots of the newest are ranked here: pages beyond the first lot are as complete as the first.</summary>
public sealed class CosmosSearchPagesTests
{
    [Fact]
    public async Task Search_MoreMatchesThanAreRankedAtOnce_GivesEveryOneOnce()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using TemporaryCosmos cosmos = new(fullText: false);
        CosmosReportArchive archive = new(cosmos.Store);
        int count = ReportSearch.MostRanked + 30;
        for (int number = 0; number < count; number++)
        {
            PublishedReport report = Samples.Report(Samples.Collecting($"it {number}").Id, title: $"Outage {number}");
            await archive.ArchiveAsync(report with { PublishedAt = report.PublishedAt.AddMinutes(number) }, "payments", Severity.Sev2, token);
        }

        List<string> found = [];
        for (int skip = 0; skip < count; skip += 70)
        {
            found.AddRange((await archive.SearchAsync(new ReportQuery("trans") { Skip = skip }, 70, token)).Select(hit => hit.Title));
        }

        Assert.Equal((count, count, count), (found.Count, found.Distinct().Count(), await archive.CountAsync(new ReportQuery("trans"), token)));
    }
}
