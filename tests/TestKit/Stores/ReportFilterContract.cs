using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every report archive keeps to when a search is narrowed. Each test starts with an empty archive.</summary>
public abstract class ReportFilterContract
{
    // Samples.Report publishes version 1 four days after Samples.Opened.
    private static readonly DateTimeOffset Published = Samples.Opened.AddDays(4);

    protected abstract IReportArchive Archive { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Search_NoWords_GivesTheNewestFirst()
    {
        await Keep("old", "search", Severity.Sev1, day: 1);
        await Keep("new", "search", Severity.Sev1, day: 3);
        await Keep("middle", "search", Severity.Sev1, day: 2);

        Assert.Equal(["new", "middle", "old"], await Found(new ReportQuery()));
        Assert.Equal(["new", "middle"], (await Archive.SearchAsync(new ReportQuery("  "), 2, Token)).Select(hit => hit.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("transactions")]
    public async Task Search_Filters_AllHold(string words)
    {
        await Keep("a", "Zahlungen-Ü", Severity.Sev1, day: 1);
        await Keep("b", "search", Severity.Sev1, day: 2);
        await Keep("c", "search", Severity.Sev2, day: 3);
        await Keep("d", null, Severity.Unknown, day: 4);

        Assert.Equal(["a"], await Found(new ReportQuery(words) { Service = "zahlungen-ü" }));
        Assert.Equal(["a", "b"], await Found(new ReportQuery(words) { Severity = Severity.Sev1 }));
        Assert.Equal(["b"], await Found(new ReportQuery(words) { Severity = Severity.Sev1, Service = "SEARCH" }));
        Assert.Equal(["d"], await Found(new ReportQuery(words) { Severity = Severity.Unknown }));
        Assert.Equal(["b", "c"], await Found(new ReportQuery(words) { PublishedFrom = Published.AddDays(2), PublishedBefore = Published.AddDays(4) }));
        Assert.Empty(await Found(new ReportQuery(words) { Service = "sear%" }));
    }

    // The title and another section hold the same words; only what stands among the whys counts.
    [Theory]
    [InlineData("resolver", "by why")]
    [InlineData("RESOLV", "by why")]
    [InlineData("\"the resolver\"", "by why")]
    [InlineData("nobody resolver", "by why")]
    [InlineData("resolver pigeons", "")]
    [InlineData("stopped", "")]
    [InlineData("---", "")]
    [InlineData("", "by why,elsewhere")]
    public async Task Search_Factor_LooksAmongTheWhysAlone(string factor, string finds)
    {
        await Keep("elsewhere", "search", Severity.Sev1, day: 2, text: "The resolver was slow.");
        await Keep("by why", "search", Severity.Sev1, day: 1, whys: "- The resolver *cached* it\n  - Nobody knew\n- Tests differ");

        Assert.Equal(finds.Split(',', StringSplitOptions.RemoveEmptyEntries), await Found(new ReportQuery { Factor = factor }));
    }

    [Fact]
    public async Task Search_Hit_TellsServiceSeverityAndTheFirstWhys()
    {
        await Keep("it", "search", Severity.Sev3, day: 1, whys: "- The resolver *cached* it\n  - Nobody knew\n- Tests differ");

        foreach (ReportQuery query in new[] { new ReportQuery("resolver"), new ReportQuery() })
        {
            ReportHit hit = Assert.Single(await Archive.SearchAsync(query, 10, Token));
            Assert.Equal(("search", Severity.Sev3), (hit.Service, hit.Severity));
            Assert.Equal(["The resolver cached it", "Tests differ"], hit.Factors);
            Assert.NotEmpty(hit.Snippet);
        }
    }

    // A later version may say less, and may be filed under another service by then.
    [Fact]
    public async Task Search_NewVersion_IsFilteredByItsOwn()
    {
        await Keep("it", "search", Severity.Sev1, day: 1, whys: "- The resolver");
        PublishedReport later = Report("it", day: 9, "Anything", "- The firewall");
        await Archive.ArchiveAsync(later with { Version = 2 }, "payments", Severity.Sev2, Token);

        Assert.Empty(await Found(new ReportQuery { Service = "search" }));
        Assert.Empty(await Found(new ReportQuery { Factor = "resolver" }));
        Assert.Empty(await Found(new ReportQuery { PublishedBefore = Published.AddDays(9) }));
        Assert.Equal(["it"], await Found(new ReportQuery { Service = "payments", Factor = "firewall", Severity = Severity.Sev2, PublishedFrom = Published.AddDays(9) }));
    }

    // Two of each day: what ties has to keep its place from page to page.
    [Theory]
    [InlineData("")]
    [InlineData("transactions")]
    [InlineData("trans")]
    public async Task Search_PageByPage_GivesEveryMatchOnceAndCountsThem(string words)
    {
        for (int number = 0; number < 9; number++)
        {
            await Keep($"it {number}", number == 8 ? "search" : "payments", Severity.Sev1, day: number / 2);
        }

        ReportQuery query = new(words) { Service = "payments" };
        List<string> paged = [];
        for (int skip = 0; skip < 12; skip += 3)
        {
            paged.AddRange((await Archive.SearchAsync(query with { Skip = skip }, 3, Token)).Select(hit => hit.Title));
        }

        Assert.Equal((await Archive.SearchAsync(query, 100, Token)).Select(hit => hit.Title), paged);
        Assert.Equal(Enumerable.Range(0, 8).Select(number => $"it {number}"), paged.Order(StringComparer.Ordinal));
        Assert.Equal(8, await Archive.CountAsync(query, Token));
        Assert.Equal(8, await Archive.CountAsync(query with { Skip = 5 }, Token));
        Assert.Empty(await Archive.SearchAsync(query with { Skip = 1000 }, 3, Token));
    }

    [Theory]
    [InlineData("", null, 9)]
    [InlineData("transactions", null, 9)]
    [InlineData("unicorn", null, 0)]
    [InlineData("---", null, 0)]
    [InlineData("", "resolver", 3)]
    public async Task Count_OfAQuery_IsHowManyItFinds(string words, string? factor, int expected)
    {
        for (int number = 0; number < 9; number++)
        {
            await Keep($"it {number}", "search", Severity.Sev1, day: number, whys: number < 3 ? "- The resolver" : "- A rule");
        }

        Assert.Equal(expected, await Archive.CountAsync(new ReportQuery(words) { Factor = factor }, Token));
    }

    private async Task<IEnumerable<string>> Found(ReportQuery query) => (await Archive.SearchAsync(query, 100, Token)).Select(hit => hit.Title).Order(query == new ReportQuery() ? Unsorted : StringComparer.Ordinal);

    private static IComparer<string> Unsorted { get; } = Comparer<string>.Create((_, _) => 0);

    private Task Keep(string name, string? service, Severity severity, int day, string text = "Users saw **no new transactions**.", string whys = "- A rule blocked the port") =>
        Archive.ArchiveAsync(Report(name, day, text, whys), service, severity, Token);

    private static PublishedReport Report(string name, int day, string text, string whys)
    {
        PublishedReport report = Samples.Report(Samples.Collecting(name).Id, title: name, text: text);
        return report with
        {
            PublishedAt = Published.AddDays(day),
            Content = report.Content with { Sections = [report.Content.Sections[0], report.Content.Sections[1] with { Markdown = whys }] },
        };
    }
}
