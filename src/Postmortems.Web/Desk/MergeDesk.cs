namespace Postmortems.Web;

/// <summary>One question's section of the draft, put together from accounts and the facilitator's own words.</summary>
internal static class MergeDesk
{
    public static void MapMerge(this RouteGroupBuilder desk)
    {
        desk.MapGet("/merge/{question}", (HttpContext context) => Page(context.Visit, FormInput.None, context.GetRouteValue("question") as string));
        desk.MapPost("/merge/{question}", async (HttpContext context) =>
        {
            FormInput input = await context.ReadInputAsync();
            return await SaveAsync(context, input, context.GetRouteValue("question") as string);
        });
    }

    /// <summary>The draft with this question's section as it was picked and written, and proposed items taken over.</summary>
    public static ReportContent Merged(Postmortem postmortem, Visit visit, Question question, FormInput input)
    {
        ReportContent content = ReportSheet.ContentOf(postmortem, visit);
        ReportContent merged = question.Shape == AnswerShape.ActionItems ? content : content with { Sections = [.. content.Sections.Select(section => section.Question == question.Id ? section with { Markdown = Picked(input).Compose(postmortem, question) } : section)] };
        return merged with { Items = merged.Items.AddRange(ProposedItems.Taken(postmortem, visit, content, [.. input.All("item")])) };
    }

    public static SectionMerge Picked(FormInput input) => new([.. input.All("pick").Select(person => new PersonId(person))], input["own"]);

    private static async Task<IResult> SaveAsync(HttpContext context, FormInput input, string? id)
    {
        Visit visit = context.Visit;
        if (Find(visit.Postmortem, id) is not { } question)
        {
            return Results.NotFound();
        }

        if (input["own"].Length > ReportEdit.LongestSection)
        {
            input.Refuse("own", Texts.Say("acts.too-long", Texts.Number(ReportEdit.LongestSection), Texts.Number(input["own"].Length)));
        }

        if (input.Refused)
        {
            return Page(visit, input, id);
        }

        int revision = input.Number("revision");
        Overtaken overtaken = Overtaken.No;
        Postmortem newer = visit.Postmortem;
        IResult recorded = await context.RecordAsync(
            visit.Postmortem.Id,
            (postmortem, now) =>
            {
                newer = postmortem;
                ReportContent stands = ReportSheet.ContentOf(postmortem, visit);
                ReportContent content = Merged(postmortem, visit, question, input);
                bool same = ReportSeal.Of(content) == ReportSeal.Of(stands);
                overtaken = same ? Overtaken.No
                    : ReportSheet.RevisionOf(postmortem) != revision ? Overtaken.BySave
                    : SectionSeen.AnsweredMeanwhile(input, postmortem, content, stands) ? Overtaken.ByAnswer
                    : Overtaken.No;
                return same || overtaken != Overtaken.No ? null : new LifecycleEvent.ReportEdited(content, revision, visit.By, now);
            },
            $"{visit.Base}/merge/{question.Id}",
            "merged");
        if (overtaken == Overtaken.No)
        {
            return recorded;
        }

        input.RefuseAsConflict("", overtaken == Overtaken.ByAnswer ? Texts.Say("desk.merge-answered") : Texts.Say("desk.merge-overtaken"));
        return Page(visit with { Postmortem = newer }, input, id);
    }

    private static IResult Page(Visit visit, FormInput input, string? id) =>
        Find(visit.Postmortem, id) is { } question ? Render.Page<MergePage>(new { Visit = visit, Input = input, Question = question }, Render.StatusOf(input)) : Results.NotFound();

    private static Question? Find(Postmortem postmortem, string? id) => postmortem.Questions.FirstOrDefault(question => question.Id.Value == id);
}
