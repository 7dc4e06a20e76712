using System.Net;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class DraftTests
{
    private const string Stopped = "q-what-stopped";
    private const string Led = "q-what-led";
    private const string Prevents = "q-what-prevents";

    [Fact]
    public async Task Save_HalfDoneForm_ComesBackAsItWasAndIsNotSubmitted()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser asha = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Asha.Id, Samples.Opened);

        Dictionary<string, string> typed = new()
        {
            [Stopped] = "Half a sen",
            [Stopped + ".nothing"] = "yes",
            [Prevents + ".0.owner"] = "Somebody",
            [Prevents + ".0.email"] = "not an address",
            [Prevents + ".0.due"] = "soon",
        };
        PageSeen saved = await asha.PressAsync(await asha.GetAsync(form), "Save draft", typed);

        saved.HasStatus(HttpStatusCode.OK).Says("Your draft is saved");
        using Browser elsewhere = site.Open();
        PageSeen again = await elsewhere.GetAsync(form);
        again.Says("not submitted yet");
        foreach ((string field, string value) in typed.Where(field => !field.Key.EndsWith("due", StringComparison.Ordinal)))
        {
            again.HasValue(field, value);
        }

        Assert.Contains("value=\"soon\"", again.Html, StringComparison.Ordinal);
        Assert.Null((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Asha.Id)!.Sheet);
    }

    [Fact]
    public async Task Buttons_OfTheTree_AddBelowBesideAndRemoveWithoutLosingAWord()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page = await björn.PressAsync(page, "Add a why below why 1", new() { [Stopped] = "Payments", [Led + ".0"] = "A rule closed the port" });
        page = await björn.PressAsync(page, "Add a branch beside why 1.1", new() { [Led + ".0.0"] = "Test machines use another port" });
        page = await björn.PressAsync(page, "Add a branch beside why 1", new() { [Led + ".0.1"] = "Nobody asked the owners" });
        page.HasValue(Stopped, "Payments").HasValue(Led + ".0", "A rule closed the port").HasValue(Led + ".0.0", "Test machines use another port")
            .HasValue(Led + ".0.1", "Nobody asked the owners").HasValue(Led + ".1", "");

        page = await björn.PressAsync(page, "Remove why 1.1");
        page.HasValue(Led + ".0.0", "Nobody asked the owners").HasValue(Led + ".0.1", null);
    }

    [Fact]
    public async Task Button_OfTheTree_LeadsBackToTheNewField()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page = await björn.PressAsync(page, "Add a why below why 1", new() { [Led + ".0"] = "A rule" });

        Assert.Equal(Led + ".0.0", page.Document.QuerySelector("[autofocus]")?.Id);
    }

    [Fact]
    public async Task Buttons_OfTheItems_AddAndRemoveRows()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser asha = site.Open();
        PageSeen page = await asha.GetAsync(site.Links.Form(postmortem.Id, Samples.Asha.Id, Samples.Opened));

        page = await asha.PressAsync(page, "Add another item", new() { [Prevents + ".0.title"] = "Ask owners before closing ports" });
        page = await asha.PressAsync(page, "Add another item", new() { [Prevents + ".1.title"] = "Same ports everywhere", [Prevents + ".1.email"] = "chen@example.com", [Prevents + ".1.due"] = "2025-11-03" });
        page = await asha.PressAsync(page, "Remove action item 1");
        page = await asha.PressAsync(page, "Submit", new() { [Stopped] = "Payments" });

        page.Says("Same ports everywhere, chen@example.com, by Mon 3 Nov 2025").DoesNotSay("Ask owners");
        Answer.Items items = Assert.IsType<Answer.Items>((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Asha.Id)!.Sheet!.To(Samples.WhatPrevents));
        Assert.Equal(new ProposedItem("Same ports everywhere", Samples.Chen, new DateOnly(2025, 11, 3)), Assert.Single(items.Proposed));
    }

    [Fact]
    public async Task Save_FromTwoTabs_ShowsBothAndLosesNothing()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen first = await björn.GetAsync(form);
        PageSeen second = await björn.GetAsync(form);

        await björn.PressAsync(first, "Save draft", new() { [Stopped] = "From the first tab" });
        PageSeen differs = await björn.PressAsync(second, "Save draft", new() { [Stopped] = "From the second tab" });

        differs.HasStatus(HttpStatusCode.Conflict).Says("Another tab has changed this").Says("From the first tab").HasValue(Stopped, "From the second tab");
        (await björn.GetAsync(form)).HasValue(Stopped, "From the first tab");
        PageSeen both = await björn.PressAsync(differs, "Save draft", new() { [Stopped + ".keep"] = "both" });
        both.HasStatus(HttpStatusCode.OK).HasValue(Stopped, "From the second tab\n\nFrom the first tab");
    }

    [Fact]
    public async Task Submit_FromATabOpenedBeforeAnotherSubmitted_ShowsBoth()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen first = await björn.GetAsync(form);
        PageSeen second = await björn.GetAsync(form);
        Dictionary<string, string> rest = new() { [Led + ".nothing"] = "yes" };

        await björn.PressAsync(first, "Submit", new(rest) { [Stopped] = "First" });
        PageSeen differs = await björn.PressAsync(second, "Submit", new(rest) { [Stopped] = "Second" });

        differs.HasStatus(HttpStatusCode.Conflict).Says("First").HasValue(Stopped, "Second");
        PageSeen kept = await björn.PressAsync(differs, "Submit again", new() { [Stopped + ".keep"] = "kept" });
        kept.Says("Thank you");
        Assert.Equal(new Answer.Text("First"), (await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet!.To(Samples.WhatStopped));
    }

    [Fact]
    public async Task Save_CookiesGone_Returns400KeepsEverythingAndWorksTheSecondTime()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        björn.ForgetCookies();
        PageSeen refused = await björn.PressAsync(page, "Save draft", new() { [Stopped] = "An hour of typing" });

        refused.HasStatus(HttpStatusCode.BadRequest).Says("Nothing you typed is lost").HasValue(Stopped, "An hour of typing");
        Assert.Null(await site.Store.FindDraftAsync(postmortem.Id, Samples.Björn.Id, TestContext.Current.CancellationToken));
        (await björn.PressAsync(refused, "Save draft")).HasStatus(HttpStatusCode.OK).HasValue(Stopped, "An hour of typing");
    }
}
