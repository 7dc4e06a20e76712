using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;
using static Postmortems.Web.Tests.MailFixture;

namespace Postmortems.Web.Tests;

public class MailWordingTests
{
    [Fact]
    public async Task Chase_SomethingAnsweredSince_NamesOnlyWhatIsOpen()
    {
        Notice notice = Notice(NoticeKind.Chase, Playbooks.Ines, DefaultQuestions.Five[0].Id.Value, DefaultQuestions.Five[2].Id.Value);

        MailMessage mail = await ComposeAsync(Halfway, notice);

        Assert.Contains($"- {DefaultQuestions.Five[2].Text}\n", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(DefaultQuestions.Five[0].Text, mail.Text, StringComparison.Ordinal);
    }

    // Friday 27 November 2026, 10:00 UTC, less 24 hours; Kolkata is five and a half hours ahead.
    [Fact]
    public async Task FormRequest_OtherZone_ShowsTheRecipientsClock()
    {
        MailMessage mail = await ComposeAsync(Halfway, Notice(NoticeKind.FormRequest, Playbooks.Asha));

        Assert.Contains("by Thursday 26 November 2026, 15:30\n(Asia/Kolkata)", mail.Text, StringComparison.Ordinal);
    }

    // Alert was due on Friday 20 November; today is Tuesday the 24th.
    [Theory]
    [InlineData("2026-11-26", "Please close by Thu 26 Nov:", "due by the end of Thursday 26 November 2026 (Europe/Lisbon)")]
    [InlineData("2026-11-24", "Please close today:", "due by the end of today, Tuesday 24 November 2026 (Europe/Lisbon)")]
    [InlineData("2026-11-20", "Please close, it was due Fri 20 Nov:", "as soon as you can: it was due by the end of Friday 20 November 2026 (Europe/Lisbon)")]
    public async Task ItemReminder_OnThisDay_SaysWhereItStands(string due, string subject, string lead)
    {
        Postmortem postmortem = Following with { Items = [Alert with { Due = DateOnly.Parse(due, null) }] };

        MailMessage mail = await ComposeAsync(postmortem, Notice(NoticeKind.ItemReminder, Playbooks.Ines, "1", "0"));

        Assert.StartsWith(subject, mail.Subject, StringComparison.Ordinal);
        Assert.Contains(lead, mail.Text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("https://postmortems.example/item/1/", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemReminder_OwnerUnreachable_TellsTheFacilitatorSo()
    {
        MailMessage mail = await ComposeAsync(Bounced(Following, Playbooks.Ines), Notice(NoticeKind.ItemReminder, Playbooks.Ruth, "1", "+1"));

        Assert.StartsWith("Please see to it, no mail reaches Inês Duarte: ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("because mail about “No new transactions since the firewall change” does not reach its owner, Inês Duarte, and you are the facilitator.", mail.Text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemReminder_ClosedASecondAgo_AsksForNothing()
    {
        Postmortem postmortem = Following with { Items = [Alert with { State = new ActionItemState.Closed("done", Now, null) }] };

        MailMessage mail = await ComposeAsync(postmortem, Notice(NoticeKind.ItemReminder, Playbooks.Ines, "1", "w2"));

        Assert.StartsWith("Nothing to do", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeliverable_ReasonWithAddress_KeepsTheReasonWithoutIt()
    {
        (Postmortem postmortem, Notice notice) = Of(NoticeKind.Undeliverable);

        MailMessage mail = await ComposeAsync(postmortem, notice);

        Assert.Contains("550 5.1.1 (address) user unknown", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compose_LongTitle_IsClippedInTheSubject()
    {
        Postmortem postmortem = Halfway with { Incident = Outage with { Title = string.Concat(Enumerable.Repeat("👩‍💻 transactions ", 40)) } };

        MailMessage mail = await ComposeAsync(postmortem, Notice(NoticeKind.PublishRequest, Playbooks.Ruth));

        Assert.EndsWith("…", mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', mail.Subject);
        Assert.InRange(new System.Globalization.StringInfo(mail.Subject).LengthInTextElements, 1, MailSubject.Longest);
    }

    [Fact]
    public void Invite_SharedByAll_HoldsNoLink()
    {
        MeetingInvitation invitation = Composer().Invite(Halfway with { Incident = Outage with { Title = "Two\r\nlines" } }, "key", Halfway.Attendees, Meeting, Now);

        Assert.Equal("Postmortem: Two lines", invitation.Subject);
        Assert.DoesNotContain("http", invitation.Text, StringComparison.Ordinal);
        Assert.Contains("your own form link is in your mail", invitation.Text, StringComparison.Ordinal);
    }
}
