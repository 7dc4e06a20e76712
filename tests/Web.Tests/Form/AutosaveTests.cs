using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What the page's script sends while somebody types, and what it is told.</summary>
public sealed class AutosaveTests
{
    private const string Stopped = "q-what-stopped";

    [Fact]
    public async Task Autosave_WhileTyping_SavesAndSaysWhenInTheReadersZone()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.GetAsync(form);

        (int status, JsonElement said) = await SaveAsync(björn, form, page, ("page", "p1"), (Stopped, "Half a sen"));

        Assert.Equal((200, "Saved 09:00"), (status, said.GetProperty("said").GetString()));
        (await björn.GetAsync(form)).HasValue(Stopped, "Half a sen").Says("not submitted yet");
    }

    [Fact]
    public async Task Autosave_OfAnotherTab_IsRefusedAndOverwritesNothing()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.GetAsync(form);

        await SaveAsync(björn, form, page, ("page", "p1"), (Stopped, "From the first tab"));
        (int status, JsonElement said) = await SaveAsync(björn, form, page, ("page", "p2"), (Stopped, "From the second tab"));

        Assert.Equal((409, "Not saved: this was changed in another tab"), (status, said.GetProperty("said").GetString()));
        (await björn.GetAsync(form)).HasValue(Stopped, "From the first tab");
        PageSeen both = await björn.PressAsync(page, "Save draft", new() { [Stopped] = "From the second tab" });
        both.HasStatus(HttpStatusCode.Conflict).Says("From the first tab").HasValue(Stopped, "From the second tab");
    }

    // On a train the answer gets lost more often than the question.
    [Fact]
    public async Task Autosave_AfterItsAnswerWasLost_GoesOnWithoutAConflict()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.GetAsync(form);

        await SaveAsync(björn, form, page, ("page", "p1"), (Stopped, "Half a sen"));
        (int status, _) = await SaveAsync(björn, form, page, ("page", "p1"), (Stopped, "Half a sentence, and then a whole one."));

        Assert.Equal(200, status);
        (await björn.GetAsync(form)).HasValue(Stopped, "Half a sentence, and then a whole one.");
    }

    [Fact]
    public async Task Autosave_OfWhatWasSubmitted_MakesNoDraft()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.GetAsync(form);
        await björn.PressAsync(page, "Submit: I have nothing to add to the rest", new() { [Stopped] = "Payments" });

        (int status, _) = await SaveAsync(björn, form, page, ("page", "p1"), (Stopped, "Payments"), ("q-what-led.nothing", "yes"));

        Assert.Equal(200, status);
        Assert.Null(await site.Store.FindDraftAsync(postmortem.Id, Samples.Björn.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Autosave_TooLongOrNotGenuine_SaysWhatToDo()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.GetAsync(form);

        (int tooLong, JsonElement shorten) = await SaveAsync(björn, form, page, (Stopped, new string('x', 20_001)));
        björn.ForgetCookies();
        (int forged, JsonElement byHand) = await SaveAsync(björn, form, page, (Stopped, "Half a sen"));

        Assert.Equal((400, "Shorten this to 20,000 characters: it has 20,001"), (tooLong, shorten.GetProperty("said").GetString()));
        Assert.Equal(400, forged);
        Assert.Contains("Press “Save draft”", byHand.GetProperty("said").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithScripts_AllowsOursAndNoOthers()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        string policy = page.Header("Content-Security-Policy");
        Assert.EndsWith("; script-src 'self'; connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        foreach (IElement script in page.Document.QuerySelectorAll("script"))
        {
            PageSeen served = await björn.GetAsync(script.GetAttribute("src")!);
            served.HasStatus(HttpStatusCode.OK);
            Assert.Equal(("module", ""), (script.GetAttribute("type"), script.TextContent));
            Assert.Contains("immutable", served.Header("Cache-Control"), StringComparison.Ordinal);
        }

        Assert.Equal(3, page.Document.QuerySelectorAll("script").Length);
        Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);
    }

    private static async Task<(int Status, JsonElement Said)> SaveAsync(Browser browser, Uri form, PageSeen page, params (string Name, string Value)[] fields)
    {
        string Hidden(string name) => page.Document.QuerySelector($"form.sheet input[name={name}]")!.GetAttribute("value")!;
        Dictionary<string, string> sent = new() { ["__RequestVerificationToken"] = Hidden("__RequestVerificationToken"), ["version"] = Hidden("version") };
        foreach ((string name, string value) in fields)
        {
            sent[name] = value;
        }

        using HttpRequestMessage request = new(HttpMethod.Post, form.PathAndQuery + "/draft") { Content = new FormUrlEncodedContent(sent) };
        PageSeen answer = await browser.SendAsync(request);
        return ((int)answer.Status, JsonDocument.Parse(answer.Html).RootElement);
    }
}
