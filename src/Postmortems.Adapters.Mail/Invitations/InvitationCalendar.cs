using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Mail;

/// <summary>
/// Books by mailing an invitation to each attendee. It can read nobody's calendar, and hears no replies: those go to the organizer. Only
/// the attendees it is given hear of a move; for somebody taken off the list the meeting stays where it was, unless they are told otherwise.
/// </summary>
public sealed class InvitationCalendar(IMailer mailer, IOptions<MailOptions> options, ILogger<InvitationCalendar> logger) : IMeetingCalendar
{
    /// <summary>A server that is down answers nobody, each time after a long wait; one that is only wary of new recipients answers some.</summary>
    private const int FailuresInARow = 3;

    private readonly MailboxAddress _sender = options.Value.Sender;

    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<ImmutableArray<Availability>>>(
            new CalendarOutcome<ImmutableArray<Availability>>.Ok([.. people.Select(person => new Availability(person.Id, Busy: null))]));

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) =>
        SendAsync(InvitationObject.Request, invitation, new Booking(UidFor(invitation), invitation.Slot, Sequence: 0, JoinLink: null), cancellationToken);

    public Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        SendAsync(InvitationObject.Request, invitation, existing with { Slot = invitation.Slot, Sequence = existing.Sequence + 1 }, cancellationToken);

    public Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        SendAsync(InvitationObject.Cancel, invitation, existing with { Sequence = existing.Sequence + 1 }, cancellationToken);

    /// <summary>Each person once, as required if they are so anywhere.</summary>
    internal static IEnumerable<Attendee> Distinct(ImmutableArray<Attendee> attendees) =>
        attendees.GroupBy(attendee => attendee.Person.Id).Select(same => same.OrderByDescending(attendee => attendee.Required).First());

    private async Task<CalendarOutcome<Booking>> SendAsync(string method, MeetingInvitation invitation, Booking booking, CancellationToken cancellationToken)
    {
        InvitationObject meeting = new(method, booking, invitation, _sender.Address);
        InvitationMail mail = new(meeting, meeting.Write());
        List<SendOutcome.Unavailable> failures = [];
        int inARow = 0;
        foreach (Attendee attendee in Distinct(invitation.Attendees))
        {
            SendOutcome outcome = await mailer.SendAsync(mail.To(attendee.Person), cancellationToken);
            inARow = outcome is SendOutcome.Unavailable ? inARow + 1 : 0;
            if (outcome is SendOutcome.Undeliverable refused)
            {
                // One dead address must not keep the others from meeting; it shows again with the first notice to that person.
                logger.AttendeeNotReached(invitation.Postmortem, attendee.Person.Id, refused.Reason);
            }
            else if (outcome is SendOutcome.Unavailable unavailable)
            {
                failures.Add(unavailable);
            }

            if (inARow == FailuresInARow)
            {
                break;
            }
        }

        return failures.Count == 0
            ? new CalendarOutcome<Booking>.Ok(booking)
            : new CalendarOutcome<Booking>.Unavailable(failures.Max(failure => failure.RetryAfter), failures[0].Reason);
    }

    /// <summary>From the step's key, which names the round: the same step again is the same meeting, a later round another one.</summary>
    private string UidFor(MeetingInvitation invitation)
    {
        string step = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(invitation.Key)))[..8];
        return $"{invitation.Postmortem}-{step}@{MailboxAddress.EncodeAddrspec(_sender.Address).Split('@')[^1]}";
    }
}
