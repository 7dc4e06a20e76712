using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class OutboxTests
{
    [Fact]
    public async Task Outbox_MailIsReallySent_SaysThatThereIsNone()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen outbox = await site.GetAsync("/outbox");

        Assert.Equal(404, outbox.Status);
        Assert.Contains("There is no outbox here", outbox.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outbox_Mail_IsShownAsTextAndItsHtmlCanDoNothing()
    {
        OutboxEntry entry = new("42", Samples.Opened, "FormRequest", "asha@example.com", "Your account of the outage");
        IOutbox outbox = Substitute.For<IOutbox>();
        outbox.ListAsync(Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns([entry]);
        outbox.FindAsync("42", Arg.Any<CancellationToken>()).Returns(new OutboxMail(entry, "Please answer <soon>", "<script>alert(1)</script><p style=\"color:red\">Please answer</p>", "BEGIN:VCALENDAR", Encoding.UTF8.GetBytes("Subject: x")));
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(outbox));

        Seen list = await site.GetAsync("/outbox");
        Seen mail = await site.GetAsync("/outbox/42");
        Seen html = await site.GetAsync("/outbox/42/html");
        Seen raw = await site.GetAsync("/outbox/42/raw");

        Assert.Equal("/outbox/42", list.Page.QuerySelector("tbody a")!.GetAttribute("href"));
        Assert.Contains("Please answer <soon>", mail.Words, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", mail.Words, StringComparison.Ordinal);
        Assert.StartsWith("sandbox; default-src 'none'", html.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("sandbox", mail.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(("message/rfc822", "Subject: x"), (raw.Response.Content.Headers.ContentType!.MediaType, raw.Body));
        Assert.Equal(404, (await site.GetAsync("/outbox/43")).Status);
    }
}
