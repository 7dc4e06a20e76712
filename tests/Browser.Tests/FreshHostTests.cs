using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

public sealed class FreshHostTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("/", "No postmortem yet.")]
    [InlineData("/outbox", "No mail yet.")]
    public async Task Page_BeforeAnythingHappened_SaysSoAccessibly(string address, string words)
    {
        await using RunningHost empty = await RunningHost.StartAsync();
        await using Visitor visitor = await chromium.OpenAsync(empty);

        await visitor.GoAsync(address);

        await visitor.SeesAsync(words);
        await visitor.HasNoViolationsAsync(address);
        await visitor.FitsAPhoneAsync(address);
    }

    [Fact]
    public async Task Form_LongAfterItsLinkWasSent_SaysWhatToDo()
    {
        await using Visitor visitor = await chromium.OpenAsync(host);
        await PagerDuty.ResolveAsync(host, "Nobody looked for months");
        string link = await Outbox.LinkAsync(host, new("asha@example.com", "FormRequest", "Nobody looked for months"));
        // A form link lives for 60 days.
        (await host.Http.PostAsJsonAsync(new Uri("clock/advance", UriKind.Relative), new { by = "P61D" }, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        IResponse answer = await visitor.GoAsync(link);

        Assert.Equal((int)HttpStatusCode.Gone, answer.Status);
        await visitor.SeesHeadingAsync("This link has expired");
        await visitor.HasNoViolationsAsync("expired link");
        await visitor.FitsAPhoneAsync("expired link");
    }
}
