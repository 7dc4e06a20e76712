using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class OutboxTests
{
    private static readonly PostmortemId Id = PostmortemId.For("pagerduty", "Q1");

    private static readonly OutboxEntry Entry = new("42", Samples.Opened, "FormRequest", "asha@example.com", "Your account of the outage") { Postmortem = Id };

    [Fact]
    public async Task Outbox_MailIsReallySent_SaysThatThereIsNone()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen outbox = await site.GetAsync("/outbox");

        Assert.Equal(404, outbox.Status);
        Assert.Contains("There is no outbox here", outbox.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_Opened_IsShownAsTextAndInFramesThatCanDoNothing()
    {
        await using DeskSite site = await OpenAsync(Entry);

        Seen mail = await site.GetAsync("/outbox/42");
        Seen raw = await site.GetAsync("/outbox/42/raw");

        Assert.Contains("Please answer <soon>", mail.Words, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", mail.Words, StringComparison.Ordinal);
        Assert.Equal(("message/rfc822", "Subject: x"), (raw.Response.Content.Headers.ContentType!.MediaType, raw.Body));
        Assert.Equal(404, (await site.GetAsync("/outbox/43")).Status);
        Assert.Equal(3, mail.Page.QuerySelectorAll("iframe[src][title][sandbox='']").Length);
        Assert.Single(mail.Page.QuerySelectorAll("iframe[src$='?scheme=dark']"));
    }

    [Fact]
    public async Task MailHtml_Asked_MayStandInAFrameOfOursAndNowhereElse()
    {
        await using DeskSite site = await OpenAsync(Entry);

        Seen mail = await site.GetAsync("/outbox/42");
        Seen html = await site.GetAsync("/outbox/42/html");

        Assert.StartsWith("sandbox; default-src 'none'", Header(html, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", Header(html, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Header(html, "X-Frame-Options"));
        Assert.EndsWith("; frame-src 'self'", Header(mail, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header(mail, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("DENY", Header(mail, "X-Frame-Options"));
        Assert.DoesNotContain("frame-src", Header(await site.GetAsync("/outbox"), "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?scheme=dark", "@media all{.page{background-color:#14171b", ":root{color-scheme:dark")]
    [InlineData("?scheme=light", "@media not all{.page{background-color:#14171b", ":root{color-scheme:light;")]
    [InlineData("", "@media (prefers-color-scheme: dark){.page{background-color:#14171b", ":root{color-scheme:light dark")]
    public async Task MailHtml_InAScheme_HasItWhateverTheBrowserIsIn(string query, string rules, string scheme)
    {
        await using DeskSite site = await OpenAsync(Entry);

        Seen html = await site.GetAsync($"/outbox/42/html{query}");

        Assert.Contains(rules, html.Body, StringComparison.Ordinal);
        Assert.Contains(scheme, html.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?kind=FormRequest", 2)]
    [InlineData("?kind=Invitation", 1)]
    [InlineData("?kind=Nonsense", 0)]
    [InlineData("?postmortem=nonsense&page=-4", 3)]
    [InlineData("?page=7", 0)]
    public async Task Outbox_Filtered_ListsWhatFits(string query, int mails)
    {
        await using DeskSite site = await OpenAsync(Entry, Entry with { Id = "43", Postmortem = null }, Entry with { Id = "44", Kind = "Invitation" });

        Seen list = await site.GetAsync($"/outbox{query}");

        Assert.Equal(200, list.Status);
        Assert.Equal(mails, list.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Outbox_OfOnePostmortem_KeepsItInEveryLink()
    {
        OutboxEntry[] many = [.. Enumerable.Range(0, OutboxQuery.PageSize + 1).Select(number => Entry with { Id = $"{number:x}" }), Entry with { Id = "ff", Postmortem = null }];
        await using DeskSite site = await OpenAsync(many);

        Seen list = await site.GetAsync($"/outbox?postmortem={Id}");

        Assert.Equal(OutboxQuery.PageSize, list.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Equal($"/outbox?postmortem={Id}&page=2", list.Page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal($"/outbox?kind=FormRequest&postmortem={Id}", list.Page.QuerySelector("tbody tr td:last-child a")!.GetAttribute("href"));
        Assert.Equal(Id.ToString(), list.Page.QuerySelector("input[name=postmortem]")!.GetAttribute("value"));
    }

    private static async Task<DeskSite> OpenAsync(params OutboxEntry[] entries)
    {
        IOutbox outbox = Substitute.For<IOutbox>();
        outbox.ListAsync(Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns(entries);
        outbox.FindAsync("42", Arg.Any<CancellationToken>())
            .Returns(new OutboxMail(Entry, "Please answer <soon>", $"{MailStyle.Sheet.Value}<script>alert(1)</script><p style=\"color:red\">Please answer</p>", "BEGIN:VCALENDAR", Encoding.UTF8.GetBytes("Subject: x")));
        return await DeskSite.OpenAsync(more: services => services.AddSingleton(outbox));
    }

    private static string Header(Seen answer, string name) => answer.Response.Headers.GetValues(name).Single();
}
