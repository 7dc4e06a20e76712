using System.Net;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class LinkAccessTests
{
    [Fact]
    public async Task Open_Expired_SaysSoAndNothingElse()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);

        site.Time.Advance(TimeSpan.FromDays(60) - TimeSpan.FromSeconds(1));
        (await björn.GetAsync(form)).HasStatus(HttpStatusCode.OK);
        site.Time.Advance(TimeSpan.FromSeconds(1));

        (await björn.GetAsync(form)).HasStatus(HttpStatusCode.Gone).Says("This link has expired").Says("ask the facilitator").DoesNotSay("transactions").DoesNotSay("Asha");
    }

    [Fact]
    public async Task Open_Revoked_IsVoidAndANewerLinkWorks()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting() with { Revocations = [new(Samples.Björn.Id, Samples.Opened.AddHours(1))] });
        using Browser björn = site.Open();

        PageSeen old = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));
        PageSeen @new = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened.AddHours(1)));
        PageSeen others = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Asha.Id, Samples.Opened));

        old.HasStatus(HttpStatusCode.Gone).Says("withdrawn").DoesNotSay("transactions");
        @new.HasStatus(HttpStatusCode.OK);
        others.HasStatus(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("not-a-token-at-all")]
    [InlineData("%ff%fe")]
    public async Task Open_Forged_SaysNothingOfUse(string token)
    {
        await using TestSite site = await TestSite.StartAsync();
        using Browser stranger = site.Open();

        PageSeen page = await stranger.GetAsync("/f/" + token);

        page.HasStatus(HttpStatusCode.Forbidden).Says("This link does not work");
    }

    [Fact]
    public async Task Open_LinkForAnotherPage_IsRefusedLikeAForgery()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser asha = site.Open();
        string report = site.Links.Report(postmortem.Id, Samples.Asha.Id, Samples.Opened).Segments[^1];

        (await asha.GetAsync("/f/" + report)).HasStatus(HttpStatusCode.Forbidden).Says("This link does not work");
    }

    [Fact]
    public async Task Open_Excused_IsToldSo()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = Samples.Collecting();
        await site.HoldsAsync(postmortem with { Respondents = [.. postmortem.Respondents.Select(each => each with { Questions = [] })] });
        using Browser björn = site.Open();

        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened));

        page.HasStatus(HttpStatusCode.Gone).Says("Nothing is asked of you any more").DoesNotSay("transactions");
    }

    [Fact]
    public void Desk_OfAnotherFacilitator_IsRefused()
    {
        Postmortem postmortem = Samples.Collecting();
        LinkGrant björns = new(LinkPurpose.Desk, postmortem.Id, Samples.Björn.Id, null, Samples.Opened, Samples.Opened.AddDays(1));

        Assert.Equal(new Access.Refused(Refusal.SomebodyElse), LinkRules.Decide(postmortem, björns, Playbooks.Default));
        Assert.IsType<Access.Granted>(LinkRules.Decide(postmortem, björns with { Person = Samples.Asha.Id }, Playbooks.Default));
    }

    // Whatever the configuration asks for: everything for everyone, and everything for one provider by name.
    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics")]
    [InlineData("Logging:Postmortems.Web.Tests.LogCapture:LogLevel:Default")]
    public async Task Logs_OfAWholeVisit_NeverHoldTheToken(string everything)
    {
        await using TestSite site = await TestSite.StartAsync(new() { [everything] = "Trace" });
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        string token = form.Segments[^1];

        PageSeen page = await björn.GetAsync(form);
        await björn.PressAsync(page, "Add a why below why 1", new() { ["q-what-led.0"] = "why" });
        await björn.PressAsync(await björn.GetAsync(form), "Submit", new() { ["q-what-stopped"] = "x" });
        await björn.GetAsync("/f/" + token + "/nowhere");
        site.Store.Failure = new("down");
        await björn.GetAsync(form);

        Assert.NotEmpty(site.Logs.Lines);
        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains(token[..40], StringComparison.Ordinal));
        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains("bjorn@", StringComparison.OrdinalIgnoreCase));
    }
}
