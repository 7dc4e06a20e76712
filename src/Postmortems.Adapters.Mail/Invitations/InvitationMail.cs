using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Mail;

/// <summary>The mail around an invitation, for those whose program shows no buttons: what happens to the meeting, and when it is.</summary>
internal sealed record InvitationMail(InvitationObject Object, string CalendarText)
{
    /// <summary>Replies by hand go where the buttons' replies go: to the organizer.</summary>
    public MailMessage To(Person person)
    {
        MeetingInvitation invitation = Object.Invitation;
        InvitationOpening opening = (invitation.Opening ?? PlainOpening)(Change, Object.Booking.Slot);
        string text = $"{opening.FirstLine}\n\n{invitation.Text}\n";
        string subject = HeaderText.OneLine(opening.Subject);
        return new MailMessage(
            Key: $"{invitation.Key}/{person.Id}",
            invitation.Postmortem,
            Kind: "Invitation",
            To: person,
            ReplyTo: invitation.Organizer,
            subject,
            text,
            PlainText.ToHtml(subject, text, invitation.Language),
            new CalendarPart(Object.Method, CalendarText));
    }

    private MeetingChange Change => Object.Method == InvitationObject.Cancel
        ? MeetingChange.Cancelled
        : Object.Booking.Sequence > 0 ? MeetingChange.Updated : MeetingChange.Invited;

    // UTC, and said so: the invitation itself is shown in the reader's own zone by their calendar.
    private InvitationOpening PlainOpening(MeetingChange change, Slot slot) => new(
        $"{change}: {Object.Invitation.Subject}",
        string.Create(CultureInfo.InvariantCulture, $"{slot.Start.UtcDateTime:dddd d MMMM yyyy, HH:mm} to {slot.End.UtcDateTime:HH:mm} UTC"));
}
