using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Turns a notice into a mail, and a meeting into an invitation, from the state at this moment.</summary>
public interface IMessageComposer
{
    Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken);

    /// <param name="key">The step's key.</param>
    MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now);
}
