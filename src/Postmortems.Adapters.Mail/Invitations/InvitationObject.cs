using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Postmortems.Application;
using Postmortems.Domain;
using Calendar = Ical.Net.Calendar;
using IcalAttendee = Ical.Net.DataTypes.Attendee;

namespace Postmortems.Adapters.Mail;

/// <summary>The iCalendar object of one booking (RFC 5545, 5546). Times are UTC, so that it needs no time zone of its own and no reader has to know ours.</summary>
/// <param name="SentBy">Our sender: it acts for the organizer, to whom the replies go.</param>
internal sealed record InvitationObject(string Method, Booking Booking, MeetingInvitation Invitation, string SentBy)
{
    public const string Request = "REQUEST";
    public const string Cancel = "CANCEL";

    /// <returns>CR LF, folded at 75 octets.</returns>
    public string Write()
    {
        CalendarEvent meeting = new()
        {
            Uid = Booking.Reference,
            Sequence = Booking.Sequence,
            DtStamp = Utc(Invitation.Now),
            Start = Utc(Booking.Slot.Start),
            End = Utc(Booking.Slot.End),
            Summary = HeaderText.OneLine(Invitation.Subject),
            Description = Invitation.Text,
            Status = Method == Cancel ? "CANCELLED" : "CONFIRMED",
            Transparency = "OPAQUE",
            Organizer = new Organizer
            {
                Value = MailTo(Invitation.Organizer.Email.Value),
                CommonName = CommonName(Invitation.Organizer),
                SentBy = SentBy.Equals(Invitation.Organizer.Email.Value, StringComparison.OrdinalIgnoreCase) ? null : MailTo(SentBy),
            },
        };
        foreach (Domain.Attendee attendee in InvitationCalendar.Distinct(Invitation.Attendees))
        {
            meeting.Attendees.Add(Write(attendee));
        }

        Calendar calendar = new() { Method = Method, ProductId = "-//PostmortemFunctions//Postmortem meeting//EN" };
        calendar.Events.Add(meeting);
        string text = new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar was not written.");
        return text;
    }

    /// <summary>The organizer comes to their own meeting and is not asked whether they will (RFC 5546 §4.2.1 writes them so).</summary>
    private IcalAttendee Write(Domain.Attendee attendee)
    {
        bool chairs = attendee.Person.Equals(Invitation.Organizer);
        return new IcalAttendee
        {
            Value = MailTo(attendee.Person.Email.Value),
            CommonName = CommonName(attendee.Person),
            Type = "INDIVIDUAL",
            Role = chairs ? "CHAIR" : attendee.Required ? "REQ-PARTICIPANT" : "OPT-PARTICIPANT",
            ParticipationStatus = chairs ? "ACCEPTED" : "NEEDS-ACTION",
            Rsvp = !chairs && Method == Request,
        };
    }

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);

    // A quotation mark cannot be written in a parameter at all (RFC 5545 §3.2), and Ical.Net lets a line break through.
    private static string CommonName(Person person) => HeaderText.OneLine(person.Name).Replace('"', '\'');

    // An address may hold what ends the address part of a URI (RFC 6068).
    private static Uri MailTo(string address) => new("mailto:" + address
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("?", "%3F", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal));
}
