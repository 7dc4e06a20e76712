using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One thing that is overdue: a line that leads to its postmortem.</summary>
public sealed record OverdueLine(PostmortemSummary Row, Late Late);

/// <param name="Total">How many there are; the lines are the most urgent of them.</param>
public sealed record OverdueKind(LateKind Kind, int Total, ImmutableArray<OverdueLine> Lines);

/// <param name="Services">The same by service, the most first; null is no service.</param>
public sealed record WaitingWork(WorkKind Kind, int Count, int Postmortems, ImmutableArray<(string? Service, int Count)> Services);

/// <param name="Months">How many were opened, by month.</param>
public sealed record SeverityTrend(Severity Severity, int Total, ImmutableArray<int> Months);

/// <summary>Everything the dashboard shows: counts and stretches of time. No person is in it.</summary>
public sealed record Board(
    int Total,
    ImmutableArray<(Stage Stage, int Count)> Stages,
    ImmutableArray<OverdueKind> Overdue,
    ImmutableArray<WaitingWork> Waits,
    ImmutableArray<Course> Courses,
    ImmutableArray<DateOnly> Months,
    ImmutableArray<SeverityTrend> Severities);
