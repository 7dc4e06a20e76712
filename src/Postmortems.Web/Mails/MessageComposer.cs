using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

/// <summary>Writes mails and invitations from the state at this moment: what changed a second ago is in them.</summary>
internal sealed class MessageComposer(ILinks links, IServiceProvider services, ILoggerFactory logging) : IMessageComposer
{
    public async Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
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

    public MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now) =>
        new(key, postmortem.Id, postmortem.Facilitator, attendees, slot, InvitationText.Subject(postmortem), InvitationText.Write(postmortem, (int)(slot.End - slot.Start).TotalMinutes), now);
}
