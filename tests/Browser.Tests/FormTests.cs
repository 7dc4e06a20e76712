using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

public sealed class FormTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task Form_OnAPhoneWithoutJavaScript_IsFilledInAndSubmitted()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone, javaScript: false);
        await asha.GoAsync(await LinkAsync("Sign-in is slow"));

        await asha.AnswerTextsAsync();
        await asha.AnswerWhysAsync();
        await asha.ProposeItemAsync("Give every test environment the production port", "Ruth Okafor", "ruth@example.com", "2026-03-20");
        await asha.PressAsync("Save draft");
        await asha.SeesAsync("Your draft is saved.");
        await asha.PressAsync("Submit");

        await asha.SeesHeadingAsync("Thank you, Asha Rao");
        await asha.SeesAsync("Give every test environment the production port, Ruth Okafor (ruth@example.com), by Fri 20 Mar 2026");
    }

    [Fact]
    public async Task Form_SentUnfinished_KeepsWhatWasTypedAndLeadsToTheError()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        await asha.GoAsync(await LinkAsync("Exports stop halfway"));

        await asha.TypeAsync("What stopped working?", "Exports ended after the first page.");
        await asha.PressAsync("Submit");
        await asha.Page.Locator(".error-summary a").First.ClickAsync();

        await Assertions.Expect(asha.Page.GetByLabel("What stopped working?", new() { Exact = true })).ToHaveValueAsync("Exports ended after the first page.");
        await Assertions.Expect(asha.Page.GetByLabel("Why did it stop working?", new() { Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Form_ByKeyboard_ReachesEverythingInOrderWithTheFocusInSight()
    {
        await using Visitor asha = await chromium.OpenAsync(host);
        await asha.GoAsync(await LinkAsync("Mails arrive twice"));

        int stops = await Keyboard.NumberStopsAsync(asha);
        List<Keyboard.Stop> walked = await Keyboard.WalkAsync(asha, stops);

        Assert.True(stops > 20);
        Assert.Equal(Enumerable.Range(0, stops).Select(number => (int?)number), walked.Select(stop => stop.Number));
        Assert.All(walked, stop => Assert.True(stop.Outlined && stop.InWindow, $"{stop.What} has the focus and does not show it."));
    }

    [Fact]
    public async Task Form_ByKeyboardAlone_IsFilledInAndSubmitted()
    {
        await using Visitor asha = await chromium.OpenAsync(host);
        await asha.GoAsync(await LinkAsync("Search finds nothing"));

        await Keyboard.TabToAsync(asha, "#q-what-stopped");
        await asha.Page.Keyboard.InsertTextAsync("The index was empty after the move.");
        foreach (string question in (string[])["why-stopped", "how-fixed", "what-led", "prevention"])
        {
            await Keyboard.TabToAsync(asha, $"[id='q-{question}.nothing']");
            await asha.Page.Keyboard.PressAsync("Space");
        }

        await Keyboard.TabToAsync(asha, "button[value=submit]");
        await asha.Page.Keyboard.PressAsync("Enter");

        await asha.SeesHeadingAsync("Thank you, Asha Rao");
        await asha.SeesAsync("The index was empty after the move.");
    }

    private async Task<string> LinkAsync(string title)
    {
        await PagerDuty.ResolveAsync(host, title);
        return await Outbox.LinkAsync(host, new("asha@example.com", "FormRequest", title));
    }
}
