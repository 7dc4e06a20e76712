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
        string text = $"{Opening}\n\n{invitation.Text}\n";
        string subject = Prefix + HeaderText.OneLine(invitation.Subject);
        return new MailMessage(
            Key: $"{invitation.Key}/{person.Id}",
            invitation.Postmortem,
            Kind: "Invitation",
            To: person,
            ReplyTo: invitation.Organizer,
            subject,
            text,
            PlainText.ToHtml(subject, text),
            new CalendarPart(Object.Method, CalendarText));
    }

    private bool IsCancelled => Object.Method == InvitationObject.Cancel;

    private bool IsUpdate => Object.Booking.Sequence > 0;

    private string Prefix => IsCancelled ? "Cancelled: " : IsUpdate ? "Updated: " : "Invitation: ";

    private string Opening => IsCancelled
        ? $"This meeting is cancelled. It would have been on {When}."
        : IsUpdate ? $"This meeting has changed. It is on {When}." : $"You are invited to this meeting on {When}.";

    // UTC, and said so: the invitation itself is shown in the reader's own zone by their calendar.
    private string When => string.Create(
        CultureInfo.InvariantCulture, $"{Object.Booking.Slot.Start.UtcDateTime:dddd d MMMM yyyy, HH:mm} to {Object.Booking.Slot.End.UtcDateTime:HH:mm} UTC");
}
