using System.Text;

namespace Postmortems.Web;

/// <summary>What list and search show, as files: every row, as it is read. Names of columns, stages and severities are fixed; programs read them.</summary>
public static class ExportEndpoints
{
    public const string Postmortems = "/export/postmortems.csv";
    public const string Items = "/export/items.csv";
    public const string Reports = "/export/reports.md";

    private const string CsvType = "text/csv; charset=utf-8";
    private const int ReportsAtOnce = 100;

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

    // One document: each report with its own title, a rule between them. A page at a time, so that no archive is too large; a version
    // published meanwhile can move a report onto the next page, and is written once all the same.
    private static async Task ReportsAsync(Stream stream, ReportQuery query, IReportArchive archive, CancellationToken cancellationToken)
    {
        await using StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        HashSet<PostmortemId> written = [];
        int total = await archive.CountAsync(query, cancellationToken);
        for (int skip = 0; skip < total; skip += ReportsAtOnce)
        {
            foreach (ReportHit hit in await archive.SearchAsync(query with { Skip = skip }, ReportsAtOnce, cancellationToken))
            {
                if (!written.Contains(hit.Postmortem) && await archive.FindReportAsync(hit.Postmortem, hit.Version, cancellationToken) is { } report)
                {
                    await writer.WriteAsync((written.Count == 0 ? "" : "\n---\n\n") + ReportMarkdown.Write(report.Content));
                    written.Add(hit.Postmortem);
                }
            }

            await writer.FlushAsync(cancellationToken);
        }
    }
}
