namespace Postmortems.Domain;

/// <summary>The draft report: the facilitator's edit, or, while there is none, what the answers say.</summary>
public static class ReportDrafts
{
    /// <param name="today">The date action items without a due date count from.</param>
    /// <param name="attributed">False to leave out who wrote which account; a single account is never attributed.</param>
    public static ReportContent From(Postmortem postmortem, Playbook playbook, DateOnly today, bool attributed = true)
    {
        if ((postmortem.Report.Draft?.Content ?? postmortem.CurrentReport?.Content) is { } written)
        {
            return written with { Items = DraftItems.Refreshed(written.Items, postmortem.Items) };
        }

        return new ReportContent(
            MarkdownText.OneLine(postmortem.Incident.Title),
            [.. postmortem.Questions.Select(question => DraftSection.Of(question, postmortem.Respondents, attributed))],
            DraftItems.Proposed(postmortem, owner => DueWhenUnset(owner.Id, postmortem.Incident.Severity, playbook, today)));
    }

    /// <summary>When an action item is due if nobody says otherwise: the playbook's days for the severity, moved to the owner's next business day.</summary>
    public static DateOnly DueWhenUnset(PersonId owner, Severity severity, Playbook playbook, DateOnly today) =>
        playbook.CalendarOf(owner).BusinessDayFrom(today.AddDays(playbook.RuleFor(severity).ItemsDueDays));
}
