using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What a report still needs before it can be published.</summary>
internal static class ReportReadiness
{
    public const string NothingToReport = "Nothing to report.";

    /// <summary>What a draft says below a question that nobody has answered.</summary>
    private const string Unanswered = "_Nobody has answered this question yet._";

    /// <param name="questions">The postmortem's own.</param>
    public static ImmutableArray<FieldError> Missing(ReportContent content, ImmutableArray<Question> questions) =>
    [
        .. Title(content),
        .. content.Sections
            .Where(section => IsEmpty(section) && !IsAnsweredByItems(section, content, questions))
            .Select(section => new FieldError($"section-{section.Question}", Texts.Say("desk.ready-section", section.Heading))),
        .. content.Items.Where(item => string.IsNullOrWhiteSpace(item.Title)).Select(item => new FieldError("items", Texts.Say("desk.ready-item", item.Item))),
    ];

    private static IEnumerable<FieldError> Title(ReportContent content) =>
        string.IsNullOrWhiteSpace(content.Title) ? [new FieldError("title", Texts.Say("desk.report-give-title"))] : [];

    private static bool IsEmpty(ReportSection section) => string.IsNullOrWhiteSpace(section.Markdown) || section.Markdown.Trim() == Unanswered;

    private static bool IsAnsweredByItems(ReportSection section, ReportContent content, ImmutableArray<Question> questions) =>
        !content.Items.IsEmpty && questions.Any(question => question.Id == section.Question && question.Shape == AnswerShape.ActionItems);
}
