using System.Net;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class HandOverTests
{
    [Fact]
    public async Task HandOver_ToSomebodyElse_AsksThemAndRelievesMe()
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        Uri form = site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened);
        PageSeen page = await björn.PressAsync(await björn.GetAsync(form), "Not me: ask somebody else", new() { ["q-what-stopped"] = "Just a thought" });

        page.Says("What led to the system breaking?").Says("Your draft stays yours");
        PageSeen done = await björn.PressAsync(page, "Ask them instead of me", new() { ["name"] = "Grace Kim", ["email"] = "Grace@example.com" });

        done.HasStatus(HttpStatusCode.OK).Says("We will ask Grace Kim");
        Postmortem after = await site.ReadAsync(postmortem.Id);
        Assert.Null(after.RespondentOf(Samples.Björn.Id));
        Assert.Equal([Samples.WhatStopped, Samples.WhatLed], after.RespondentOf(EmailAddress.Parse("grace@example.com").Id)!.Questions);
        (await björn.GetAsync(form)).HasStatus(HttpStatusCode.Gone).Says("Nothing is asked of you any more").DoesNotSay("No new transactions");
    }

    [Theory]
    [InlineData("Björn", "BJORN@example.com", "email", "That is your own address")]
    [InlineData("Grace", "grace at example.com", "email", "Enter their email address")]
    [InlineData("", "grace@example.com", "name", "Enter the name")]
    public async Task HandOver_ToNobodyElse_Returns400AndKeepsWhatWasTyped(string name, string email, string field, string words)
    {
        await using TestSite site = await TestSite.StartAsync();
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        using Browser björn = site.Open();
        PageSeen page = await björn.GetAsync(site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened).PathAndQuery + "/hand-over");

        PageSeen refused = await björn.PressAsync(page, "Ask them instead of me", new() { ["name"] = name, ["email"] = email });

        refused.HasStatus(HttpStatusCode.BadRequest).HasError(field, words).HasValue("name", name).HasValue("email", email);
        Assert.NotNull((await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id));
    }
}
