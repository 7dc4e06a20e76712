namespace Postmortems.Web;

/// <summary>Search over published reports.</summary>
public static class SearchEndpoints
{
    public const string Path = "/reports";

    internal const int MostHits = 50;

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
            IReadOnlyList<ReportHit> hits = await archive.SearchAsync(filter.Query(calendar), MostHits, cancellationToken);
            return Render.Page<SearchPage>(new { Filter = filter, Hits = hits, Calendar = calendar });
        }).RequireStaff();
}
