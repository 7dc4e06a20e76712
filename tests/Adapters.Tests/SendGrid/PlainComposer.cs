using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Tests;

/// <summary>As few words as a mail can have.</summary>
internal sealed class PlainComposer : IMessageComposer
{
    public Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(new MailMessage(notice.Key, postmortem.Id, notice.Kind.ToString(), notice.Recipient, ReplyTo: null, notice.Kind.ToString(), "Text", "<p>Text</p>"));

    public MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now) =>
        new(key, postmortem.Id, postmortem.Facilitator, attendees, slot, "Postmortem", "Text", now)
        {
            Letter = (news, _) => Task.FromResult(new InvitationLetter(news.Change.ToString(), "Text", "<p>Text</p>")),
        };
}
