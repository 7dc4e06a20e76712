using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Switching the language leads back to the page it was pressed on, and never away from something typed.</summary>
public sealed class LanguageSwitchTests
{
    private const string Switch = "form[action='/language']";

    // Between them they show every page: before, with and after a meeting and a report.
    private static readonly string[] Exhibits = ["collecting", "booked", "new-version-wanted"];

    [Fact]
    public async Task Switch_OnEveryPageThatIsShown_LeadsBackToIt()
    {
        int followed = 0;
        foreach (Postmortem shape in Exhibits.Select(Shapes.Of))
        {
            await using DeskSite site = await DeskSite.OpenAsync(shape);
            foreach (string address in Addresses.Of(site, shape))
            {
                Seen page = await site.GetAsync(address);
                if (page.Page.QuerySelector($"{Switch} input[name=back]")?.GetAttribute("value") is not { } back)
                {
                    continue;
                }

                Seen pressed = await site.PostAsync("/language", new Dictionary<string, string> { ["back"] = back, ["to"] = "en" });
                Assert.Equal((303, address), (pressed.Status, pressed.Location));
                Assert.Equal(page.Status, (await site.GetAsync(pressed.Location!)).Status);
                followed++;
            }
        }

        Assert.InRange(followed, 60, int.MaxValue);
    }

    /// <summary>Every form there is, sent without what it needs: the page that says so is the only place where the rest still stands.</summary>
    [Fact]
    public async Task Switch_OnWhatAnswersAPost_IsNotOffered()
    {
        int pages = 0;
        foreach (Postmortem shape in Exhibits.Select(Shapes.Of))
        {
            await using DeskSite site = await DeskSite.OpenAsync(shape);
            foreach (string address in Addresses.Of(site, shape, "POST").Where(address => !address.StartsWith("/intake", StringComparison.Ordinal)))
            {
                Seen answer = await site.PostAsync(address, new Dictionary<string, string> { ["reason"] = "typed" });
                if (answer.Page.QuerySelector("main") is not null)
                {
                    Assert.True(answer.Page.QuerySelector(Switch) is null, $"{address}: {answer.Status}");
                    pages++;
                }
            }
        }

        Assert.InRange(pages, 60, int.MaxValue);
    }
}
