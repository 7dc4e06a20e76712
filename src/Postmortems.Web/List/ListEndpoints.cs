namespace Postmortems.Web;

/// <summary>The list of postmortems, and search over published reports.</summary>
public static class ListEndpoints
{
    private const int PageSize = 25;
    private const int MostHits = 50;

    public static void MapList(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", async (HttpContext context, PostmortemLists lists, IPlaybookSource playbook, CancellationToken cancellationToken) =>
        {
            PostmortemQuery query = PostmortemLists.QueryOf(context.Request.Query, PageSize);
            (var rows, int total) = await lists.ReadAsync(query, cancellationToken);
            DateTimeOffset? clock = context.RequestServices.GetService<IVirtualClock>()?.Now;
            ListView view = new(query, rows, total, new BusinessCalendar(playbook.Current.DefaultSchedule), clock, context.Done);
            return Render.Page<ListPage>(new { View = view });
        }).RequireStaff();
        endpoints.MapSearch("/search");
        endpoints.MapSearch("/reports");
    }

    private static void MapSearch(this IEndpointRouteBuilder endpoints, string address) =>
        endpoints.MapGet(address, async (string? q, IReportArchive archive, IPlaybookSource playbook, CancellationToken cancellationToken) =>
        {
            string words = q?.Trim() ?? "";
            IReadOnlyList<ReportHit> hits = words.Length == 0 ? [] : await archive.SearchAsync(new ReportQuery(words), MostHits, cancellationToken);
            return Render.Page<SearchPage>(new { Words = words, Hits = hits, Calendar = new BusinessCalendar(playbook.Current.DefaultSchedule) });
        }).RequireStaff();
}
