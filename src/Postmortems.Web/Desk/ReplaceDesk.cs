namespace Postmortems.Web;

/// <summary>Asking somebody else instead: told on a page of its own first, because the other person hears nothing more.</summary>
internal static class ReplaceDesk
{
    private const string Pattern = "/respondents/{target}/replace";

    public static void MapReplace(this RouteGroupBuilder desk)
    {
        desk.MapGet(Pattern, (HttpContext context) => Page(context, FormInput.None));
        desk.MapPost(Pattern, async (HttpContext context) =>
        {
            Visit visit = context.Visit;
            FormInput input = await context.ReadInputAsync();
            if (Find(context) is not { } respondent)
            {
                return Results.NotFound();
            }

            Person? person = input.Person("name", "email", Texts.Say("desk.email-wanted"));
            if (person?.Id == respondent.Person.Id)
            {
                input.Refuse("email", Texts.Say("desk.replace-same"));
            }

            return input.Refused
                ? Page(context, input)
                : await context.RecordAsync(visit.Postmortem.Id, (_, now) => new LifecycleEvent.RespondentReplaced(respondent.Person.Id, person!, visit.By, now), $"{visit.Base}/people", "respondent-replaced");
        });
    }

    private static IResult Page(HttpContext context, FormInput input) =>
        Find(context) is { } respondent ? Render.Page<ReplacePage>(new { context.Visit, Input = input, Respondent = respondent }, Render.StatusOf(input)) : Results.NotFound();

    private static Respondent? Find(HttpContext context) => context.Visit.Postmortem.RespondentOf(new PersonId(context.GetRouteValue("target") as string ?? ""));
}
