using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>The policy in force. Its loader guarantees every range named here; the lifecycle relies on them.</summary>
/// <param name="Questions">At least one, ids unique; used for postmortems opened from now on.</param>
/// <param name="FallbackFacilitator">Answers for a postmortem when the source names nobody we can write to.</param>
/// <param name="DefaultSchedule">For people the playbook does not know.</param>
/// <param name="Severities">A rule for every severity, <see cref="Severity.Unknown"/> included.</param>
public sealed record Playbook(
    ImmutableArray<Question> Questions,
    Person FallbackFacilitator,
    WorkSchedule DefaultSchedule,
    ImmutableArray<KnownPerson> People,
    ImmutableArray<ServiceRule> Services,
    ImmutableDictionary<Severity, SeverityRule> Severities,
    MeetingRule Meeting,
    NoticeHours NoticeHours,
    ChaseRule Chases,
    ReportRule Report,
    ReminderRule Reminders,
    IntakeRule Intake)
{
    /// <summary>The language of people of whom nothing better is known, as a tag like <c>en</c> or <c>de-AT</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What other systems told of people of whom the playbook does not say it.</summary>
    private ImmutableArray<PersonHours> LearntHours { get; init; } = [];

    private ImmutableArray<FoundManager> LearntManagers { get; init; } = [];

    /// <summary>The same playbook, its gaps filled with what calendars and directories have told this postmortem.</summary>
    public Playbook Knowing(Postmortem postmortem) => this with { LearntHours = postmortem.Hours, LearntManagers = postmortem.Managers };

    /// <summary>What the playbook says of a person; null if it does not know them.</summary>
    public KnownPerson? Find(PersonId person) => People.FirstOrDefault(known => known.Person.Id == person);

    /// <summary>The language in which to write to somebody.</summary>
    public string LanguageOf(PersonId person) => Find(person)?.Language ?? Language;

    /// <summary>The person's working hours: as the playbook says, else as their calendar does, else the default.</summary>
    public BusinessCalendar CalendarOf(PersonId person) => new(ScheduleOf(person));

    /// <summary>When notices may reach the person: their working hours within the notice hours; if the two never meet, their working hours.</summary>
    public BusinessCalendar NoticeCalendarOf(PersonId person)
    {
        WorkSchedule schedule = ScheduleOf(person);
        TimeOnly start = schedule.Start > NoticeHours.From ? schedule.Start : NoticeHours.From;
        TimeOnly end = schedule.End < NoticeHours.To ? schedule.End : NoticeHours.To;
        return new(start < end ? schedule with { Start = start, End = end } : schedule);
    }

    /// <summary>Who is told when this person's items are overdue: as the playbook says, else as the directory does where the playbook lets it be asked; null if neither knows.</summary>
    public Person? ManagerOf(PersonId person) =>
        Find(person)?.Manager ?? (Reminders.ManagersFromDirectory ? LearntManagers.FirstOrDefault(found => found.Of == person)?.Manager : null);

    /// <summary>The rules for a service: its own, then those for every service. With no service named, only the latter.</summary>
    public ImmutableArray<ServiceRule> RulesFor(string? service) =>
    [
        .. Services.Where(rule => rule.Service != ServiceRule.Every && string.Equals(rule.Service, service, StringComparison.OrdinalIgnoreCase)),
        .. Services.Where(rule => rule.Service == ServiceRule.Every),
    ];

    public SeverityRule RuleFor(Severity severity) => Severities[severity];

    /// <summary>When the person works: as the playbook says, else as <paramref name="learnt"/> (null where no calendar told), else the default.</summary>
    public WorkSchedule ScheduleOf(PersonId person, KnownHours? learnt) => Find(person)?.Schedule
        ?? (learnt is { } hours ? new WorkSchedule(hours.Zone, hours.Start, hours.End, [.. hours.Days], DefaultSchedule.Holidays) : DefaultSchedule);

    private WorkSchedule ScheduleOf(PersonId person) => ScheduleOf(person, LearntHours.FirstOrDefault(learnt => learnt.Person == person)?.Hours);
}

/// <summary>A person the playbook knows.</summary>
/// <param name="Schedule">Null for the playbook's default.</param>
/// <param name="Manager">Who is told when this person's items are overdue; null for the facilitator.</param>
/// <param name="Aliases">Other names and ids sources use for the person; compared without regard to case.</param>
public sealed record KnownPerson(Person Person, WorkSchedule? Schedule, Person? Manager, ImmutableArray<string> Aliases)
{
    /// <summary>In which language they are written to, as a tag like <c>de</c>; null for the playbook's.</summary>
    public string? Language { get; init; }
}

