namespace Postmortems.Web;

/// <summary>What a link that opens nothing says: what to do, and not a word about the incident.</summary>
public static class Refusals
{
    public static RazorComponentResult<MessagePage> Page(Refusal why) => why switch
    {
        Refusal.Expired => Pages.Message(StatusCodes.Status410Gone, "This link has expired", alone: true, Ask),
        Refusal.Revoked => Pages.Message(StatusCodes.Status410Gone, "This link was withdrawn", alone: true, "A newer mail may hold a newer link: use that one.", Ask),
        Refusal.NotAsked => Pages.Message(
            StatusCodes.Status410Gone,
            "Nothing is asked of you any more",
            alone: true,
            "The facilitator has excused you, or you asked somebody else to answer. What you had submitted before is kept.",
            "If you have something to add after all, tell the facilitator."),
        Refusal.SomebodyElse => Pages.Message(
            StatusCodes.Status403Forbidden,
            "Somebody else looks after this now",
            alone: true,
            "The work was handed over since this link was sent, so it opens nothing any more.",
            "If that is a mistake, tell the facilitator of the postmortem."),
        _ => Pages.Message(
            StatusCodes.Status403Forbidden,
            "This link does not work",
            alone: true,
            "It may have been cut short on its way: open it from the mail itself, or copy the whole of it.",
            Ask),
    };

    private const string Ask = "If you still need it, ask the facilitator of the postmortem for a new link: replying to the mail it came in reaches them.";
}
