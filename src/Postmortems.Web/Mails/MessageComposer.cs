using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>Writes mails and invitations in their reader's language, from the state at this moment: what changed a second ago is in them.</summary>
internal sealed class MessageComposer(ILinks links, IPlaybookSource playbooks, IServiceProvider services, ILoggerFactory logging) : IMessageComposer
{
    public async Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Languages.Speak(LanguageOf(notice.Recipient, playbook));
        MailScene scene = new(postmortem, notice, playbook.Knowing(postmortem), now, links);
        MailContent mail = MailKinds.Write(scene);
        return new MailMessage(
            notice.Key,
            postmortem.Id,
            notice.Kind.ToString(),
            notice.Recipient,
            ReplyTo: scene.ToFacilitator ? null : postmortem.Facilitator,
            mail.Subject,
            MailText.Write(mail),
            await MailHtml.RenderAsync(mail, services, logging));
    }

    public MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now)
    {
        // One calendar entry goes to everybody: it speaks as the person who invites. The mail around it speaks to its reader.
        Playbook playbook = playbooks.Current;
        Language language = LanguageOf(postmortem.Facilitator, playbook);
        (string subject, string text) = Speaking(language, () => (InvitationText.Subject(postmortem), InvitationText.Write(postmortem, (int)(slot.End - slot.Start).TotalMinutes)));
        return new MeetingInvitation(key, postmortem.Id, postmortem.Facilitator, attendees, slot, subject, text, now)
        {
            Language = language.Tag,
            Letter = (news, cancellationToken) => WriteAsync(postmortem, news, playbook, now, cancellationToken),
        };
    }

    private async Task<InvitationLetter> WriteAsync(Postmortem postmortem, InvitationNews news, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Languages.Speak(LanguageOf(news.To.Person, playbook));
        MailContent mail = InvitationMails.Write(new InvitationScene(postmortem, news, playbook.Knowing(postmortem), now));
        return new InvitationLetter(mail.Subject, MailText.Write(mail), await MailHtml.RenderAsync(mail, services, logging));
    }

    // A playbook with a language we do not speak is refused; whoever holds one all the same is written to in one we do.
    private static Language LanguageOf(Person person, Playbook playbook) =>
        Languages.Find(playbook.LanguageOf(person.Id)) ?? Languages.Find(playbook.Language) ?? Languages.Default;

    private static T Speaking<T>(Language language, Func<T> write)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        Languages.Speak(language);
        try
        {
            return write();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
