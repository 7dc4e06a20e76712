using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Writing the report: edit, preview, publish, correct, or decline to.</summary>
internal static class ReportDesk
{
    public static void MapReportDesk(this RouteGroupBuilder desk)
    {
        desk.MapGet("/report/edit", (HttpContext context) => Edit(context.Visit, FormInput.None, ReportSheet.Of(context.Visit)));
        desk.MapPost("/report/edit", async (HttpContext context) => { return await SaveAsync(context, await context.ReadInputAsync()); });
        desk.MapPage<PublishPage>("/report/publish");
        desk.MapAct<PublishPage>("/report", "/report/publish", "report-published", PublishActs.Publish);
        desk.MapAct<PublishPage>("/report", "/report/decline", "version-declined", PublishActs.Decline);
    }

    private static async Task<IResult> SaveAsync(HttpContext context, FormInput input)
    {
        Visit visit = context.Visit;
        ReportSheet stored = ReportSheet.Of(visit);
        ImmutableArray<int> rows = ReportRows.Sent(input);
        ReportSheet typed = stored with { Rows = rows, Revision = input.Number("revision") };
        if (!input.Refused && ReportRows.After(input["do"], rows) is { } changed)
        {
            return Edit(visit, input, typed with { Rows = changed });
        }

        ReportContent content = ReportEdit.Read(input, stored.Content, ReportSheet.FirstFree(visit.Postmortem, stored.Content));
        if (input.Refused)
        {
            return Edit(visit, input, typed);
        }

        Overtaken overtaken = Overtaken.No;
        Postmortem newer = visit.Postmortem;
        IResult recorded = await context.RecordAsync(
            visit.Postmortem.Id,
            (postmortem, now) =>
            {
                newer = postmortem;
                ReportContent stands = ReportSheet.ContentOf(postmortem, visit);
                ReportContent settled = SectionSeen.Settle(input, content, stands);
                bool same = postmortem.Report.Draft is not null && ReportSeal.Of(stands) == ReportSeal.Of(settled);
                overtaken = same ? Overtaken.No
                    : ReportSheet.RevisionOf(postmortem) != typed.Revision ? Overtaken.BySave
                    : SectionSeen.AnsweredMeanwhile(input, postmortem, settled, stands) ? Overtaken.ByAnswer
                    : Overtaken.No;
                return same || overtaken != Overtaken.No ? null : new LifecycleEvent.ReportEdited(settled, typed.Revision, visit.By, now);
            },
            visit.Base + (input["do"] == "preview" ? "/report/publish" : "/report/edit"),
            "report-saved");
        return overtaken == Overtaken.No ? recorded : BothTexts(visit with { Postmortem = newer }, input, rows, content, overtaken);
    }

    private static IResult BothTexts(Visit visit, FormInput input, ImmutableArray<int> rows, ReportContent typed, Overtaken overtaken)
    {
        ReportSheet stands = ReportSheet.Of(visit) with { Rows = rows, Overtaken = overtaken };
        foreach (ReportSection section in SectionSeen.Settle(input, typed, stands.Content).Sections.Where(section => SectionSeen.IsUntouched(input, typed.Sections.First(own => own.Question == section.Question))))
        {
            input.Show($"section-{section.Question}", section.Markdown);
        }

        input.RefuseAsConflict("", overtaken == Overtaken.ByAnswer ? Texts.Say("desk.report-answered") : Texts.Say("desk.report-overtaken"));
        return Edit(visit, input, stands);
    }

    private static IResult Edit(Visit visit, FormInput input, ReportSheet sheet) =>
        Render.Page<ReportEditPage>(new { Visit = visit, Input = input, Sheet = sheet }, Render.StatusOf(input));
}
