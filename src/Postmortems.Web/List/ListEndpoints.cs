using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>The list of postmortems.</summary>
public static class ListEndpoints
{
    private const int PageSize = 25;

    public static void MapList(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", async (HttpContext context, PostmortemLists lists, IPlaybookSource playbook, CancellationToken cancellationToken) =>
        {
            BoardFilter filter = BoardFilter.Of(context.Request.Query);
            BusinessCalendar calendar = new(playbook.Current.DefaultSchedule);
            int page = PostmortemLists.PageOf(context.Request.Query);
            (ImmutableArray<ListRow> rows, int total) = await lists.ReadAsync(filter, calendar, page, PageSize, cancellationToken);
            DateTimeOffset? clock = context.RequestServices.GetService<IVirtualClock>()?.Now;
            return Render.Page<ListPage>(new { View = new ListView(filter, page, PageSize, rows, total, calendar, clock, context.Done) });
        }).RequireStaff();
        endpoints.MapSearch();
        endpoints.MapDashboard();
        endpoints.MapExport();
    }
}
