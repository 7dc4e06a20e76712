using System.Text;

namespace Postmortems.Web;

/// <summary>What list and search show, as files: every row, as it is read. Names of columns, stages and severities are fixed; programs read them.</summary>
public static class ExportEndpoints
{
    public const string Postmortems = "/export/postmortems.csv";
    public const string Items = "/export/items.csv";
    public const string Reports = "/export/reports.md";

    private const string CsvType = "text/csv; charset=utf-8";
    private const int MostReports = 100;

    public static void MapExport(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Postmortems, (HttpContext context, TableExport tables, IPlaybookSource playbook, CancellationToken cancellationToken) => Results.Stream(
            stream => tables.PostmortemsAsync(stream, BoardFilter.Of(context.Request.Query), new BusinessCalendar(playbook.Current.DefaultSchedule), cancellationToken),
            CsvType,
            "postmortems.csv")).RequireStaff();
        endpoints.MapGet(Items, (HttpContext context, TableExport tables, IPlaybookSource playbook, CancellationToken cancellationToken) => Results.Stream(
            stream => tables.ItemsAsync(stream, BoardFilter.Of(context.Request.Query), new BusinessCalendar(playbook.Current.DefaultSchedule), cancellationToken),
            CsvType,
            "action-items.csv")).RequireStaff();
        endpoints.MapGet(Reports, (HttpContext context, IReportArchive archive, IPlaybookSource playbook, CancellationToken cancellationToken) => Results.Stream(
            stream => ReportsAsync(stream, SearchFilter.Of(context.Request.Query).Query(new BusinessCalendar(playbook.Current.DefaultSchedule)), archive, cancellationToken),
            "text/markdown; charset=utf-8",
            "reports.md")).RequireStaff();
    }

    // One document: each report with its own title, a rule between them.
    private static async Task ReportsAsync(Stream stream, ReportQuery query, IReportArchive archive, CancellationToken cancellationToken)
    {
        await using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        bool first = true;
        foreach (ReportHit hit in await archive.SearchAsync(query, MostReports, cancellationToken))
        {
            if (await archive.FindReportAsync(hit.Postmortem, hit.Version, cancellationToken) is { } report)
            {
                await writer.WriteAsync((first ? "" : "\n---\n\n") + ReportMarkdown.Write(report.Content));
                await writer.FlushAsync(cancellationToken);
                first = false;
            }
        }
    }
}
