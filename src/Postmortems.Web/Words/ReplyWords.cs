using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What an attendee answered to the invitation, after their name.</summary>
internal static class ReplyWords
{
    /// <returns>Null where the calendar does not tell.</returns>
    public static string? Of(Postmortem postmortem, Attendee attendee) => postmortem.ReplyOf(attendee.Person.Id) is not { } reply
        ? null
        : reply.Reply switch
        {
            Reply.None => "has not replied",
            Reply.Accepted => "has accepted",
            Reply.Tentative => "may come",
            Reply.Declined => "has declined",
            _ => throw new UnreachableException(reply.Reply.ToString()),
        };
}
