using System.Net;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>What somebody finds around the questions: what is asked of them, ways out, and what others said.</summary>
public sealed class RespondentTests
{
    private const string Stopped = "q-what-stopped";

    [Fact]
    public async Task Form_BeforeAnything_SaysHowLongWhoReadsAndWhy()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser björn, Uri form, _) = await OpenAsync(site);

        PageSeen page = await björn.GetAsync(form);

        page.Says("Björn Åkesson, you are asked because you took part in the response.").Says("About 6 minutes for 2 questions").Says("Nobody until you submit. Then Asha Rao")
            .Says("payments, Sev2").Says("Question 1 of 2").Says("A time is being looked for");
    }

    [Fact]
    public async Task Form_InGerman_SpeaksGermanThroughout()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser björn, Uri form, _) = await OpenAsync(site);
        using HttpRequestMessage request = new(HttpMethod.Get, form.PathAndQuery) { Headers = { { "Accept-Language", "de" } } };

        PageSeen page = await björn.SendAsync(request);

        page.Says("Björn Åkesson, Sie werden gefragt, weil Sie bei der Behebung dabei waren.").Says("Etwa 6 Minuten für 2 Fragen").Says("Darunter weiterfragen").DoesNotSay("Add a").DoesNotSay("Submit");
    }

    [Fact]
    public async Task Others_BeforeMyOwnSubmission_AreHiddenAndAfterItShown()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser björn, Uri form, Postmortem postmortem) = await OpenAsync(site);
        using Browser asha = site.Open();
        await asha.PressAsync(await asha.GetAsync(site.Links.Form(postmortem.Id, Samples.Asha.Id, Samples.Opened)), "Submit: I have nothing to add to the rest", new() { [Stopped] = "Asha saw the queue grow" });

        (await björn.GetAsync(form)).DoesNotSay("Asha saw the queue grow");
        (await björn.GetAsync(form.PathAndQuery + "/done")).DoesNotSay("Asha saw the queue grow");
        PageSeen done = await björn.PressAsync(await björn.GetAsync(form), "Submit: I have nothing to add to the rest", new() { [Stopped] = "Payments" });

        done.Says("Asha saw the queue grow").Says("1 other person has answered.").Says("Asha Rao");
        (await björn.GetAsync(form)).Says("See what others answered");
    }

    [Fact]
    public async Task NothingElse_Pressed_SubmitsWhatIsThereAndNothingToTheRest()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser björn, Uri form, Postmortem postmortem) = await OpenAsync(site);

        await björn.PressAsync(await björn.GetAsync(form), "Submit: I have nothing to add to the rest", new() { [Stopped] = "Payments" });

        AnswerSheet sheet = (await site.ReadAsync(postmortem.Id)).RespondentOf(Samples.Björn.Id)!.Sheet!;
        Assert.Equal([new Answer.Text("Payments"), new Answer.NothingToAdd()], sheet.Answers.Select(given => given.Answer));
    }

    [Fact]
    public async Task Decline_WithAReason_ExcusesAndKeepsItAndTheFormStaysOpen()
    {
        await using TestSite site = await TestSite.StartAsync();
        (Browser björn, Uri form, Postmortem postmortem) = await OpenAsync(site);
        PageSeen page = await björn.PressAsync(await björn.GetAsync(form), "I cannot help here", new() { [Stopped] = "Perhaps later" });

        PageSeen refused = await björn.PressAsync(page, "I cannot help here", new() { ["reason"] = " " });
        PageSeen done = await björn.PressAsync(refused, "I cannot help here", new() { ["reason"] = "I was on leave." });

        refused.HasStatus(HttpStatusCode.BadRequest).HasError("reason", "Say in a sentence why you cannot help");
        done.Says("Thank you for telling us").Says("Asha Rao sees your reason");
        Postmortem after = await site.ReadAsync(postmortem.Id);
        Assert.Equal("I was on leave.", after.RespondentOf(Samples.Björn.Id)!.Declined!.Reason);
        Assert.DoesNotContain(after.Owing, respondent => respondent.Person == Samples.Björn);
        (await björn.GetAsync(form)).HasStatus(HttpStatusCode.OK).Says("You said that you cannot help: I was on leave.").HasValue(Stopped, "Perhaps later");
        using Browser staff = site.Open();
        (await staff.GetAsync($"/p/{postmortem.Id}/history")).Says("A respondent said that they cannot help").Says("I was on leave.");
        (await staff.GetAsync($"/p/{postmortem.Id}/people")).Says("Cannot help: I was on leave.");
    }

    private static async Task<(Browser Björn, Uri Form, Postmortem Postmortem)> OpenAsync(TestSite site)
    {
        Postmortem postmortem = await site.HoldsAsync(Samples.Collecting());
        return (site.Open(), site.Links.Form(postmortem.Id, Samples.Björn.Id, Samples.Opened), postmortem);
    }
}
