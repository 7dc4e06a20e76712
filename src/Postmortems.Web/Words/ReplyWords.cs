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
            Reply.None => Texts.Say("reply.none"),
            Reply.Accepted => Texts.Say("reply.accepted"),
            Reply.Tentative => Texts.Say("reply.tentative"),
            Reply.Declined => Texts.Say("reply.declined"),
            _ => throw new UnreachableException(reply.Reply.ToString()),
        };
}
