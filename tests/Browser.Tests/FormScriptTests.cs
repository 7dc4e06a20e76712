using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>What the form does beyond its buttons where scripts run.</summary>
public sealed partial class FormScriptTests(RunningHost host, Chromium chromium) : IClassFixture<RunningHost>
{
    private const string Stopped = "What stopped working?";
    private const string Offline = "Not saved: offline, kept on this device";

    [Fact]
    public async Task Autosave_AfterAPause_SaysSavedAndIsThereInAnotherWindow()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        string link = await LinkAsync("Autosave one");
        await asha.GoAsync(link);

        await asha.TypeAsync(Stopped, "Half a sen");
        await StateIsAsync(asha, SavedAt());

        Assert.Equal("polite", await asha.Page.Locator("[data-state]").EvaluateAsync<string>("state => state.closest('[role=status]') && 'polite'"));
        await using Visitor elsewhere = await chromium.OpenAsync(host);
        await elsewhere.GoAsync(link);
        await Assertions.Expect(elsewhere.Page.GetByLabel(Stopped, new() { Exact = true })).ToHaveValueAsync("Half a sen");
    }

    [Fact]
    public async Task Offline_Typing_IsKeptAndSentOnceOnlineAgain()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        string link = await LinkAsync("Offline one");
        await asha.GoAsync(link);

        await asha.Page.Context.SetOfflineAsync(true);
        await asha.TypeAsync(Stopped, "Typed in a tunnel");
        await StateIsAsync(asha, new Regex(Offline));
        await asha.HasNoViolationsAsync("form, offline");
        await asha.Page.Context.SetOfflineAsync(false);

        await StateIsAsync(asha, SavedAt());
        Assert.Equal(0, await KeptAsync(asha));
    }

    [Fact]
    public async Task Offline_PageClosed_SendsWhatWasKeptOnTheNextVisit()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        string link = await LinkAsync("Offline two");
        await asha.GoAsync(link);
        await asha.Page.Context.SetOfflineAsync(true);
        await asha.TypeAsync(Stopped, "Typed in a tunnel");
        await StateIsAsync(asha, new Regex(Offline));

        IPage later = await asha.Page.Context.NewPageAsync();
        await asha.Page.CloseAsync();
        await asha.Page.Context.SetOfflineAsync(false);
        await later.GotoAsync(link);

        await Assertions.Expect(later.Locator("main")).ToContainTextAsync("Your draft is saved.");
        await Assertions.Expect(later.GetByLabel(Stopped, new() { Exact = true })).ToHaveValueAsync("Typed in a tunnel");
        Assert.Equal(0, await later.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task Tabs_TwoTyping_ShowBothTextsAndLetMeChoose()
    {
        await using Visitor first = await chromium.OpenAsync(host);
        string link = await LinkAsync("Two tabs");
        await first.GoAsync(link);
        await using Visitor second = new(await first.Page.Context.NewPageAsync());
        await second.GoAsync(link);

        await first.TypeAsync(Stopped, "From the first tab");
        await StateIsAsync(first, SavedAt());
        await second.TypeAsync(Stopped, "From the second tab");
        await StateIsAsync(second, new Regex("changed in another tab"));
        await second.PressAsync("Show both and choose");

        await second.SeesAsync("From the first tab");
        await Assertions.Expect(second.Page.GetByLabel(Stopped, new() { Exact = true })).ToHaveValueAsync("From the second tab");
        await second.HasNoViolationsAsync("two tabs differ");
        await second.Page.GetByLabel("Both, one after the other").CheckAsync();
        await second.PressAsync("Save draft");
        await Assertions.Expect(second.Page.GetByLabel(Stopped, new() { Exact = true })).ToHaveValueAsync("From the second tab\n\nFrom the first tab");
        Assert.Equal(0, await second.Page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task Submit_AfterTypingOffline_LeavesNothingOnTheDevice()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        await asha.GoAsync(await LinkAsync("Submitted from a tunnel"));
        await asha.Page.Context.SetOfflineAsync(true);
        await asha.TypeAsync(Stopped, "Typed in a tunnel");
        await StateIsAsync(asha, new Regex(Offline));
        Assert.Equal(1, await KeptAsync(asha));

        await asha.Page.Context.SetOfflineAsync(false);
        await asha.PressAsync("Submit: I have nothing to add to the rest");

        await asha.SeesHeadingAsync("Thank you, Asha Rao");
        await asha.HasNoViolationsAsync("done, with what others answered");
        await asha.FitsAPhoneAsync("done, with what others answered");
        Assert.Equal(0, await KeptAsync(asha));
    }

    [Fact]
    public async Task Button_PressedBeforeTypingWasSaved_HasTheLastWord()
    {
        await using Visitor asha = await chromium.OpenAsync(host);
        await asha.GoAsync(await LinkAsync("Quicker than the autosave"));

        await asha.TypeAsync("What is to be done", "Never mind");
        await asha.PressAsync("Remove action item 1");
        await asha.Page.WaitForURLAsync("**/*at=*");
        await asha.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Assertions.Expect(asha.Page.GetByLabel("What is to be done", new() { Exact = true })).ToHaveValueAsync("");
        Assert.Equal(0, await KeptAsync(asha));
    }

    [Fact]
    public async Task Hints_WhileTyping_AppearAndStayAwayOnceDismissed()
    {
        await using Visitor asha = await chromium.OpenAsync(host, Chromium.Phone);
        string link = await LinkAsync("Hints while typing");
        await asha.GoAsync(link);

        await asha.TypeAsync("Why 1", "Human error");
        ILocator hints = asha.Page.Locator(".hints");
        await Assertions.Expect(hints).ToContainTextAsync("Hints, not rules");
        await asha.HasNoViolationsAsync("form with hints");
        await asha.FitsAPhoneAsync("form with hints");
        await StateIsAsync(asha, SavedAt());
        while (await hints.Locator("button").CountAsync() > 0)
        {
            await hints.Locator("button").First.ClickAsync();
        }

        await asha.PressAsync("Save draft");
        await asha.SeesAsync("Your draft is saved.");
        await Assertions.Expect(hints).ToHaveCountAsync(0);
        await Assertions.Expect(asha.Page.GetByLabel("Why 1", new() { Exact = true })).ToHaveValueAsync("Human error");
    }

    [Fact]
    public async Task Weight_OfTheFormWithEverythingItLoads_IsUnder50KilobytesCompressed()
    {
        await using Visitor asha = await chromium.OpenAsync(host);
        List<string> loaded = [];
        asha.Page.Response += (_, response) => loaded.Add(response.Url);
        await asha.GoAsync(await LinkAsync("Weight"));
        await asha.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        string[] files = [.. loaded.Where(address => address.StartsWith("http", StringComparison.Ordinal)).Distinct()];
        int weight = 0;
        foreach (string address in files)
        {
            weight += Compressed(await host.Http.GetByteArrayAsync(new Uri(address), TestContext.Current.CancellationToken));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{files.Length} requests, {weight} bytes");
        Assert.Equal(5, files.Length);
        Assert.InRange(weight, 5_000, 50_000);
    }

    private static int Compressed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.Optimal))
        {
            zip.Write(bytes);
        }

        return packed.ToArray().Length;
    }

    private static Task<int> KeptAsync(Visitor visitor) => visitor.Page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.startsWith('postmortem-form')).length");

    private static Task StateIsAsync(Visitor visitor, Regex words) => Assertions.Expect(visitor.Page.Locator("[data-state]")).ToHaveTextAsync(words, new() { Timeout = 30_000 });

    private async Task<string> LinkAsync(string title)
    {
        await PagerDuty.ResolveAsync(host, title);
        return await Outbox.LinkAsync(host, new("asha@example.com", "FormRequest", title));
    }

    [GeneratedRegex(@"^Saved \d\d:\d\d$")]
    private static partial Regex SavedAt();
}
