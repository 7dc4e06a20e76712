using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Postmortems.Domain;

namespace Postmortems.Application;

internal sealed class SeveritiesDocument : PlaybookSection
{
    private static readonly Within FiveBusinessDays = new(5, BusinessDays: true);

    [Description("The worst.")]
    public SeverityDocument Sev1 { get; set; } = new() { MeetingWithin = new(3, BusinessDays: false), ItemsDueDays = 15 };

    [Description("Bad.")]
    public SeverityDocument Sev2 { get; set; } = new() { MeetingWithin = FiveBusinessDays, ItemsDueDays = 30 };

    [Description("Noticed.")]
    public SeverityDocument Sev3 { get; set; } = new() { Meeting = MeetingNeed.Optional, MeetingWithin = FiveBusinessDays, ItemsDueDays = 56 };

    [Description("Small.")]
    public SeverityDocument Sev4 { get; set; } = new() { Meeting = MeetingNeed.Optional, MeetingWithin = FiveBusinessDays, ItemsDueDays = 56 };

    [Description("Hardly any.")]
    public SeverityDocument Sev5 { get; set; } = new() { Meeting = MeetingNeed.Optional, MeetingWithin = FiveBusinessDays, ItemsDueDays = 56 };

    [Description("The source does not say. Where nothing is written, its meeting is held as sev2's is.")]
    public SeverityDocument Unknown { get; set; } = new() { MeetingWithin = FiveBusinessDays, ItemsDueDays = 56 };
}

internal sealed class SeverityDocument : PlaybookSection
{
    [StringLength(200, MinimumLength = 1)]
    [RegularExpression(OneLine.Pattern, ErrorMessage = OneLine.Words)]
    [Otherwise("a postmortem is opened")]
    [Description("Why no postmortem is opened for this severity.")]
    public string? Waive { get; set; }

    [Description("Whether a meeting is held without the facilitator asking for one.")]
    public MeetingNeed Meeting { get; set; }

    [Range(1, 60)]
    [Description("How long after resolution the meeting is held at the latest.")]
    public Within MeetingWithin { get; set; }

    [Unit("calendar days")]
    [Range(1, 366)]
    [Description("From publication until an action item is due when nobody says otherwise; moved to the owner's next business day.")]
    public int ItemsDueDays { get; set; }
}

internal enum MeetingNeed
{
    Required,
    Optional,
}
