using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Work that people proposed and the draft does not hold: it came after somebody had begun to edit, or was taken out.</summary>
internal static class ProposedItems
{
    /// <returns>One of each title.</returns>
    public static ImmutableArray<ProposedItem> Outside(Postmortem postmortem, ReportContent content) =>
    [
        .. postmortem.Respondents
            .SelectMany(respondent => respondent.Sheet?.Answers ?? [])
            .Select(given => given.Answer)
            .OfType<Answer.Items>()
            .SelectMany(items => items.Proposed.IsDefault ? [] : items.Proposed)
            .Where(item => !string.IsNullOrWhiteSpace(item.Title))
            .DistinctBy(Name)
            .Where(item => content.Items.All(known => !string.Equals(known.Title, Name(item), StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>Those of them whose titles were ticked, with the owner and date they get where none was named.</summary>
    public static IEnumerable<ReportItem> Taken(Postmortem postmortem, Visit visit, ReportContent content, HashSet<string> titles)
    {
        DateOnly today = visit.Playbook.CalendarOf(postmortem.Facilitator.Id).DateOf(visit.Now);
        int free = ReportSheet.FirstFree(postmortem, content);
        return Outside(postmortem, content).Where(item => titles.Contains(Name(item))).Select((item, index) =>
        {
            Person owner = item.Owner ?? postmortem.Facilitator;
            return new ReportItem(new ActionItemId(free + index), Name(item), owner, item.Due ?? ReportDrafts.DueWhenUnset(owner.Id, postmortem.Incident.Severity, visit.Playbook, today));
        });
    }

    public static string Name(ProposedItem item) => MarkdownText.OneLine(item.Title);
}
