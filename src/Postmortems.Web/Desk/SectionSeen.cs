namespace Postmortems.Web;

/// <summary>
/// What a page has shown of a section. One that follows the answers changes while the page is open, and no revision tells: what the
/// reader left alone goes on following, and what they wrote over an older text is a conflict.
/// </summary>
internal static class SectionSeen
{
    public static string Field(QuestionId section) => $"seen-{section}";

    public static string Mark(string markdown) => ReportSeal.Of(markdown.ReplaceLineEndings("\n").Trim());

    /// <summary>The mark to put on the page: what its sender first saw, also when the page comes back refused.</summary>
    public static string On(FormInput input, ReportSection section) =>
        input is { Conflict: false } && input.Has(Field(section.Question)) ? input[Field(section.Question)] : Mark(section.Markdown);

    public static bool IsUntouched(FormInput input, ReportSection typed) => input[Field(typed.Question)] == Mark(typed.Markdown);

    /// <param name="typed">The report as the page sent it.</param>
    /// <param name="stands">The report as it is now.</param>
    /// <returns>What to save: what the sender left alone is as it stands now.</returns>
    public static ReportContent Settle(FormInput input, ReportContent typed, ReportContent stands) => typed with
    {
        Sections = [.. typed.Sections.Select(section => IsUntouched(input, section) ? Now(stands, section) : section)],
    };

    /// <summary>True when an answer has changed a section under words that were written over it.</summary>
    public static bool AnsweredMeanwhile(FormInput input, Postmortem postmortem, ReportContent settled, ReportContent stands) =>
        settled.Sections.Any(section => ReportDrafts.Follows(postmortem, section.Question)
            && Now(stands, section) is var now
            && now.Markdown != section.Markdown
            && input.Has(Field(section.Question))
            && input[Field(section.Question)] != Mark(now.Markdown));

    private static ReportSection Now(ReportContent stands, ReportSection section) => stands.Sections.FirstOrDefault(now => now.Question == section.Question) ?? section;
}
