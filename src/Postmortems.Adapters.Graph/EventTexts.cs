using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;
using Postmortems.Application;
using Person = Postmortems.Domain.Person;

namespace Postmortems.Adapters.Graph;

/// <summary>Our words in Graph's: a meeting as an event.</summary>
internal static class EventTexts
{
    public static Event New(MeetingInvitation invitation, bool online) => new()
    {
        Subject = invitation.Subject,
        Body = new ItemBody { ContentType = BodyType.Text, Content = invitation.Text },
        Start = Utc(invitation.Slot.Start),
        End = Utc(invitation.Slot.End),
        Attendees = Attendees(invitation, invitation.Organizer.Email.Value),
        IsOnlineMeeting = online,
        OnlineMeetingProvider = online ? OnlineMeetingProviderType.TeamsForBusiness : null,
        TransactionId = TransactionId(invitation),
    };

    /// <summary>Never the body: it holds the online meeting's join link, and replacing it would lose that.</summary>
    public static Event Change(MeetingInvitation invitation, string organizer) => new()
    {
        Start = Utc(invitation.Slot.Start),
        End = Utc(invitation.Slot.End),
        Attendees = Attendees(invitation, organizer),
    };

    /// <summary>The same step, the same id: the service books it once.</summary>
    public static string TransactionId(MeetingInvitation invitation) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{invitation.Postmortem}/{invitation.Key}")).AsSpan(0, 16)).ToString("D");

    public static DateTimeTimeZone Utc(DateTimeOffset instant) => new()
    {
        DateTime = instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = "UTC",
    };

    public static bool HasAttendees(Event known, Event wanted) => Addresses(known).SetEquals(Addresses(wanted));

    public static ImmutableArray<Person> Invited(MeetingInvitation invitation) => [.. invitation.Attendees.Select(attendee => attendee.Person).DistinctBy(person => person.Id)];

    // The organizer is in the meeting by holding it; one person is one attendee, required if required once.
    private static List<Attendee> Attendees(MeetingInvitation invitation, string organizer) =>
    [
        .. invitation.Attendees
            .GroupBy(attendee => attendee.Person.Id)
            .Where(same => !string.Equals(same.First().Person.Email.Value, organizer, StringComparison.OrdinalIgnoreCase))
            .Select(same => new Attendee
            {
                EmailAddress = new EmailAddress { Address = same.First().Person.Email.Value, Name = same.First().Person.Name },
                Type = same.Any(attendee => attendee.Required) ? AttendeeType.Required : AttendeeType.Optional,
            }),
    ];

    private static HashSet<string> Addresses(Event meeting) => new(
        (meeting.Attendees ?? []).Select(attendee => attendee.EmailAddress?.Address).OfType<string>(),
        StringComparer.OrdinalIgnoreCase);
}
