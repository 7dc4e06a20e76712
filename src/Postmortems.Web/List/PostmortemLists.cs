using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads a page of the list, and what is overdue on it.</summary>
internal sealed class PostmortemLists(IPostmortemStore store, IPlaybookSource playbook, TimeProvider time)
{
    public async Task<(ImmutableArray<ListRow> Rows, int Total)> ReadAsync(PostmortemQuery query, CancellationToken cancellationToken)
    {
        PostmortemPage page = await store.ListAsync(query, cancellationToken);
        List<ListRow> rows = [];
        foreach (PostmortemSummary summary in page.Postmortems)
        {
            rows.Add(new ListRow(summary, await OverdueAsync(summary, cancellationToken)));
        }

        return ([.. rows], page.Total);
    }

    /// <summary>Filters from an address; what cannot be read is as if it were not there.</summary>
    public static PostmortemQuery QueryOf(IQueryCollection query, int pageSize) => new(
        Enum.TryParse(query["stage"], ignoreCase: true, out Stage stage) && Enum.IsDefined(stage) ? stage : null,
        query["service"].ToString().Trim() is { Length: > 0 } service ? service : null,
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page is > 0 and < 1_000_000 ? page : 1,
        pageSize);

    // Which dates are past is a matter of each owner's own zone, so it is read off the postmortem itself.
    private async Task<ImmutableArray<string>> OverdueAsync(PostmortemSummary summary, CancellationToken cancellationToken) =>
        summary.Stage is Stage.Collecting or Stage.Reviewing or Stage.FollowingUp && (await store.FindAsync(summary.Id, cancellationToken))?.Value is { } postmortem
            ? Lateness.Of(postmortem, playbook.Current.Knowing(postmortem), time.GetUtcNow())
            : [];
}
