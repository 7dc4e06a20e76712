using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Postmortems.Domain;

namespace Postmortems.Application;

internal sealed class PersonDocument : PlaybookSection
{
    [Required]
    [Description("Who this is. Addresses that differ only in case are one person.")]
    public EmailAddress? Email { get; set; }

    [StringLength(100, MinimumLength = 1)]
    [RegularExpression(OneLine.Pattern, ErrorMessage = OneLine.Words)]
    [Otherwise("the address")]
    [Description("What to call them.")]
    public string? Name { get; set; }

    [RegularExpression(LanguageTag.Pattern, ErrorMessage = LanguageTag.Words)]
    [Otherwise("the playbook's; on pages the browser's")]
    [Description("The language they are written to in.")]
    public string? Language { get; set; }

    [Otherwise("the schedule's")]
    [Description("IANA time zone, like Europe/Lisbon.")]
    public string? Zone { get; set; }

    [Otherwise("the schedule's")]
    [Description("Local time work starts.")]
    public TimeOnly? From { get; set; }

    [Otherwise("the schedule's")]
    [Description("Local time work ends, later on the same day.")]
    public TimeOnly? To { get; set; }

    [MinLength(1)]
    [Otherwise("the schedule's")]
    [Description("Working days.")]
    public IReadOnlyList<DayOfWeek>? Days { get; set; }

    [Otherwise("the schedule's")]
    [Description("Names of calendars whose dates are no business days for them.")]
    public IReadOnlyList<string>? Holidays { get; set; }

    [Otherwise("the facilitator is told")]
    [Description("Who is told when their action items are overdue.")]
    public EmailAddress? Manager { get; set; }

    [Otherwise("none")]
    [Description("Other names, ids and addresses that sources use for them; case does not matter.")]
    public IReadOnlyList<string> Aliases { get; set; } = [];
}
