using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>What every page has to bear: axe in light and in dark, and a phone's width.</summary>
internal static class Accessibility
{
    /// <summary>For what is no page of its own, like a mail inside a mail program: the rules of WCAG, without those about a page's landmarks.</summary>
    public static AxeRunOptions OnlyWcag => new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };

    // Where scripts are forbidden axe waits for ever; what is in those frames is looked at alone.
    private const string EmptySandboxes = """
        document.querySelectorAll('iframe[sandbox]').forEach(frame => {
          const empty = document.createElement('iframe');
          empty.title = frame.title;
          empty.className = frame.className;
          frame.replaceWith(empty);
        })
        """;

    public static async Task HasNoViolationsAsync(this Visitor visitor, string page, AxeRunOptions? rules = null)
    {
        await visitor.Page.EvaluateAsync(EmptySandboxes);
        List<string> found = [];
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            AxeResult result = await visitor.Page.RunAxe(rules);
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
