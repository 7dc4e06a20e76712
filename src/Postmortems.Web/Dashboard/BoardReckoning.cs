using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Reckons the dashboard in one pass over the rows of the list.</summary>
internal sealed class BoardReckoning(Timings timings, BusinessCalendar calendar, DateTimeOffset now)
{
    /// <summary>A year: what is older says little of how it goes now.</summary>
    public const int MostMonths = 12;

    private const int MostLines = 4;
    private const int MostServices = 6;

    private readonly CourseTally _meetings = new(CourseKind.Meeting);
    private readonly CourseTally _reports = new(CourseKind.Report);
    private readonly CourseTally _items = new(CourseKind.Items);

    public Board Of(IEnumerable<PostmortemSummary> rows)
    {
        List<Standing> all = [.. rows.Select(row => Standing.Of(row, timings, now))];
        Dictionary<(Severity Severity, DateOnly Month), int> opened = [];
        foreach (PostmortemSummary row in all.Select(standing => standing.Row))
        {
            DateOnly month = MonthOf(row.OpenedAt);
            opened[(row.Severity, month)] = opened.GetValueOrDefault((row.Severity, month)) + 1;
            Measure(row, month);
        }

        ImmutableArray<DateOnly> months = Months([.. opened.Keys.Select(key => key.Month)]);
        return new(
            all.Count,
            [.. Enum.GetValues<Stage>().Select(stage => (stage, all.Count(standing => standing.Row.Stage == stage)))],
            Overdue(all),
            Waits(all),
            all.Count == 0 ? [] : [_meetings.Close(months), _reports.Close(months), _items.Close(months)],
            months,
            [.. opened.GroupBy(entry => entry.Key.Severity).OrderBy(group => group.Key is Severity.Unknown ? int.MaxValue : (int)group.Key)
                .Select(group => new SeverityTrend(group.Key, group.Sum(entry => entry.Value), [.. months.Select(month => opened.GetValueOrDefault((group.Key, month)))]))]);
    }

    // Nobody owes anything of a waived one, and nothing can be late while it is on hold.
    private void Measure(PostmortemSummary row, DateOnly month)
    {
        if (row.Stage is Stage.Waived or Stage.OnHold)
        {
            return;
        }

        PostmortemProgress progress = row.Progress;
        if (progress.Meeting is not MeetingStand.None)
        {
            Measure(_meetings, progress, month, progress.Meeting is MeetingStand.Held ? progress.MeetingAt : null, timings.MeetingDue(progress, row.Severity));
        }

        Measure(_reports, progress, month, progress.PublishedAt, timings.ReportDue(progress));
        if (timings.ItemsDue(progress, row.Severity) is { } due && (row.OpenItems > 0 || progress.ItemsDoneAt is not null))
        {
            Measure(_items, progress, month, progress.ItemsDoneAt, due);
        }
    }

    private void Measure(CourseTally tally, PostmortemProgress progress, DateOnly month, DateTimeOffset? end, DateOnly due) => tally.Add(
        month,
        end is { } ended ? Math.Max(0, (ended - progress.ResolvedAt).TotalDays) : null,
        timings.DaysUntilEndOf(progress, due, progress.ResolvedAt),
        end is { } done ? timings.DateOf(progress, done) <= due : timings.DateOf(progress, now) > due ? false : null);

    private static ImmutableArray<OverdueKind> Overdue(List<Standing> all)
    {
        List<Standing> late = [.. Standing.MostUrgentFirst(all.Where(standing => standing.IsOverdue))];
        return
        [
            .. Enum.GetValues<LateKind>()
                .Select(kind => late.SelectMany(standing => standing.Overdue.Where(one => one.Kind == kind).Select(one => new OverdueLine(standing.Row, one))).ToList())
                .Where(lines => lines.Count > 0)
                .Select(lines => new OverdueKind(lines[0].Late.Kind, lines.Sum(line => line.Late.Count), [.. lines.Take(MostLines)])),
        ];
    }

    private static ImmutableArray<WaitingWork> Waits(List<Standing> all) =>
    [
        .. all.SelectMany(standing => standing.Waits.Select(work => (Work: work, standing.Row.Service)))
            .GroupBy(one => one.Work.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new WaitingWork(
                group.Key,
                group.Sum(one => one.Work.Count),
                group.Count(),
                [
                    .. group.GroupBy(one => PostmortemSummaries.ServiceKey(one.Service))
                        .Select(service => (service.First().Service, service.Sum(one => one.Work.Count)))
                        .OrderByDescending(service => service.Item2)
                        .ThenBy(service => service.Service, StringComparer.OrdinalIgnoreCase)
                        .Take(MostServices),
                ])),
    ];

    // Every month between the first and the last, so that a quiet one shows as a gap.
    private static ImmutableArray<DateOnly> Months(List<DateOnly> seen)
    {
        if (seen.Count == 0)
        {
            return [];
        }

        DateOnly last = seen.Max();
        DateOnly first = seen.Min() is var earliest && earliest < last.AddMonths(1 - MostMonths) ? last.AddMonths(1 - MostMonths) : earliest;
        return [.. Enumerable.Range(0, MostMonths).Select(first.AddMonths).Where(month => month <= last)];
    }

    private DateOnly MonthOf(DateTimeOffset instant) => calendar.DateOf(instant) is var date ? new DateOnly(date.Year, date.Month, 1) : default;
}
