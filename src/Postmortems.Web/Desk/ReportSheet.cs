using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What the edit page shows.</summary>
/// <param name="Content">The report as it is stored, and as the answers have it where nobody has edited it.</param>
/// <param name="Revision">The draft's revision the edit starts from; 0 for none.</param>
/// <param name="Rows">The action item rows to show.</param>
/// <param name="Overtaken">What changed meanwhile: both texts are shown.</param>
public sealed record ReportSheet(ReportContent Content, int Revision, ImmutableArray<int> Rows, Overtaken Overtaken = Overtaken.No)
{
    public static ReportSheet Of(Visit visit)
    {
        ReportContent content = ContentOf(visit.Postmortem, visit);
        return new ReportSheet(content, RevisionOf(visit.Postmortem), [.. Enumerable.Range(0, content.Items.Length)]);
    }

    public static int RevisionOf(Postmortem postmortem) => postmortem.Report.Draft?.Revision ?? 0;

    public static ReportContent ContentOf(Postmortem postmortem, Visit visit) =>
        ReportDrafts.From(postmortem, visit.Playbook, visit.Playbook.CalendarOf(postmortem.Facilitator.Id).DateOf(visit.Now));

    /// <summary>The number of the next action item: no number is ever given twice.</summary>
    public static int FirstFree(Postmortem postmortem, ReportContent content) =>
        postmortem.Items.Select(item => item.Id.Value).Concat(content.Items.Select(item => item.Item.Value)).DefaultIfEmpty(0).Max() + 1;
}
