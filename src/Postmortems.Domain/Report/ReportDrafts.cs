using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>The draft report: what the facilitator has edited stays as it was saved, every other section is what the answers say.</summary>
public static class ReportDrafts
{
    /// <param name="today">The date action items without a due date count from.</param>
    /// <param name="attributed">False to leave out who wrote which account; a single account is never attributed.</param>
    public static ReportContent From(Postmortem postmortem, Playbook playbook, DateOnly today, bool attributed = true)
    {
        if ((postmortem.Report.Draft?.Content ?? postmortem.CurrentReport?.Content) is { } written)
        {
            return written with
            {
                Sections = [.. written.Sections.Select(section => Follows(postmortem, section.Question) && Said(postmortem, section.Question, attributed) is { } said ? section with { Markdown = said } : section)],
                Items = DraftItems.Refreshed(written.Items, postmortem.Items),
            };
        }

        return new ReportContent(
            MarkdownText.OneLine(postmortem.Incident.Title),
            [.. postmortem.Questions.Select(question => DraftSection.Of(question, postmortem.Respondents, attributed))],
            DraftItems.Proposed(postmortem, owner => DueWhenUnset(owner.Id, postmortem.Incident.Severity, playbook, today)));
    }

    /// <summary>Whether this section's text is what the answers say, and changes with them. Nothing follows once a report is published.</summary>
    public static bool Follows(Postmortem postmortem, QuestionId section) =>
        postmortem.Report is ReportState.Drafting { Draft: var draft } && (draft is null || draft.Following.Contains(section));

    /// <summary>
    /// The sections that follow the answers after <paramref name="edited"/> is saved: those that say what the answers say. One that was
    /// written by hand and is saved again as it was stays by hand, even if the answers have come to say the same.
    /// </summary>
    internal static ImmutableArray<QuestionId> FollowingAfter(Postmortem before, ReportContent edited) => before.Report is not ReportState.Drafting { Draft: var draft }
        ? []
        :
        [
            .. edited.Sections
                .Where(section => section.Markdown == Said(before, section.Question, attributed: true)
                    && (Follows(before, section.Question) || draft?.Content.Sections.Contains(section) is false))
                .Select(section => section.Question),
        ];

    // Null for a section that belongs to none of the questions: nobody can answer it.
    private static string? Said(Postmortem postmortem, QuestionId section, bool attributed) =>
        postmortem.Questions.FirstOrDefault(question => question.Id == section) is { } question ? DraftSection.Of(question, postmortem.Respondents, attributed).Markdown : null;

    /// <summary>When an action item is due if nobody says otherwise: the playbook's days for the severity, moved to the owner's next business day.</summary>
    public static DateOnly DueWhenUnset(PersonId owner, Severity severity, Playbook playbook, DateOnly today) =>
        playbook.CalendarOf(owner).BusinessDayFrom(today.AddDays(playbook.RuleFor(severity).ItemsDueDays));
}
