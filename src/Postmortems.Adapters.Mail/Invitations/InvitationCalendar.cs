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
/// Books by mailing an invitation to each attendee. It can read nobody's calendar, and hears no replies: those go to the organizer.
/// Somebody taken off the list since they were invited gets a cancellation that says so; somebody added since hears of it as an invitation.
/// </summary>
public sealed class InvitationCalendar(IMailer mailer, IOptions<MailOptions> options, ILogger<InvitationCalendar> logger) : IMeetingCalendar
{
    /// <summary>A server that is down answers nobody, each time after a long wait; one that is only wary of new recipients answers some.</summary>
    private const int FailuresInARow = 3;

    private readonly MailboxAddress _sender = options.Value.Sender;

    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<ImmutableArray<Availability>>>(
            new CalendarOutcome<ImmutableArray<Availability>>.Ok([.. people.Select(person => new Availability(person.Id, Busy: null))]));

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) => SendAsync(
        InvitationObject.Request,
        invitation,
        new Booking(UidFor(invitation), invitation.Slot, Sequence: 0, JoinLink: null),
        attendee => new InvitationNews(MeetingChange.Invited, attendee, invitation.Slot),
        cancellationToken);

    public async Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken)
    {
        CalendarOutcome<Booking> moved = await SendAsync(
            InvitationObject.Request,
            invitation,
            existing with { Slot = invitation.Slot, Sequence = existing.Sequence + 1 },
            attendee => NewsOfMove(attendee, invitation.Slot, existing),
            cancellationToken);
        ImmutableArray<Attendee> takenOff = [.. Invited(existing, invitation).Where(person => invitation.Attendees.All(attendee => attendee.Person.Id != person.Person.Id))];
        if (moved is not CalendarOutcome<Booking>.Ok || takenOff.IsEmpty)
        {
            return moved;
        }

        CalendarOutcome<Booking> told = await TakeOutAsync(MeetingChange.TakenOff, invitation with { Attendees = takenOff, Slot = existing.Slot }, existing, cancellationToken);
        return told is CalendarOutcome<Booking>.Ok ? moved : told;
    }

    public Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) =>
        TakeOutAsync(MeetingChange.Cancelled, invitation with { Attendees = Invited(existing, invitation) }, existing, cancellationToken);

    /// <summary>Each person once, as required if they are so anywhere.</summary>
    internal static IEnumerable<Attendee> Distinct(ImmutableArray<Attendee> attendees) =>
        attendees.GroupBy(attendee => attendee.Person.Id).Select(same => same.OrderByDescending(attendee => attendee.Required).First());

    /// <summary>Whose calendars it stands in. A booking that does not say was made for everybody on the list.</summary>
    private static ImmutableArray<Attendee> Invited(Booking existing, MeetingInvitation invitation) => existing.Invited.IsEmpty
        ? invitation.Attendees
        : [.. existing.Invited.Select(person => invitation.Attendees.FirstOrDefault(attendee => attendee.Person.Id == person.Id) ?? new Attendee(person, Required: false))];

    private static InvitationNews NewsOfMove(Attendee attendee, Slot slot, Booking existing) => existing switch
    {
        { Invited.IsEmpty: false } when existing.Invited.All(person => person.Id != attendee.Person.Id) => new(MeetingChange.Invited, attendee, slot),
        _ when existing.Slot == slot => new(MeetingChange.Updated, attendee, slot),
        _ => new(MeetingChange.Moved, attendee, slot, Before: existing.Slot),
    };

    private Task<CalendarOutcome<Booking>> TakeOutAsync(MeetingChange change, MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) => SendAsync(
        InvitationObject.Cancel,
        invitation,
        existing with { Sequence = existing.Sequence + 1 },
        attendee => new InvitationNews(change, attendee, existing.Slot),
        cancellationToken);

    private async Task<CalendarOutcome<Booking>> SendAsync(string method, MeetingInvitation invitation, Booking booking, Func<Attendee, InvitationNews> news, CancellationToken cancellationToken)
    {
        InvitationObject meeting = new(method, booking, invitation, _sender.Address);
        InvitationMail mail = new(meeting, meeting.Write());
        List<SendOutcome.Unavailable> failures = [];
        int inARow = 0;
        foreach (Attendee attendee in Distinct(invitation.Attendees))
        {
            SendOutcome outcome = await mailer.SendAsync(await mail.WriteAsync(news(attendee), cancellationToken), cancellationToken);
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
            ? new CalendarOutcome<Booking>.Ok(booking with { Invited = [.. Distinct(invitation.Attendees).Select(attendee => attendee.Person)] })
            : new CalendarOutcome<Booking>.Unavailable(failures.Max(failure => failure.RetryAfter), failures[0].Reason);
    }

    /// <summary>From the step's key, which names the round: the same step again is the same meeting, a later round another one.</summary>
    private string UidFor(MeetingInvitation invitation)
    {
        string step = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(invitation.Key)))[..8];
        return $"{invitation.Postmortem}-{step}@{MailboxAddress.EncodeAddrspec(_sender.Address).Split('@')[^1]}";
    }
}
