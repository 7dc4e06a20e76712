using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Postmortems.Domain;

namespace Postmortems.Application;

internal sealed class ServiceDocument : PlaybookSection
{
    [Required]
    [StringLength(200, MinimumLength = 1)]
    [RegularExpression(OneLine.Pattern, ErrorMessage = OneLine.Words)]
    [Description("The service as sources name it, case does not matter; \"*\" for every service.")]
    public string? Service { get; set; }

    [Otherwise("none")]
    [Description("Asked beside the people the source names; required at the meeting.")]
    public IReadOnlyList<EmailAddress> Respondents { get; set; } = [];

    [Otherwise("none")]
    [Description("Invited to the meeting as optional attendees; not asked.")]
    public IReadOnlyList<EmailAddress> Optional { get; set; } = [];

    [Otherwise("the playbook's facilitator")]
    [Description("Answers for this service's postmortems when the source names nobody we can write to.")]
    public EmailAddress? Facilitator { get; set; }
}
