using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Postmortems.Application;

internal sealed class MeetingDocument : PlaybookSection
{
    [Unit("minutes")]
    [Range(15, 240)]
    [Description("How long it takes.")]
    public int DurationMinutes { get; set; } = 60;

    [Unit("minutes")]
    [Range(5, 60)]
    [Description("It starts at a multiple of this past the hour.")]
    public int StepMinutes { get; set; } = 30;

    [Unit("hours")]
    [Range(1, 72)]
    [Description("The least time between the invitation and the start.")]
    public int NoticeHours { get; set; } = 24;

    [Unit("hours")]
    [Range(0, 72)]
    [Description("The form closes for chasing this long before the start; late answers are still kept.")]
    public int FormClosesHoursBefore { get; set; } = 24;

    [Description("Whether it waits, within the severity's limit, until everybody had all their chases before the form closes.")]
    public bool LeavesRoomForChases { get; set; } = true;

    [Unit("business days")]
    [Range(1, 5)]
    [Description("When attendees get the draft report to read, before the meeting.")]
    public int PreReadBusinessDaysBefore { get; set; } = 1;
}
