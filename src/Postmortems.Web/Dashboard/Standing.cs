using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Work that waits for somebody, by what is to be done. Who it is, the postmortem's own page tells.</summary>
public enum WorkKind
{
    Answers,
    MeetingTime,
    Report,
    NewVersion,
    ItemReview,
    Items,
}

/// <summary>What can be overdue.</summary>
public enum LateKind
{
    Items,
    Report,
    Answers,
    Meeting,
}

/// <param name="Days">Whole days since it was due; 0 on the first.</param>
public readonly record struct Late(LateKind Kind, int Count, int Days);

public readonly record struct Work(WorkKind Kind, int Count);

/// <summary>Where one postmortem stands at a moment, by the playbook in force: what is overdue in it and what waits.</summary>
public sealed record Standing(PostmortemSummary Row, ImmutableArray<Late> Overdue, ImmutableArray<Work> Waits)
{
    public bool IsOverdue => !Overdue.IsEmpty;

    /// <summary>Days since the longest overdue of it was due.</summary>
    public int DaysLate => Overdue.IsEmpty ? 0 : Overdue.Max(late => late.Days);

    /// <summary>Overdue before the rest, the worse severity before the milder, the longest overdue first, then what waits, the oldest first.</summary>
    public static IOrderedEnumerable<Standing> MostUrgentFirst(IEnumerable<Standing> all) => all
        .OrderByDescending(standing => standing.IsOverdue)
        .ThenBy(standing => standing.Row.Severity is Severity.Unknown ? int.MaxValue : (int)standing.Row.Severity)
        .ThenByDescending(standing => standing.DaysLate)
        .ThenByDescending(standing => !standing.Waits.IsEmpty)
        .ThenBy(standing => standing.Row.OpenedAt)
        .ThenBy(standing => standing.Row.Id.ToString(), StringComparer.Ordinal);

    internal static Standing Of(PostmortemSummary row, Timings timings, DateTimeOffset now) =>
        row.Stage is Stage.Closed or Stage.Waived or Stage.OnHold ? new(row, [], []) : UnderWay(row, timings, now);

    private static Standing UnderWay(PostmortemSummary row, Timings timings, DateTimeOffset now)
    {
        PostmortemProgress progress = row.Progress;
        bool drafting = progress.PublishedAt is null;
        DateOnly today = timings.DateOf(progress, now);
        int reportDays = drafting ? today.DayNumber - timings.ReportDue(progress).DayNumber : 0;
        int meetingDays = progress.Meeting is MeetingStand.Wanted && drafting ? today.DayNumber - timings.MeetingDue(progress, row.Severity).DayNumber : 0;
        ImmutableArray<DateTimeOffset> itemsOver = [.. progress.Open.Select(timings.EndOf).Where(end => end <= now)];
        bool reportWaits = drafting && (progress.Meeting is MeetingStand.Held || reportDays > 0 || (progress.Meeting is MeetingStand.None && row.Stage is Stage.Reviewing));
        int reviews = progress.Open.Count(item => item.Postponed >= timings.Playbook.Reminders.ReviewAfterPostponements);
        return new(
            row,
            [
                .. itemsOver.Length > 0 ? [new Late(LateKind.Items, itemsOver.Length, (int)(now - itemsOver.Min()).TotalDays)] : Array.Empty<Late>(),
                .. reportDays > 0 ? [new Late(LateKind.Report, 1, reportDays - 1)] : Array.Empty<Late>(),
                // An answer is late once it had to be asked for again.
                .. drafting && progress.ChasedAnswers > 0 ? [new Late(LateKind.Answers, progress.ChasedAnswers, 0)] : Array.Empty<Late>(),
                .. meetingDays > 0 ? [new Late(LateKind.Meeting, 1, meetingDays - 1)] : Array.Empty<Late>(),
            ],
            [
                .. Waiting(WorkKind.Report, reportWaits ? 1 : 0),
                .. Waiting(WorkKind.MeetingTime, progress.HasNoSlot && drafting ? 1 : 0),
                .. Waiting(WorkKind.NewVersion, progress.NewVersionWantedAt is null ? 0 : 1),
                .. Waiting(WorkKind.ItemReview, reviews),
                .. Waiting(WorkKind.Answers, drafting ? row.MissingAnswers : 0),
                .. Waiting(WorkKind.Items, row.OpenItems),
            ]);
    }

    private static Work[] Waiting(WorkKind kind, int count) => count > 0 ? [new(kind, count)] : [];
}
