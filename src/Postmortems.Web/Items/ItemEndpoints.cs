namespace Postmortems.Web;

/// <summary>One action item: at its owner's address, and at the desk and staff's.</summary>
public static class ItemEndpoints
{
    private delegate Happening Act(ItemVisit at, FormInput input);

    public static void MapItems(this IEndpointRouteBuilder endpoints)
    {
        foreach (RouteGroupBuilder item in endpoints.ItemGroups())
        {
            item.MapGet("", (HttpContext context, string? open) => Page(context.ItemVisit, FormInput.None, open: open));
            item.MapAct("close", ItemActs.Close, "item-closed");
            item.MapAct("more-time", ItemActs.Postpone, "item-postponed");
            item.MapAct("hand-over", ItemActs.HandOver, "item-handed-over");
            item.MapAct("drop", ItemActs.Drop, "item-dropped");
            item.MapAct("keep", ItemActs.Keep, "item-kept", review: true);
            item.MapAct("shrink", ItemActs.Shrink, "item-shrunk", review: true);
            item.MapAct("reopen", ItemActs.Reopen, "item-reopened", review: true);
        }
    }

    private static void MapAct(this RouteGroupBuilder item, string name, Act act, string done, bool review = false) =>
        item.MapPost(name, async (HttpContext context) =>
        {
            ItemVisit at = context.ItemVisit;
            FormInput input = await context.ReadInputAsync();
            if (review && !at.Visit.Facilitates)
            {
                input.Refuse("", Texts.Say("items.only-facilitator", at.Visit.Postmortem.Facilitator.Name));
                return Page(at, input, StatusCodes.Status403Forbidden);
            }

            Happening what = act(at, input);
            Visit? desk = input[Acts.From] == Acts.Desk && context.Features.Get<LinkUsed>() is null or { Purpose: LinkPurpose.Desk } ? context.Visit : null;
            return !input.Refused ? await context.RecordAsync(at.Visit.Postmortem.Id, what, desk?.Base ?? at.Visit.Base, done)
                : desk is null ? Page(at, input)
                : Render.Page<DeskPage>(new { Visit = desk, Input = input }, Render.StatusOf(input));
        });

    private static IResult Page(ItemVisit at, FormInput input, int? status = null, string? open = null) =>
        Render.Page<ItemPage>(new { At = at, Input = input, Open = open }, status ?? Render.StatusOf(input));
}
