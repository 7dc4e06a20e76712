using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every report archive keeps to. Each test starts with an empty archive.</summary>
public abstract class ReportArchiveContract
{
    private static readonly PostmortemId Postmortem = Samples.Collecting().Id;

    protected abstract IReportArchive Archive { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Find_NeverArchived_IsNull()
    {
        await Keep(Samples.Report(Postmortem));

        Assert.Null(await Archive.FindReportAsync(Postmortem, 2, Token));
        Assert.Null(await Archive.FindReportAsync(Samples.Collecting("other").Id, 1, Token));
        Assert.Empty(await Archive.VersionsAsync(Samples.Collecting("other").Id, Token));
    }

    [Fact]
    public async Task Find_Archived_ComesBackWhole()
    {
        PublishedReport report = Samples.Report(Postmortem, version: 2);
        await Keep(report);

        Assert.Equal(Described.Of(report), Described.Of(await Archive.FindReportAsync(Postmortem, 2, Token)));
    }

    [Fact]
    public async Task Archive_SameVersionAgain_ChangesNothing()
    {
        await Keep(Samples.Report(Postmortem, text: "The truth"));

        await Keep(Samples.Report(Postmortem, text: "A forgery"));

        PublishedReport kept = Assert.Single(await Archive.VersionsAsync(Postmortem, Token));
        Assert.Equal("The truth", kept.Content.Sections[0].Markdown);
        Assert.Empty(await Found("forgery"));
        Assert.Single(await Found("truth"));
    }

    [Fact]
    public async Task Archive_ManyAtOnce_KeepsOne()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => Keep(Samples.Report(Postmortem, text: $"writer{writer}")))));

        PublishedReport kept = Assert.Single(await Archive.VersionsAsync(Postmortem, Token));
        Assert.Single(await Found(kept.Content.Sections[0].Markdown));
        Assert.Single(await Found("transactions"));
    }

    // 10 after 9: versions are numbers, not words. Archived out of order, as steps that were retried may be.
    [Fact]
    public async Task Versions_ArchivedOutOfOrder_AreOldestFirst()
    {
        foreach (int version in new[] { 10, 1, 9 })
        {
            await Keep(Samples.Report(Postmortem, version, text: $"wording{version}"));
        }

        Assert.Equal([1, 9, 10], (await Archive.VersionsAsync(Postmortem, Token)).Select(report => report.Version));
        Assert.Single(await Found("wording10"));
        Assert.Empty(await Found("wording9"));
    }

    [Fact]
    public async Task Search_NewVersion_ReplacesTheOld()
    {
        await Keep(Samples.Report(Postmortem, version: 1, text: "It was the firewall"));
        Assert.Single(await Found("firewall"));

        await Keep(Samples.Report(Postmortem, version: 2, text: "It was the resolver"));

        Assert.Empty(await Found("firewall"));
        ReportHit hit = Assert.Single(await Found("resolver"));
        Assert.Equal((Postmortem, 2), (hit.Postmortem, hit.Version));
    }

    private Task Keep(PublishedReport report) => Archive.ArchiveAsync(report, "payments", Severity.Sev2, Token);

    private Task<IReadOnlyList<ReportHit>> Found(string words) => Archive.SearchAsync(new ReportQuery(words), 100, Token);
}
