using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads a page of the list, and where each postmortem on it stands. No document is read for it.</summary>
internal sealed class PostmortemLists(IPostmortemStore store, CurrentTimings timings, TimeProvider time)
{
    /// <summary>Newest first.</summary>
    public async Task<(ImmutableArray<ListRow> Rows, int Total)> ReadAsync(PostmortemQuery query, CancellationToken cancellationToken)
    {
        PostmortemPage page = await store.ListAsync(query, cancellationToken);
        return ([.. Standings(page.Postmortems).Select(standing => new ListRow(standing))], page.Total);
    }

    /// <summary>As the filter says. What is overdue and what is urgent hangs on the playbook and the hour, so those are found among the rows and not by the store.</summary>
    public async Task<(ImmutableArray<ListRow> Rows, int Total)> ReadAsync(BoardFilter filter, BusinessCalendar calendar, int page, int pageSize, CancellationToken cancellationToken)
    {
        PostmortemQuery query = filter.Query(calendar, page, pageSize);
        if (filter is { Urgent: false, Overdue: false })
        {
            return await ReadAsync(query, cancellationToken);
        }

        List<Standing> all = [.. await StandingsAsync(query, cancellationToken)];
        IEnumerable<Standing> wanted = filter.Overdue ? all.Where(standing => standing.IsOverdue) : all;
        List<Standing> sorted = [.. filter.Urgent ? Standing.MostUrgentFirst(wanted) : wanted];
        return ([.. sorted.Skip((page - 1) * pageSize).Take(pageSize).Select(standing => new ListRow(standing))], sorted.Count);
    }

    /// <summary>All the query finds, whatever its page.</summary>
    public async Task<IEnumerable<Standing>> StandingsAsync(PostmortemQuery query, CancellationToken cancellationToken) =>
        Standings(await store.SummariesAsync(query, cancellationToken));

    /// <summary>Filters from an address; what cannot be read is as if it were not there.</summary>
    public static PostmortemQuery QueryOf(IQueryCollection query, int pageSize) => new(
        Enum.TryParse(query["stage"], ignoreCase: true, out Stage stage) && Enum.IsDefined(stage) ? stage : null,
        query["service"].ToString().Trim() is { Length: > 0 } service ? service : null,
        PageOf(query),
        pageSize);

    public static int PageOf(IQueryCollection query) =>
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and < 1_000_000 ? page : 1;

    private IEnumerable<Standing> Standings(IEnumerable<PostmortemSummary> rows)
    {
        Timings now = timings.Now;
        DateTimeOffset at = time.GetUtcNow();
        return rows.Select(row => Standing.Of(row, now, at));
    }
}
