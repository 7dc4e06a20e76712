using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Tells the timeline of every notice the mailer accepted. Invitations are told by the calendar.</summary>
internal sealed class WatchedMailer(IMailer mailer, Timeline timeline, IPlaybookSource playbook, TimeProvider time) : IMailer
{
    public async Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        SendOutcome outcome = await mailer.SendAsync(message, cancellationToken);
        if (outcome is SendOutcome.Accepted && Enum.TryParse(message.Kind, out NoticeKind _))
        {
            timeline.Notice(time.GetUtcNow(), message, playbook.Current.CalendarOf(message.To.Id).Zone);
        }

        return outcome;
    }
}
