using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

/// <summary>Maps one form of the desk: read it, refuse it on its own page, or record one event and go back to the page.</summary>
internal static class Acts
{
    /// <param name="visit">Who acts, and on what.</param>
    /// <param name="input">The form; what is wrong with it is noted there.</param>
    /// <param name="target">The route's last parameter, where the form is about one person; else empty.</param>
    public delegate Happening Act(Visit visit, FormInput input, string target);

    /// <summary>The hidden field of forms that stand on the desk itself as well as on a page of their own.</summary>
    public const string From = "from";

    public const string Desk = "desk";

    /// <param name="page">The page's address below the desk's; empty for the desk itself, where a form that came from there goes back to.</param>
    public static void MapAct<TPage>(this RouteGroupBuilder desk, string page, string pattern, string done, Act act)
        where TPage : IComponent =>
        desk.MapPost(pattern, async (HttpContext context) =>
        {
            Visit visit = context.Visit;
            FormInput input = await context.ReadInputAsync();
            Happening what = act(visit, input, context.GetRouteValue("target") as string ?? "");
            bool fromDesk = input[From] == Desk;
            return !input.Refused ? await context.RecordAsync(visit.Postmortem.Id, what, visit.Base + (fromDesk ? "" : page), done)
                : fromDesk ? Render.Page<DeskPage>(new { Visit = visit, Input = input }, Render.StatusOf(input))
                : Render.Page<TPage>(new { Visit = visit, Input = input }, Render.StatusOf(input));
        });

    public static void MapPage<TPage>(this RouteGroupBuilder desk, string pattern)
        where TPage : IComponent =>
        desk.MapGet(pattern, (HttpContext context) => Render.Page<TPage>(new { context.Visit, Input = FormInput.None }));
}
