namespace Postmortems.Web;

/// <summary>How the work stands over all postmortems.</summary>
public static class DashboardEndpoints
{
    public const string Path = "/dashboard";

    public static void MapDashboard(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Path, async (HttpContext context, IPostmortemStore store, IPlaybookSource playbook, CurrentTimings timings, TimeProvider time, CancellationToken cancellationToken) =>
        {
            BoardFilter filter = BoardFilter.Of(context.Request.Query) with { Overdue = false, Urgent = false };
            BusinessCalendar calendar = new(playbook.Current.DefaultSchedule);
            IReadOnlyList<PostmortemSummary> rows = await store.SummariesAsync(filter.Query(calendar), cancellationToken);
            Board board = new BoardReckoning(timings.Now, calendar, time.GetUtcNow()).Of(rows);
            return Render.Page<DashboardPage>(new { Filter = filter, Board = board });
        }).RequireStaff();
}
