using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Postmortems.Application;

internal sealed class ScheduleDocument : PlaybookSection
{
    [Description("IANA time zone, like Europe/Lisbon.")]
    public string Zone { get; set; } = "Etc/UTC";

    [Description("Local time work starts.")]
    public TimeOnly From { get; set; } = new(9, 0);

    [Description("Local time work ends, later on the same day.")]
    public TimeOnly To { get; set; } = new(17, 0);

    [MinLength(1)]
    [Description("Working days.")]
    public IReadOnlyList<DayOfWeek> Days { get; set; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [Otherwise("none")]
    [Description("Names of calendars whose dates are no business days.")]
    public IReadOnlyList<string> Holidays { get; set; } = [];
}

internal sealed class CalendarDocument : PlaybookSection
{
    [Required]
    [StringLength(40, MinimumLength = 1)]
    [RegularExpression(OneLine.Pattern, ErrorMessage = OneLine.Words)]
    [Description("What people's holidays call it.")]
    public string? Name { get; set; }

    [Otherwise("none")]
    [Description("Holidays, one date each.")]
    public IReadOnlyList<DateOnly> Dates { get; set; } = [];

    [Otherwise("none")]
    [Description("An iCalendar file, relative to the playbook. Its all-day events are holidays; yearly ones from a year back to five years ahead.")]
    public string? File { get; set; }
}
