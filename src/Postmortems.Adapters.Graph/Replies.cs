using System.Collections.Immutable;
using Microsoft.Graph.Models;
using Postmortems.Domain;
using EmailAddress = Postmortems.Domain.EmailAddress;

namespace Postmortems.Adapters.Graph;

/// <summary>Attendees' answers in our words.</summary>
internal static class Replies
{
    public static ImmutableArray<AttendeeReply> Of(Event meeting, string organizer) =>
    [
        .. (meeting.Attendees ?? []).SelectMany(Of),
        .. EmailAddress.TryParse(organizer, out EmailAddress? holder) ? [new AttendeeReply(holder.Id, Reply.Accepted, At: null)] : Array.Empty<AttendeeReply>(),
    ];

    private static IEnumerable<AttendeeReply> Of(Microsoft.Graph.Models.Attendee attendee)
    {
        if (EmailAddress.TryParse(attendee.EmailAddress?.Address, out EmailAddress? address))
        {
            // Whoever has not answered yet did so in the year 1, by the service's account.
            DateTimeOffset? at = attendee.Status?.Time is { Year: > 1 } time ? time : null;
            yield return new AttendeeReply(address.Id, Said(attendee.Status?.Response), at);
        }
    }

    private static Reply Said(ResponseType? response) => response switch
    {
        ResponseType.Accepted or ResponseType.Organizer => Reply.Accepted,
        ResponseType.TentativelyAccepted => Reply.Tentative,
        ResponseType.Declined => Reply.Declined,
        _ => Reply.None,
    };
}
