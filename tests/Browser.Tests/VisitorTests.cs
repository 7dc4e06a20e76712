using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

public sealed class VisitorTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    // Twice a run has stood still for good in a script that waited for a frame.
    [Fact(Timeout = 60_000)]
    public async Task Visitor_BeforeAScriptThatNeverEnds_FailsInsteadOfWaiting()
    {
        await using Visitor visitor = await chromium.OpenAsync(host, stays: TimeSpan.FromSeconds(3));
        await visitor.GoAsync("/");

        await Assert.ThrowsAnyAsync<PlaywrightException>(() => visitor.Page.EvaluateAsync("new Promise(() => {})").WaitAsync(TestContext.Current.CancellationToken));
    }
}
