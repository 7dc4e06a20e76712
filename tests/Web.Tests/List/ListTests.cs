using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class ListTests
{
    // 6 November 2025: item 1 was due yesterday.
    [Fact]
    public async Task List_ItemPastItsDueDate_SaysSo()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        Seen before = await site.GetAsync("/");
        site.Clock.SetUtcNow(new DateTimeOffset(2025, 11, 6, 12, 0, 0, TimeSpan.Zero));

        Seen list = await site.GetAsync("/");

        Assert.DoesNotContain("past due", before.Words, StringComparison.Ordinal);
        Assert.Contains("1 action item past due", list.Words, StringComparison.Ordinal);
        Assert.Contains("Following up", list.Words, StringComparison.Ordinal);
        Assert.Contains("1 postmortem, newest first", list.Words, StringComparison.Ordinal);
    }

    // Opened on Monday 6 October; the fifth business day after it is Monday 13 October.
    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public async Task List_ReportNotPublishedAfterFiveBusinessDays_IsLate(int day, bool late)
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        site.Clock.SetUtcNow(new DateTimeOffset(2025, 10, day, 6, 0, 0, TimeSpan.Zero));

        Seen list = await site.GetAsync("/");

        Assert.Equal(late, list.Words.Contains("Report late", StringComparison.Ordinal));
    }

    // An answer is late once it had to be asked for again; two respondents owe one here, and one of them was chased.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task List_AnswersMissing_AreLateOnceChased(bool chased)
    {
        Postmortem asked = Samples.Collecting();
        Person owing = asked.Owing.First().Person;
        LedgerEntry chase = Samples.Sent(NoticeKind.Chase, owing, 1, new StepResult.Done(Samples.Opened.AddDays(1)));
        await using DeskSite site = await DeskSite.OpenAsync(chased ? asked with { Ledger = Samples.Ledger(chase) } : asked);

        Seen list = await site.GetAsync("/");

        Assert.Equal(chased, list.Words.Contains("Answers of 1 respondent missing", StringComparison.Ordinal));
        Assert.Equal(2, asked.Owing.Count());
    }

    [Fact]
    public async Task List_Filters_NarrowItAndStayInTheForm()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen found = await site.GetAsync("/?stage=collecting&service=PAYMENTS");
        Seen none = await site.GetAsync("/?stage=Closed&service=search");

        Assert.Contains("No new transactions shown", found.Words, StringComparison.Ordinal);
        Assert.Contains("No postmortem fits these filters.", none.Words, StringComparison.Ordinal);
        Assert.Equal("search", none.ValueOf("service"));
    }

    [Fact]
    public async Task List_MoreThanAPage_LeadsToTheNextWithItsFilters()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        foreach (int number in Enumerable.Range(1, 30))
        {
            await site.Store.TryAddAsync(Samples.Collecting($"Q{number}", openedAt: Samples.Opened.AddMinutes(-number)), null, CancellationToken.None);
        }

        Seen first = await site.GetAsync("/?service=payments");
        string next = first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Seen second = await site.GetAsync(next);

        Assert.Equal("/?service=payments&page=2", next);
        Assert.Equal((25, 6), (first.Page.QuerySelectorAll("tbody tr").Length, second.Page.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public async Task Search_WordsOfAPublishedReport_FindIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.ArchiveAsync(Samples.Report(site.Id), "payments", Severity.Sev2, CancellationToken.None);

        Seen found = await site.GetAsync("/search?q=transactions");
        Seen none = await site.GetAsync("/search?q=unicorn");

        Assert.Equal($"{site.Desk}/report/v1", found.Page.QuerySelector("article a")!.GetAttribute("href"));
        Assert.Contains("No published report holds “unicorn”.", none.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_MostUrgentFirst_LeavesOutWhatIsOverAndKeepsItsOrderInTheLinks()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("waived"));
        await site.Store.TryAddAsync(Samples.Collecting("new", title: "The newer one"), null, CancellationToken.None);
        await site.Store.TryAddAsync(Samples.Collecting("old", openedAt: Samples.Opened.AddDays(-30), title: "The late one"), null, CancellationToken.None);

        Seen urgent = await site.GetAsync("/?sort=urgent");
        Seen overdue = await site.GetAsync("/?sort=urgent&overdue=yes");

        Assert.Equal(["The late one", "The newer one"], urgent.Page.QuerySelectorAll("tbody .name").Select(name => name.TextContent));
        Assert.Contains("2 postmortems under way, most urgent first", urgent.Words, StringComparison.Ordinal);
        Assert.Equal(["The late one"], overdue.Page.QuerySelectorAll("tbody .name").Select(name => name.TextContent));
        Assert.Equal("/export/postmortems.csv?overdue=yes&sort=urgent", overdue.Page.QuerySelector(".take-away a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Search_Filters_NarrowAndMarkWhatWasFound()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        await site.Store.ArchiveAsync(Samples.Report(site.Id), "payments", Severity.Sev2, CancellationToken.None);

        Seen found = await site.GetAsync("/reports?q=trans&service=PAYMENTS&severity=sev2&factor=port&from=2025-10-10&to=2025-10-10");
        Seen elsewhere = await site.GetAsync("/reports?q=trans&service=search");
        Seen all = await site.GetAsync("/reports");

        Assert.Equal(["transactions", "transactions"], found.Page.QuerySelectorAll("article mark").Select(mark => mark.TextContent));
        Assert.Empty(elsewhere.Page.QuerySelectorAll("article"));
        Assert.Contains("1 report, newest first", all.Words, StringComparison.Ordinal);
        Assert.Equal("/reports?factor=%22A%20rule%20blocked%20the%20port%22", all.Page.QuerySelector(".factor")!.GetAttribute("href"));
        Assert.Single((await site.GetAsync("/reports?factor=%22A%20rule%20blocked%20the%20port%22")).Page.QuerySelectorAll("article"));
    }

    [Fact]
    public async Task Search_MoreThanOnePage_CountsAllAndKeepsTheQueryInItsLinks()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        for (int number = 0; number < 31; number++)
        {
            await site.Store.ArchiveAsync(Samples.Report(Samples.Collecting($"it {number}").Id, title: $"Outage {number}"), number == 0 ? "search" : "payments", Severity.Sev2, CancellationToken.None);
        }

        Seen first = await site.GetAsync("/reports?q=trans&service=payments");
        string next = first.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Seen second = await site.GetAsync(next);
        Seen beyond = await site.GetAsync("/reports?q=trans&service=payments&page=9");

        Assert.Equal("/reports?q=trans&service=payments&page=2", next);
        Assert.Contains("30 reports", first.Words, StringComparison.Ordinal);
        Assert.Equal((25, 5, 5), (Hits(first).Length, Hits(second).Length, Hits(beyond).Length));
        Assert.Equal(30, Hits(first).Concat(Hits(second)).Distinct().Count());
        Assert.Equal("/reports?q=trans&service=payments", second.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));

        static string[] Hits(Seen page) => [.. page.Page.QuerySelectorAll("article h3").Select(title => title.TextContent)];
    }

    [Fact]
    public async Task Clock_Virtual_OffersAJumpAndTellsTheTime()
    {
        IVirtualClock clock = Substitute.For<IVirtualClock>();
        clock.Now.Returns(Samples.Opened);
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(clock));
        Seen list = await site.GetAsync("/");
        string token = list.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        Seen refused = await site.PostAsync("/clock/jump", []);
        Seen jumped = await site.PostAsync("/clock/jump", new Dictionary<string, string> { ["__RequestVerificationToken"] = token });

        Assert.Contains("Virtual time: Mon 6 Oct 2025, 09:00 (Etc/UTC)", list.Words, StringComparison.Ordinal);
        Assert.Equal((400, 303), (refused.Status, jumped.Status));
        await clock.Received(1).JumpAsync(Arg.Any<CancellationToken>());
    }
}
