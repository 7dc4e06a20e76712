using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public class MailSnapshotTests
{
    public static TheoryData<NoticeKind> Kinds => [.. Enum.GetValues<NoticeKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Compose_NoticeOfThisKind_ReadsAsAgreed(NoticeKind kind)
    {
        (Postmortem postmortem, Notice notice) = MailFixture.Of(kind);

        MailMessage mail = await MailFixture.ComposeAsync(postmortem, notice);

        Snapshot.Check($"{kind}.txt", $"Subject: {mail.Subject}\n\n{mail.Text}");
        Snapshot.Check($"{kind}.html", mail.Html);
    }

    [Fact]
    public void Invite_Meeting_ReadsAsAgreed()
    {
        MeetingInvitation invitation = MailFixture.Composer().Invite(MailFixture.Halfway, "key", MailFixture.Halfway.Attendees, MailFixture.Meeting, MailFixture.Now);

        Snapshot.Check("Invitation.txt", $"Subject: {invitation.Subject}\n\n{invitation.Text}");
    }
}