/// <summary>Who belongs to a service.</summary>
/// <param name="Service">The service's name as sources give it, compared without regard to case; <c>*</c> for every service.</param>
/// <param name="Respondents">Asked beside the people the source names; required at the meeting.</param>
/// <param name="Optional">Invited to the meeting as optional attendees; not asked.</param>
/// <param name="Facilitator">Answers for this service's postmortems when the source names nobody we can write to; null for the playbook's fallback.</param>
public sealed record ServiceRule(string Service, ImmutableArray<Person> Respondents, ImmutableArray<Person> Optional, Person? Facilitator)
{
    /// <summary>Stands for every service.</summary>
    public const string Every = "*";
}

/// <param name="WaivedBecause">Null if a postmortem is opened; else why none is.</param>
/// <param name="MeetingRequired">False: no meeting unless the facilitator asks for one.</param>
/// <param name="MeetingWithin">How long after resolution the meeting is held at the latest.</param>
/// <param name="ItemsDueDays">Calendar days from publication until an action item is due when nobody says otherwise, moved to the owner's next business day; 1 to 366.</param>
public sealed record SeverityRule(string? WaivedBecause, bool MeetingRequired, Within MeetingWithin, int ItemsDueDays);

/// <param name="Days">1 to 60.</param>
/// <param name="BusinessDays">True for business days, false for calendar days.</param>
public readonly record struct Within(int Days, bool BusinessDays);

/// <param name="DurationMinutes">15 to 240, a multiple of <paramref name="StepMinutes"/> is not needed; 60 unless set.</param>
/// <param name="StepMinutes">Meetings start at multiples of this past the hour; 5 to 60; 30 unless set.</param>
/// <param name="NoticeHours">The least time between the search and the start; 1 to 72; 24 unless set.</param>
/// <param name="FormClosesHoursBefore">The form closes for chasing this long before the start; 0 to 72; 24 unless set.</param>
/// <param name="PreReadBusinessDaysBefore">1 to 5; 1 unless set.</param>
public sealed record MeetingRule(int DurationMinutes, int StepMinutes, int NoticeHours, int FormClosesHoursBefore, int PreReadBusinessDaysBefore)
{
    /// <summary>
    /// True if the first time is sought that leaves everybody who owes an answer all their chases before the form closes (where the latest
    /// day allows one); false for the first time that suits, whatever becomes of the chases. True unless set.
    /// </summary>
    public bool LeavesRoomForChases { get; init; } = true;
}

/// <summary>The hours of the recipient's own day in which notices go, on business days; <paramref name="From"/> before <paramref name="To"/>.</summary>
public sealed record NoticeHours(TimeOnly From, TimeOnly To);

/// <param name="AfterBusinessDays">One chase at each, counted from the form request; ascending, 1 to 30 each, at most 10; 1, 2, 3 unless set.</param>
public sealed record ChaseRule(ImmutableArray<int> AfterBusinessDays);

/// <param name="WithinBusinessDays">How long after resolution the report is due; 1 to 60; 5 unless set.</param>
/// <param name="ChaseAfterBusinessDays">One chase at each, counted from the request to publish; ascending; 1, 2, 3 unless set.</param>
/// <param name="ThenEveryDays">Calendar days between chases after that; 1 to 30; 7 unless set.</param>
public sealed record ReportRule(int WithinBusinessDays, ImmutableArray<int> ChaseAfterBusinessDays, int ThenEveryDays);

/// <param name="BeforeBusinessDays">Reminders before the due date; 1 to 30 each; 3 unless set.</param>
/// <param name="OnTheDay">Whether the owner is reminded on the due date; true unless set.</param>
/// <param name="AfterBusinessDays">Reminders after the due date; ascending, 1 to 30 each; 1, 3, 7 unless set.</param>
/// <param name="ThenEveryDays">Calendar days between reminders after that; 1 to 30; 7 unless set.</param>
/// <param name="EscalateAfterBusinessDays">When the owner's manager is told, once; 1 to 60; 7 unless set.</param>
/// <param name="ReviewAfterPostponements">From how many extensions on the facilitator is asked: do, shrink or drop; 1 to 10; 2 unless set.</param>
public sealed record ReminderRule(
    ImmutableArray<int> BeforeBusinessDays,
    bool OnTheDay,
    ImmutableArray<int> AfterBusinessDays,
    int ThenEveryDays,
    int EscalateAfterBusinessDays,
    int ReviewAfterPostponements)
{
    /// <summary>True if the company's directory is asked for the manager of an owner of whom the playbook names none, shortly before the escalation. False unless set.</summary>
    public bool ManagersFromDirectory { get; init; }
}

/// <param name="RecurrenceHours">Where a source reuses ids: an alert that fires again within this time after its resolution reopens the incident; later it is a new one; 1 to 720; 24 unless set.</param>
public sealed record IntakeRule(int RecurrenceHours);
