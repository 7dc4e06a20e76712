using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Postmortems.Domain;

namespace Postmortems.Application;

internal sealed class QuestionDocument : PlaybookSection
{
    [Required]
    [StringLength(40, MinimumLength = 1)]
    [RegularExpression("^[a-z0-9-]+$", ErrorMessage = "lower-case letters, digits and hyphens")]
    [Description("A name that stays; answers are kept under it. Built-in: what-stopped, why-stopped, how-fixed, what-led, prevention, impact, discovery.")]
    public string? Id { get; set; }

    [StringLength(200, MinimumLength = 1)]
    [RegularExpression(OneLine.Pattern, ErrorMessage = OneLine.Words)]
    [Otherwise("the built-in question's; needed for any other")]
    [Description("The question itself.")]
    public string? Text { get; set; }

    [StringLength(2000)]
    [Otherwise("the built-in question's, or none")]
    [Description("What a useful answer holds.")]
    public string? Guidance { get; set; }

    [StringLength(2000)]
    [Otherwise("the built-in question's, or none")]
    [Description("An answer that helps nobody, as a warning.")]
    public string? Weak { get; set; }

    [StringLength(2000)]
    [Otherwise("the built-in question's, or none")]
    [Description("An answer that helps, as an example.")]
    public string? Strong { get; set; }

    [Otherwise("the built-in question's, or text")]
    [Description("What an answer is made of: text, whys (asked why by why, in branches) or items (action items).")]
    public QuestionShape? Shape { get; set; }

    [Otherwise("the built-in question's, or everyone")]
    [Description("Who is asked: everyone, responders (those the source names) or the facilitator.")]
    public AskedOf? AskedOf { get; set; }

    [Otherwise("the built-in question's, or true")]
    [Description("Whether a missing answer is chased.")]
    public bool? Required { get; set; }
}

/// <summary>What an answer is made of, in the playbook's words.</summary>
internal enum QuestionShape
{
    Text,
    Whys,
    Items,
}

/// <summary>Built-in questions beyond the five; named as their ids are.</summary>
internal enum ExtraQuestion
{
    Impact,
    Discovery,
}
