using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public class MailSnapshotTests
{
    public static TheoryData<NoticeKind, string> Mails => MailKindsAndLanguages.All;

    [Theory]
    [MemberData(nameof(Mails))]
    public async Task Compose_NoticeOfThisKind_ReadsAsAgreed(NoticeKind kind, string language)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice, MailFixture.Speaking(language));

        Snapshot.Check($"{language}/{kind}.txt", $"Subject: {mail.Subject}\n\n{mail.Text}");
        Snapshot.Check($"{language}/{kind}.html", mail.Html);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Invite_Meeting_ReadsAsAgreed(string language)
    {
        IMessageComposer composer = MailFixture.Composer(MailFixture.Speaking(language));

        MeetingInvitation invitation = composer.Invite(MailFixture.Halfway, "key", MailFixture.Halfway.Attendees, MailFixture.Meeting, MailFixture.Now);

        Snapshot.Check($"{language}/Invitation.txt", invitation.Text);
    }
}
