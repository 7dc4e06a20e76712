using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>What every page has to bear: axe in light and in dark, and a phone's width.</summary>
internal static class Accessibility
{
    public static async Task HasNoViolationsAsync(this Visitor visitor, string page)
    {
        List<string> found = [];
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            AxeResult result = await visitor.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            found.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{scheme}: {violation.Id} ({violation.Help}) at {node.Html}")));
        }

        Assert.True(found.Count == 0, $"{page}\n{string.Join('\n', found.Distinct())}");
    }

    public static async Task FitsAPhoneAsync(this Visitor visitor, string page)
    {
        await visitor.Page.SetViewportSizeAsync(Chromium.Phone.Width, Chromium.Phone.Height);
        int overflow = await visitor.OverflowAsync();
        Assert.True(overflow <= 0, $"{page} runs {overflow} pixels out of a phone's window.");
    }
}
