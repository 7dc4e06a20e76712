using Postmortems.Application;

namespace Postmortems.Adapters.Mail;

/// <summary>The mail around an invitation: the letter for one attendee, and the iCalendar object that is the same for all.</summary>
internal sealed record InvitationMail(InvitationObject Object, string CalendarText)
{
    /// <summary>Replies by hand go where the buttons' replies go: to the organizer.</summary>
    public async Task<MailMessage> WriteAsync(InvitationNews news, CancellationToken cancellationToken)
    {
        MeetingInvitation invitation = Object.Invitation;
        InvitationLetter letter = invitation.Letter is { } write
            ? await write(news, cancellationToken)
            : throw new InvalidOperationException("This invitation was made for a calendar that mails nobody.");
        return new MailMessage(
            Key: $"{invitation.Key}/{news.To.Person.Id}",
            invitation.Postmortem,
            Kind: "Invitation",
            To: news.To.Person,
            ReplyTo: invitation.Organizer,
            HeaderText.OneLine(letter.Subject),
            letter.Text,
            letter.Html,
            new CalendarPart(Object.Method, CalendarText));
    }
}
