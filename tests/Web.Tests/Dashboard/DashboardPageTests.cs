using System.Collections.Immutable;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class DashboardPageTests
{
    [Fact]
    public async Task Dashboard_EachPlot_HasWordsAndTheNumbersBehindIt()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        site.Clock.SetUtcNow(new DateTimeOffset(2025, 11, 8, 12, 0, 0, TimeSpan.Zero));

        Seen page = await site.GetAsync("/dashboard");

        IHtmlCollection<IElement> plots = page.Page.QuerySelectorAll("svg[role=img]");
        Assert.Equal(4, plots.Length);
        Assert.All(plots, plot => Assert.All(
            plot.GetAttribute("aria-labelledby")!.Split(' '),
            id => Assert.False(string.IsNullOrWhiteSpace(page.Page.GetElementById(id)?.TextContent))));
        Assert.Equal(4, page.Page.QuerySelectorAll("details.numbers table").Length);
        Assert.Empty(page.Page.QuerySelectorAll("[style], script"));
        Assert.Contains("1 action item waits for", (await site.GetAsync("/dashboard?severity=Sev2")).Words.Replace("2 action items wait for", "1 action item waits for", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(site.Desk, page.Page.QuerySelector("#overdue-heading ~ .lines a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Dashboard_NoPerson_IsNamedOrCounted()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("published"));
        site.Clock.SetUtcNow(new DateTimeOffset(2025, 11, 8, 12, 0, 0, TimeSpan.Zero));

        Seen page = await site.GetAsync("/dashboard");

        Assert.All(new[] { Samples.Asha, Samples.Björn, Samples.Chen }, person => Assert.DoesNotContain(person.Name, page.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dashboard_Filters_StayInTheLinks()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen page = await site.GetAsync("/dashboard?severity=Sev2&from=2025-10-01");

        Assert.Contains(page.Page.QuerySelectorAll(".services a"), link => link.GetAttribute("href") == "/dashboard?service=payments&severity=Sev2&from=2025-10-01");
        Assert.Equal("2025-10-01", page.ValueOf("from"));
    }

    [Theory]
    [InlineData("/dashboard?from=2025-10-09&to=2025-10-01", "Swap the two dates")]
    [InlineData("/?from=tomorrow", "“tomorrow” is no date we can read")]
    [InlineData("/?stage=Finished", "There is no stage “Finished”")]
    [InlineData("/dashboard?severity=Sev9", "There is no severity “Sev9”")]
    [InlineData("/reports?from=2025-13-01", "“2025-13-01” is no date we can read")]
    public async Task Filter_Impossible_IsToldInWordsAndKept(string address, string words)
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen page = await site.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(address.Contains("from=", StringComparison.Ordinal) ? address.Split("from=")[1].Split('&')[0] : "", page.ValueOf("from"));
    }

    [Theory]
    [InlineData("/dashboard?service=nothing", "No postmortem fits these filters.")]
    [InlineData("/?overdue=yes", "Nothing is overdue here.")]
    public async Task Filter_FindsNothing_OffersTheWayBack(string address, string words)
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen page = await site.GetAsync(address);

        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector(".empty a"));
    }

    // However many there are: one question to the store, and never a document.
    [Theory]
    [InlineData("/", 1)]
    [InlineData("/?sort=urgent", 1)]
    [InlineData("/?overdue=yes&title=x", 1)]
    [InlineData("/dashboard", 1)]
    [InlineData("/dashboard?service=payments&stage=Closed", 1)]
    public async Task Pages_OverManyPostmortems_AskOnceAndReadNoDocument(string address, int calls)
    {
        IPostmortemStore asked = Substitute.For<IPostmortemStore>();
        ImmutableArray<PostmortemSummary> rows = [.. Enumerable.Repeat(PostmortemSummaries.From(Samples.Shapes["published"], null), 40)];
        asked.ListAsync(default!, TestContext.Current.CancellationToken).ReturnsForAnyArgs(new PostmortemPage(rows[..25], rows.Length));
        asked.SummariesAsync(default!, TestContext.Current.CancellationToken).ReturnsForAnyArgs(rows);
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(asked));

        Seen page = await site.GetAsync(address);

        Assert.Equal(200, page.Status);
        Assert.Equal(calls, asked.ReceivedCalls().Count());
        await asked.DidNotReceiveWithAnyArgs().FindAsync(default, TestContext.Current.CancellationToken);
    }
}
