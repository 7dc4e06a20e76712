using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Writes rows as they are read, so that a large export needs no more memory than a small one.</summary>
internal sealed class TableExport(IPostmortemStore store, PostmortemLists lists)
{
    private const int RowsAtOnce = 100;

    private static readonly ImmutableArray<string> PostmortemHeads =
    [
        "id", "title", "service", "severity", "stage", "resolved", "opened", "meeting", "published", "items done", "open items", "next due", "missing answers", "overdue", "days overdue", "waits for",
    ];

    private static readonly ImmutableArray<string> ItemHeads =
    [
        "postmortem", "incident", "service", "severity", "item", "title", "owner", "due", "promised", "postponed", "state", "done", "evidence or reason",
    ];

    public async Task PostmortemsAsync(Stream stream, BoardFilter filter, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        await using Csv csv = new(stream);
        await csv.RowAsync(PostmortemHeads);
        foreach (Standing standing in await FoundAsync(filter, calendar, cancellationToken))
        {
            PostmortemSummary row = standing.Row;
            await csv.RowAsync(
                row.Id.ToString(),
                row.Title,
                row.Service,
                row.Severity.ToString(),
                row.Stage.ToString(),
                Csv.Instant(row.Progress.ResolvedAt),
                Csv.Instant(row.OpenedAt),
                Csv.Instant(row.Progress.MeetingAt),
                Csv.Instant(row.Progress.PublishedAt),
                Csv.Instant(row.Progress.ItemsDoneAt),
                Csv.Number(row.OpenItems),
                Csv.Date(row.NextDue),
                Csv.Number(row.MissingAnswers),
                string.Join(' ', standing.Overdue.Select(late => $"{late.Kind}:{Csv.Number(late.Count)}")),
                Csv.Number(standing.DaysLate),
                string.Join(' ', standing.Waits.Select(work => $"{work.Kind}:{Csv.Number(work.Count)}")));
        }
    }

    public async Task ItemsAsync(Stream stream, BoardFilter filter, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        await using Csv csv = new(stream);
        await csv.RowAsync(ItemHeads);
        foreach (Standing[] some in (await FoundAsync(filter, calendar, cancellationToken)).Where(standing => standing.Row.Progress.PublishedAt is not null).Chunk(RowsAtOnce))
        {
            foreach (Standing standing in some)
            {
                if (await store.FindAsync(standing.Row.Id, cancellationToken) is { Value: var postmortem })
                {
                    await WriteAsync(csv, postmortem);
                }
            }

            await csv.FlushAsync(cancellationToken);
        }
    }

    private static async Task WriteAsync(Csv csv, Postmortem postmortem)
    {
        foreach (ActionItem item in postmortem.Items)
        {
            (DateTimeOffset? done, string? why) = item.State switch
            {
                ActionItemState.Closed closed => (closed.At, closed.Evidence),
                ActionItemState.Dropped dropped => (dropped.At, dropped.Reason),
                _ => ((DateTimeOffset?)null, (string?)null),
            };
            await csv.RowAsync(
                postmortem.Id.ToString(),
                postmortem.Incident.Title,
                postmortem.Incident.Service,
                postmortem.Incident.Severity.ToString(),
                item.Id.ToString(),
                item.Title,
                item.Owner.Name,
                Csv.Date(item.Due),
                Csv.Instant(item.PromisedAt),
                Csv.Number(item.Postponements.Length),
                item.State.GetType().Name,
                Csv.Instant(done),
                why);
        }
    }

    private async Task<IEnumerable<Standing>> FoundAsync(BoardFilter filter, BusinessCalendar calendar, CancellationToken cancellationToken)
    {
        IEnumerable<Standing> all = await lists.StandingsAsync(filter.Query(calendar), cancellationToken);
        IEnumerable<Standing> wanted = filter.Overdue ? all.Where(standing => standing.IsOverdue) : all;
        return filter.Urgent ? Standing.MostUrgentFirst(wanted) : wanted;
    }
}
