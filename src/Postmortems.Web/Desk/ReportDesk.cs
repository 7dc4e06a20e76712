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

        Postmortem? newer = null;
        IResult recorded = await context.RecordAsync(
            visit.Postmortem.Id,
            (postmortem, now) =>
            {
                bool same = postmortem.Report.Draft is { } draft && ReportSeal.Of(draft.Content) == ReportSeal.Of(content);
                newer = !same && ReportSheet.RevisionOf(postmortem) != typed.Revision ? postmortem : null;
                return same || newer is not null ? null : new LifecycleEvent.ReportEdited(content, typed.Revision, visit.By, now);
            },
            visit.Base + (input["do"] == "preview" ? "/report/publish" : "/report/edit"),
            "report-saved");
        return newer is null ? recorded : Overtaken(visit with { Postmortem = newer }, input, rows);
    }

    private static IResult Overtaken(Visit visit, FormInput input, ImmutableArray<int> rows)
    {
        input.RefuseAsConflict("", Texts.Say("desk.report-overtaken"));
        return Edit(visit, input, ReportSheet.Of(visit) with { Rows = rows, Overtaken = true });
    }

    private static IResult Edit(Visit visit, FormInput input, ReportSheet sheet) =>
        Render.Page<ReportEditPage>(new { Visit = visit, Input = input, Sheet = sheet }, Render.StatusOf(input));
}
