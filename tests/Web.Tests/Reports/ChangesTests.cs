using System.Collections.Immutable;
using FsCheck.Xunit;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ChangesTests
{
    [Fact]
    public async Task Changes_TwoVersions_ShowsWordsThatCameAndWentWithTheNote()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.ArchiveAsync(Samples.Report(site.Id, text: "Users saw **no new transactions** for one hour."), "payments", Severity.Sev2, CancellationToken.None);

        Seen page = await site.GetAsync($"{site.ReportLink(Samples.Björn)}/changes?from=1&to=2");

        Assert.Contains("From version 1 to version 2", page.Words, StringComparison.Ordinal);
        Assert.Contains("The duration was wrong.", page.Words, StringComparison.Ordinal);
        Assert.Contains(page.Page.QuerySelectorAll(".diff del"), del => del.TextContent.Contains("one", StringComparison.Ordinal));
        Assert.Contains(page.Page.QuerySelectorAll(".diff ins"), ins => ins.TextContent.StartsWith("[added: ", StringComparison.Ordinal));
        Assert.Equal(404, (await site.GetAsync($"{site.Desk}/report/changes?from=1&to=9")).Status);
    }

    [Fact]
    public async Task Report_Shown_HasSeverityAndDatesAtItsHead()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));

        Seen page = await site.GetAsync($"{site.Desk}/report");

        string head = page.Page.QuerySelector(".facts.head")!.TextContent;
        Assert.Contains("Sev2 · payments", head, StringComparison.Ordinal);
        Assert.Contains("Mon 6 Oct 2025", head, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_AWordInAParagraph_MarksThatWordAlone()
    {
        ImmutableArray<DiffLine> lines = TextDiff.Between("It stopped at 10:04.\nThen it came back.", "It stopped at 10:29.\nThen it came back.\nFor good.");

        Assert.Equal(["It stopped at ", "-10:04", "+10:29", "."], lines[0].Words.Select(Marked));
        Assert.Equal(["Then it came back."], lines[1].Words.Select(Marked));
        Assert.Equal(["+For good."], lines[2].Words.Select(Marked));
    }

    /// <summary>A difference tells both texts whole: without what came it is the old one, without what went the new one.</summary>
    [Property]
    public void Diff_OfAnyTexts_HoldsBoth(string[]? before, string[]? after)
    {
        string old = Text(before);
        string now = Text(after);

        ImmutableArray<DiffLine> lines = TextDiff.Between(old, now);

        Assert.Equal(Words(old), Words(Without(lines, DiffKind.Come)));
        Assert.Equal(Words(now), Words(Without(lines, DiffKind.Gone)));
    }

    private static string Text(string[]? lines) => string.Join('\n', (lines ?? []).Select(line => string.Concat((line ?? "").Where(char.IsLetterOrDigit)) + " end"));

    private static string Without(ImmutableArray<DiffLine> lines, DiffKind kind) =>
        string.Join('\n', lines.Select(line => string.Concat(line.Words.Where(word => word.Kind != kind).Select(word => word.Text))));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Marked(DiffWord word) => word.Kind switch
    {
        DiffKind.Come => $"+{word.Text}",
        DiffKind.Gone => $"-{word.Text}",
        _ => word.Text,
    };
}
