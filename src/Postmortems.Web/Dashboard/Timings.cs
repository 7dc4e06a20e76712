using System.Collections.Concurrent;

namespace Postmortems.Web;

/// <summary>
/// What the playbook promises, as local dates of whose working days count. Each is reckoned once: ten thousand postmortems share a few
/// hundred days.
/// </summary>
internal sealed class Timings(Playbook playbook)
{
    private readonly ConcurrentDictionary<(PersonId Person, KnownHours? Learnt), BusinessCalendar> _calendars = new();
    private readonly ConcurrentDictionary<WorkSchedule, BusinessCalendar> _schedules = new();
    private readonly ConcurrentDictionary<(BusinessCalendar Calendar, DateOnly From, Within Within), DateOnly> _days = new();
    private readonly ConcurrentDictionary<(BusinessCalendar Calendar, DateOnly Day), DateTimeOffset> _ends = new();
    private readonly ConcurrentDictionary<(PersonId Owner, string? Zone), BusinessCalendar> _owners = new();

    public Playbook Playbook => playbook;

    /// <summary>The last day on which the report is in time.</summary>
    public DateOnly ReportDue(PostmortemProgress progress) => After(progress, progress.Anchor, new Within(playbook.Report.WithinBusinessDays, BusinessDays: true));

    /// <summary>The last day on which the meeting is in time.</summary>
    public DateOnly MeetingDue(PostmortemProgress progress, Severity severity) => After(progress, progress.Anchor, playbook.RuleFor(severity).MeetingWithin);

    /// <summary>The day by which the last action item was promised when the report was published; null before.</summary>
    public DateOnly? ItemsDue(PostmortemProgress progress, Severity severity) => progress.PublishedAt is { } published
        ? After(progress, published, new Within(playbook.RuleFor(severity).ItemsDueDays, BusinessDays: false))
        : null;

    /// <summary>The facilitator's date at an instant.</summary>
    public DateOnly DateOf(PostmortemProgress progress, DateTimeOffset instant) => CalendarOf(progress).DateOf(instant);

    /// <summary>Days from one instant to the end of the facilitator's day, never less than none.</summary>
    public double DaysUntilEndOf(PostmortemProgress progress, DateOnly day, DateTimeOffset from) =>
        Math.Max(0, (EndOf(CalendarOf(progress), day) - from).TotalDays);

    /// <summary>When the item is overdue: the owner's day is over.</summary>
    public DateTimeOffset EndOf(OpenItem item) => EndOf(
        _owners.GetOrAdd((item.Owner, item.KnownZone), static (_, asked) => asked.Timings.Shared(asked.Timings.ScheduleOf(asked.Item)), (Timings: this, Item: item)),
        item.Due);

    // Only its zone matters: a date ends where the owner is, whatever their hours.
    private WorkSchedule ScheduleOf(OpenItem item) => playbook.Find(item.Owner)?.Schedule
        ?? (item.KnownZone is { } zone ? playbook.DefaultSchedule with { Zone = zone } : playbook.DefaultSchedule);

    private DateTimeOffset EndOf(BusinessCalendar calendar, DateOnly day) => _ends.GetOrAdd((calendar, day), static key => key.Calendar.EndOfDate(key.Day));

    private DateOnly After(PostmortemProgress progress, DateTimeOffset from, Within within)
    {
        BusinessCalendar calendar = CalendarOf(progress);
        return _days.GetOrAdd((calendar, calendar.DateOf(from), within), static key => key.Within.BusinessDays
            ? key.Calendar.AddBusinessDays(key.From, key.Within.Days)
            : key.From.AddDays(key.Within.Days));
    }

    private BusinessCalendar CalendarOf(PostmortemProgress progress) => _calendars.GetOrAdd(
        (progress.Facilitator, progress.FacilitatorHours),
        static (key, timings) => timings.Shared(timings.Playbook.ScheduleOf(key.Person, key.Learnt)),
        this);

    private BusinessCalendar Shared(WorkSchedule schedule) => _schedules.GetOrAdd(schedule, static said => new BusinessCalendar(said));
}

/// <summary>The timings of the playbook in force; kept until another one is.</summary>
internal sealed class CurrentTimings(IPlaybookSource source)
{
    private volatile Timings? _kept;

    public Timings Now
    {
        get
        {
            Playbook current = source.Current;
            Timings? kept = _kept;
            return kept is not null && ReferenceEquals(kept.Playbook, current) ? kept : _kept = new Timings(current);
        }
    }
}
