using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Postmortems.Application;

internal sealed class NoticeHoursDocument : PlaybookSection
{
    [Description("Local time of the recipient from which notices go.")]
    public TimeOnly From { get; set; } = new(9, 0);

    [Description("Local time of the recipient until which notices go, later on the same day.")]
    public TimeOnly To { get; set; } = new(17, 0);
}

internal sealed class ChasesDocument : PlaybookSection
{
    [Unit("business days")]
    [Range(1, 30)]
    [Ascending]
    [MinLength(1)]
    [MaxLength(10)]
    [Description("One chase at each, counted from the form request.")]
    public IReadOnlyList<int> AfterBusinessDays { get; set; } = [1, 2, 3];
}

internal sealed class ReportDocument : PlaybookSection
{
    [Unit("business days")]
    [Range(1, 60)]
    [Description("How long after resolution the report is due.")]
    public int WithinBusinessDays { get; set; } = 5;

    [Unit("business days")]
    [Range(1, 30)]
    [Ascending]
    [MinLength(1)]
    [MaxLength(10)]
    [Description("One chase at each, counted from the request to publish.")]
    public IReadOnlyList<int> ChaseAfterBusinessDays { get; set; } = [1, 2, 3];

    [Unit("calendar days")]
    [Range(1, 30)]
    [Description("Between chases after that, until it is published.")]
    public int ThenEveryDays { get; set; } = 7;
}

internal sealed class RemindersDocument : PlaybookSection
{
    [Unit("business days")]
    [Range(1, 30)]
    [MaxLength(10)]
    [Description("One reminder at each before the due date.")]
    public IReadOnlyList<int> BeforeBusinessDays { get; set; } = [3];

    [Description("Whether the owner is reminded on the due date.")]
    public bool OnTheDay { get; set; } = true;

    [Unit("business days")]
    [Range(1, 30)]
    [Ascending]
    [MaxLength(10)]
    [Description("One reminder at each after the due date.")]
    public IReadOnlyList<int> AfterBusinessDays { get; set; } = [1, 3, 7];

    [Unit("calendar days")]
    [Range(1, 30)]
    [Description("Between reminders after that, until the item is closed or dropped.")]
    public int ThenEveryDays { get; set; } = 7;

    [Unit("business days")]
    [Range(1, 60)]
    [Description("How long after the due date the owner's manager is told, once.")]
    public int EscalateAfterBusinessDays { get; set; } = 7;

    [Description("Whether the company's directory is asked for the manager of an owner of whom the playbook names none; where no directory is connected, the facilitator is told.")]
    public bool ManagersFromDirectory { get; set; }

    [Unit("postponements")]
    [Range(1, 10)]
    [Description("From how many on the facilitator is asked: do, shrink or drop.")]
    public int ReviewAfterPostponements { get; set; } = 2;
}

internal sealed class IntakeDocument : PlaybookSection
{
    [Unit("hours")]
    [Range(1, 720)]
    [Description("Where a source reuses ids: an alert that fires again within this time after its resolution reopens the incident; later it is a new one.")]
    public int RecurrenceHours { get; set; } = 24;
}
