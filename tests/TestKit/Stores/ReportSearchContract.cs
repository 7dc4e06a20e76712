using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every report archive keeps to when it is searched. Each test starts with an empty archive.</summary>
public abstract class ReportSearchContract
{
    protected abstract IReportArchive Archive { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("firewall", true)]
    [InlineData("FireWall", true)]
    [InlineData("port firewall", true)] // any order
    [InlineData("firewall outage", true)] // one in the text, one in the title
    [InlineData("  firewall\t\n port ", true)]
    [InlineData("firewall pigeons", false)] // all words, not some
    [InlineData("fire", true)] // the last word may go on …
    [InlineData("port fire", true)]
    [InlineData("FIREW", true)]
    [InlineData("fire port", false)] // … and no other
    [InlineData("wall", false)] // a beginning, not a middle
    [InlineData("mal", true)] // folded too
    [InlineData("db-prim", true)]
    [InlineData("\"blocked port\"", true)] // quoted: in this order
    [InlineData("\"port blocked\"", false)]
    [InlineData("\"firewall blocked\" cafe", true)]
    [InlineData("\"fire\"", false)] // quoted: whole words
    [InlineData("\"firewall\" fire", true)]
    [InlineData("malmo", true)] // accents are folded in the report …
    [InlineData("Malmö", true)]
    [InlineData("cafè", true)] // … and in the query
    [InlineData("Åkesson", true)] // an owner
    [InlineData("production", true)] // an action item
    [InlineData("stopped", true)] // a question
    [InlineData("db-primary", true)]
    [InlineData("primary-db", false)] // a hyphenated word is one word
    [InlineData("5432", true)]
    [InlineData("エラー", true)]
    public async Task Search_Words_FindReportsThatHoldThemAll(string words, bool finds)
    {
        await Keep("it", "An outage", "The **firewall** blocked port `5432` of [db-primary](https://example.com/secretpath) in Malmö's cafe. エラー");

        Assert.Equal(finds ? 1 : 0, (await Archive.SearchAsync(new ReportQuery(words), 10, Token)).Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("^")]
    [InlineData("()")]
    [InlineData("{title} :")]
    [InlineData("🔥")]
    [InlineData("'; DROP TABLE reports; --")]
    [InlineData("title:outage")]
    [InlineData("outage NOT firewall")]
    [InlineData("NEAR(outage firewall)")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    public async Task Search_QueryLanguage_MeansNothing(string words)
    {
        await Keep("it", "An outage", "The firewall blocked it.");

        Assert.Empty(await Archive.SearchAsync(new ReportQuery(words), 10, Token));
    }

    [Theory]
    [InlineData("\"firewall")]
    [InlineData("\"firewall blocked\"")]
    [InlineData("fire\0wall firewall", false)]
    [InlineData("firewall*")]
    [InlineData("-firewall")]
    [InlineData("firewall - outage")]
    [InlineData("firewall, outage!")]
    [InlineData("(firewall OR", false)] // "or" is a word like any other
    [InlineData("near AND not or", true)]
    public async Task Search_WordsWithMarks_AreFoundWithoutThem(string words, bool finds = true)
    {
        await Keep("it", "An outage", "The firewall blocked it.");
        await Keep("other", "Operators", "near and not or");

        Assert.Equal(finds ? 1 : 0, (await Archive.SearchAsync(new ReportQuery(words), 10, Token)).Count);
    }

    [Fact]
    public async Task Search_VeryLongQuery_IsAnswered()
    {
        await Keep("it", "An outage", "The firewall blocked it.");

        Assert.Single(await Archive.SearchAsync(new ReportQuery(string.Join(' ', Enumerable.Repeat("firewall", 3_000))), 10, Token));
        Assert.Empty(await Archive.SearchAsync(new ReportQuery(string.Join(' ', Enumerable.Range(0, 3_000).Select(number => $"w{number}"))), 10, Token));
    }

    [Fact]
    public async Task Search_SeveralHits_ComeBestFirst()
    {
        string filler = string.Concat(Enumerable.Repeat("Something else happened as well, and it took a while to see. ", 20));
        await Keep("in passing", "Slow pages", filler + "The firewall was fine. " + filler);
        await Keep("by title", "Firewall blocks the database", "A rule was wrong.");
        await Keep("not at all", "Disk full", filler);

        IReadOnlyList<ReportHit> hits = await Archive.SearchAsync(new ReportQuery("firewall"), 10, Token);

        Assert.Equal(["Firewall blocks the database", "Slow pages"], hits.Select(hit => hit.Title));
        Assert.Equal("Firewall blocks the database", Assert.Single(await Archive.SearchAsync(new ReportQuery("firewall"), 1, Token)).Title);
    }

    [Fact]
    public async Task Search_Hit_HasPlainTextAroundTheMatch()
    {
        string filler = string.Concat(Enumerable.Repeat("Something else happened as well. ", 40));
        await Keep("it", "An <b>outage</b>", $"{filler}\n\n## Then\n\n- the **firewall** blocked [the port](https://example.com/x)\n\n{filler}");

        ReportHit hit = Assert.Single(await Archive.SearchAsync(new ReportQuery("FIREWALL"), 10, Token));

        Assert.Contains("the firewall blocked the port", hit.Snippet, StringComparison.Ordinal);
        Assert.True(hit.Snippet.Length < 300);
        Assert.Equal((Samples.Collecting("it").Id, 1, "An <b>outage</b>", Samples.Report(default).PublishedAt), (hit.Postmortem, hit.Version, hit.Title, hit.PublishedAt));
    }

    private Task Keep(string externalId, string title, string text) =>
        Archive.ArchiveAsync(Samples.Report(Samples.Collecting(externalId).Id, title: title, text: text), "payments", Severity.Sev2, Token);
}
