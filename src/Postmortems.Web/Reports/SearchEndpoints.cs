namespace Postmortems.Web;

/// <summary>Search over published reports.</summary>
public static class SearchEndpoints
{
    public const string Path = "/reports";

    internal const int PageSize = 25;

    public static void MapSearch(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSearch(Path);
        endpoints.MapSearch("/search");
    }

    private static void MapSearch(this IEndpointRouteBuilder endpoints, string address) =>
        endpoints.MapGet(address, async (HttpContext context, IReportArchive archive, IPlaybookSource playbook, CancellationToken cancellationToken) =>
        {
            SearchFilter filter = SearchFilter.Of(context.Request.Query);
            BusinessCalendar calendar = new(playbook.Current.DefaultSchedule);
            ReportQuery query = filter.Query(calendar);
            int total = await archive.CountAsync(query, cancellationToken);
            // An address beyond the last page shows the last.
            int page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
            IReadOnlyList<ReportHit> hits = total == 0 ? [] : await archive.SearchAsync(query with { Skip = (page - 1) * PageSize }, PageSize, cancellationToken);
            return Render.Page<SearchPage>(new { Filter = filter with { Page = page }, Hits = hits, Total = total, Calendar = calendar });
        }).RequireStaff();
}
