namespace Postmortems.Web;

/// <summary>What a link that opens nothing says: what to do, and not a word about the incident.</summary>
public static class Refusals
{
    public static RazorComponentResult<MessagePage> Page(Refusal why) => why switch
    {
        Refusal.Expired => Pages.Message(StatusCodes.Status410Gone, Texts.Say("refused.expired"), alone: true, Ask),
        Refusal.Revoked => Pages.Message(StatusCodes.Status410Gone, Texts.Say("refused.revoked"), alone: true, Texts.Say("refused.revoked-newer"), Ask),
        Refusal.NotAsked => Pages.Message(
            StatusCodes.Status410Gone,
            Texts.Say("refused.not-asked"),
            alone: true,
            Texts.Say("refused.not-asked-why"),
            Texts.Say("refused.not-asked-add")),
        Refusal.SomebodyElse => Pages.Message(
            StatusCodes.Status403Forbidden,
            Texts.Say("refused.somebody-else"),
            alone: true,
            Texts.Say("refused.somebody-else-why"),
            Texts.Say("refused.somebody-else-tell")),
        _ => Pages.Message(
            StatusCodes.Status403Forbidden,
            Texts.Say("refused.broken"),
            alone: true,
            Texts.Say("refused.broken-why"),
            Ask),
    };

    private static string Ask => Texts.Say("refused.ask");
}
