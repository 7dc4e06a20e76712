using Microsoft.Playwright;
using Postmortems.Browser.Tests;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]
// Every class has a host and every test a page of its own; side by side they would only make one another slow.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Postmortems.Browser.Tests;

/// <summary>One browser for all tests; each of them gets a window that knows nothing of the others.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static ViewportSize Desk => new() { Width = 1200, Height = 800 };

    public static ViewportSize Phone => new() { Width = 390, Height = 844 };

    public static bool IsThere => Program is not null;

    public static string? Program => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Usual, File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Program is not { } program)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments });
    }

    /// <summary>Skips the running test where there is no browser.</summary>
    /// <param name="forPictures">True to let a test bring its own font into the page, against the page's policy.</param>
    /// <param name="stays">How long the window stays open; null for longer than any test should take.</param>
    public async Task<Visitor> OpenAsync(RunningHost host, ViewportSize? size = null, bool javaScript = true, bool forPictures = false, TimeSpan? stays = null)
    {
        Assert.SkipWhen(browser is null, "No Chromium was found: install it (apt-get install chromium), or name the program in the environment variable CHROMIUM.");
        IBrowserContext window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = size ?? Desk,
            JavaScriptEnabled = javaScript,
            BypassCSP = forPictures,
            ColorScheme = ColorScheme.Light,
            // A page that is still gliding to the focus would be looked at on the way.
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        return new Visitor(await window.NewPageAsync(), stays);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
