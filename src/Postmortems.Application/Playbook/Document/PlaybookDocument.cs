using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>The playbook as it is written in YAML.</summary>
internal sealed class PlaybookDocument : PlaybookSection
{
    [Required]
    [Description("Who answers for a postmortem when neither the source nor the service names anybody we can write to.")]
    public EmailAddress? Facilitator { get; set; }

    [RegularExpression(LanguageTag.Pattern, ErrorMessage = LanguageTag.Words)]
    [Description("The language of mails, and of pages where the browser asks for none we speak.")]
    public string Language { get; set; } = "en";

    [MinLength(1)]
    [Otherwise("the five questions")]
    [Description("What respondents are asked, in the order of the report. Naming the id of a built-in question is enough to keep it.")]
    public IReadOnlyList<QuestionDocument>? Questions { get; set; }

    [Otherwise("none")]
    [Description("Built-in questions asked on top; nobody is chased for them.")]
    public IReadOnlyList<ExtraQuestion> Extras { get; set; } = [];

    [Description("Working hours of people of whom the playbook knows no others.")]
    public ScheduleDocument Schedule { get; set; } = new();

    [Otherwise("none")]
    [Description("Sets of holidays, each with a name.")]
    public IReadOnlyList<CalendarDocument> Calendars { get; set; } = [];

    [Otherwise("none")]
    [Description("People we know more of than their address.")]
    public IReadOnlyList<PersonDocument> People { get; set; } = [];

    [Otherwise("none")]
    [Description("Who belongs to which service.")]
    public IReadOnlyList<ServiceDocument> Services { get; set; } = [];

    [Description("What each severity asks for.")]
    public SeveritiesDocument Severities { get; set; } = new();

    [Description("The meeting.")]
    public MeetingDocument Meeting { get; set; } = new();

    [Description("The hours of the recipient's own business day in which notices go.")]
    public NoticeHoursDocument NoticeHours { get; set; } = new();

    [Description("Asking again for missing answers. They stop when the last answer arrives.")]
    public ChasesDocument Chases { get; set; } = new();

    [Description("The report and the chases of the facilitator to publish it.")]
    public ReportDocument Report { get; set; } = new();

    [Description("Telling owners of the due dates of their action items.")]
    public RemindersDocument Reminders { get; set; } = new();

    [Description("Taking in incidents.")]
    public IntakeDocument Intake { get; set; } = new();
}
