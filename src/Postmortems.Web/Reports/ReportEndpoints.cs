using System.Collections.Immutable;
using System.Text;

namespace Postmortems.Web;

/// <summary>The report: the draft before publication, then the version in force, and every version there was.</summary>
public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        foreach (RouteGroupBuilder desk in endpoints.DeskGroups())
        {
            desk.MapReport("/report");
        }

        endpoints.ByLink("/r/{token}", LinkPurpose.Report).MapReport("");
    }

    private static void MapReport(this RouteGroupBuilder group, string page)
    {
        group.MapGet(page, (HttpContext context, CancellationToken cancellationToken) => PageAsync(context, page, null, cancellationToken));
        group.MapGet(page + "/v{version:int}", (HttpContext context, int version, CancellationToken cancellationToken) => PageAsync(context, page, version, cancellationToken));
        group.MapGet(page + "/changes", (HttpContext context, int? from, int? to, CancellationToken cancellationToken) => ChangesAsync(context, page, from, to, cancellationToken));
        group.MapGet("/report.md", (HttpContext context, CancellationToken cancellationToken) => FileAsync(context, page, null, cancellationToken));
        group.MapGet(page + "/v{version:int}.md", (HttpContext context, int version, CancellationToken cancellationToken) => FileAsync(context, page, version, cancellationToken));
    }

    private static async Task<IResult> PageAsync(HttpContext context, string page, int? version, CancellationToken cancellationToken) =>
        await LookAsync(context, page, version, cancellationToken) is { } look ? Render.Page<ReportPage>(new { Look = look }) : Results.NotFound();

    /// <summary>Without numbers: what the newest version changed.</summary>
    private static async Task<IResult> ChangesAsync(HttpContext context, string page, int? from, int? to, CancellationToken cancellationToken)
    {
        if (await LookAsync(context, page, null, cancellationToken) is not { Versions: { IsEmpty: false } versions } look)
        {
            return Results.NotFound();
        }

        PublishedReport? newer = versions.FirstOrDefault(report => report.Version == (to ?? versions[^1].Version));
        PublishedReport? older = versions.FirstOrDefault(report => report.Version == (from ?? Math.Max(versions[0].Version, (newer?.Version ?? 1) - 1)));
        return older is null || newer is null ? Results.NotFound() : Render.Page<ChangesPage>(new { Look = look, From = older, To = newer });
    }

    private static async Task<IResult> FileAsync(HttpContext context, string page, int? version, CancellationToken cancellationToken)
    {
        if (await LookAsync(context, page, version, cancellationToken) is not { } look)
        {
            return Results.NotFound();
        }

        string markdown = ReportMarkdown.Write(look.Content, look.Visit.Postmortem.Questions);
        return Results.File(Encoding.UTF8.GetBytes(markdown), "text/markdown; charset=utf-8", look.Published is { } shown ? $"report-v{shown.Version}.md" : "report-draft.md");
    }

    private static async Task<ReportLook?> LookAsync(HttpContext context, string page, int? version, CancellationToken cancellationToken)
    {
        Visit visit = context.Visit;
        ImmutableArray<PublishedReport> versions = await context.RequestServices.GetRequiredService<ReportVersions>().AllAsync(visit.Postmortem, cancellationToken);
        PublishedReport? shown = version is null ? visit.Postmortem.CurrentReport : versions.FirstOrDefault(report => report.Version == version);
        if (version is not null && shown is null)
        {
            return null;
        }

        return new ReportLook(
            visit,
            shown?.Content ?? ReportSheet.ContentOf(visit.Postmortem, visit),
            shown,
            versions,
            visit.Base + page,
            version is null ? $"{visit.Base}/report.md" : $"{visit.Base}{page}/v{version}.md",
            visit.ReaderCalendar);
    }
}
