using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class PeopleTests
{
    [Fact]
    public async Task People_AddRespondent_AsksTheChosenQuestionsOnly()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/people", "respondent", ("name", "Grace Kim"), ("email", "grace@example.com"), ("questions", "what-led"));

        Assert.Equal((303, $"{site.Desk}/people?done=respondent-added"), (answer.Status, answer.Location));
        Respondent added = (await site.StoredAsync()).RespondentOf(Playbooks.Grace.Id)!;
        Assert.Equal(["what-led"], added.Questions.Select(question => question.Value));
        Assert.Contains("will get a form link", (await site.GetAsync(answer.Location!)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_AddRespondentWithoutAddress_IsRefusedAndKeepsWhatWasTyped()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await site.SendAsync($"{site.Desk}/people", "respondent", ("name", "Grace Kim"), ("email", "grace at example"), ("questions", "what-led"));

        Assert.Equal(400, answer.Status);
        Assert.Contains("Enter an email address, like asha@example.com", answer.Summary, StringComparison.Ordinal);
        Assert.Equal("Error: Enter an email address, like asha@example.com", answer.ErrorBy("respondent-email"));
        Assert.Equal(("Grace Kim", "grace at example"), (answer.ValueOf("respondent-name"), answer.ValueOf("respondent-email")));
        Assert.NotNull(answer.Page.QuerySelector("#respondent-questions-what-led[checked]"));
        Assert.Equal(2, (await site.StoredAsync()).Respondents.Length);
    }

    // Björn declined the invitation, Chen may come; the calendar was read on Tuesday morning, 14:30 in Kolkata.
    [Fact]
    public async Task People_TheCalendarTellsWhoComes_StandsBesideEachAttendee()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("learnt"));

        Seen page = await site.GetAsync($"{site.Desk}/people");

        Assert.Contains("Björn Åkesson (bjorn@example.com), required, has declined", page.Words, StringComparison.Ordinal);
        Assert.Contains("Asha Rao (asha@example.com), required, has accepted", page.Words, StringComparison.Ordinal);
        Assert.Contains("optional, may come", page.Words, StringComparison.Ordinal);
        Assert.Contains("Replies to the invitation as of", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_TheCalendarCannotTell_SaysNothingOfReplies()
    {
        await using DeskSite site = await DeskSite.OpenAsync(Shapes.Of("booked"));

        Seen page = await site.GetAsync($"{site.Desk}/people");

        Assert.DoesNotContain("has accepted", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Replies to the invitation", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_Excuse_StopsAskingAndKeepsTheReason()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen refused = await site.SendAsync($"{site.Desk}/people", $"excuse-{Samples.Björn.Id}", ("reason", " "));
        Seen answer = await site.SendAsync($"{site.Desk}/people", $"excuse-{Samples.Björn.Id}", ("reason", "On parental leave"));

        Assert.Equal("Error: Say why they need not answer", refused.ErrorBy($"excuse-{Samples.Björn.Id}-reason"));
        Assert.Equal(303, answer.Status);
        Postmortem stored = await site.StoredAsync();
        Assert.DoesNotContain(stored.Owing, respondent => respondent.Person == Samples.Björn);
        Assert.Contains(stored.Audit, entry => entry is { Event: nameof(LifecycleEvent.RespondentExcused), Detail: { } detail } && detail.EndsWith("On parental leave", StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_SendAFreshLink_VoidsTheOldOnes()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        await site.SendAsync($"{site.Desk}/people", $"revoke-{Samples.Björn.Id}");

        Assert.Contains((await site.StoredAsync()).Revocations, revocation => revocation.Person == Samples.Björn.Id);
    }

    [Fact]
    public async Task People_Attendees_AreInvitedChangedAndRemoved()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        await site.SendAsync($"{site.Desk}/people", "attendee", ("email", "grace@example.com"), ("required", "yes"));
        await site.SendAsync($"{site.Desk}/people", $"attendee-{Samples.Björn.Id}");
        await site.SendAsync($"{site.Desk}/people", $"remove-{Samples.Chen.Id}");

        Postmortem stored = await site.StoredAsync();
        Assert.Contains(stored.Attendees, attendee => attendee.Person == Playbooks.Grace && attendee.Required);
        Assert.Contains(stored.Attendees, attendee => attendee.Person == Samples.Björn && !attendee.Required);
        Assert.DoesNotContain(stored.Attendees, attendee => attendee.Person == Samples.Chen);
    }

    [Fact]
    public async Task People_FacilitatorHandsOver_IsToldThatTheLinkOpensNothingMore()
    {
        await using DeskSite site = await DeskSite.OpenAsync();
        string link = site.FacilitatorLink(Samples.Asha);

        Seen answer = await site.SendAsync($"{link}/people", "facilitator", ("name", "Grace Kim"), ("email", "grace@example.com"));

        Assert.Equal(200, answer.Status);
        Assert.Contains("Somebody else looks after it now", answer.Words, StringComparison.Ordinal);
        Postmortem stored = await site.StoredAsync();
        Assert.Equal(Playbooks.Grace, stored.Facilitator);
        Assert.Equal(Samples.Asha.Id, stored.Audit[^1].By);
        Assert.Equal(403, (await site.GetAsync(link)).Status);
    }

    [Fact]
    public async Task People_MailDoesNotArrive_IsShownUntilTriedAgain()
    {
        LedgerEntry bounced = Shapes.Keyed(Samples.Sent(NoticeKind.FormRequest, Samples.Björn, 1, new StepResult.Undeliverable(Samples.Opened, "mailbox full")));
        await using DeskSite site = await DeskSite.OpenAsync(Samples.Collecting() with { Ledger = Samples.Ledger(bounced) });

        Seen before = await site.GetAsync(site.Desk);
        await site.SendAsync($"{site.Desk}/people", $"retry-{Samples.Björn.Id}");

        Assert.Contains("mailbox full", before.Words, StringComparison.Ordinal);
        Assert.False((await site.StoredAsync()).IsUnreachable(Samples.Björn.Id));
    }
}
