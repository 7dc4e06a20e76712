using System.Globalization;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>The report as a Markdown file: the version in force, or before publication the draft, which says so below its title.</summary>
internal static class ReportFile
{
    /// <summary>How the line begins that tells a draft from a report.</summary>
    public const string DraftMark = "> Draft, not published.";

    public static string Write(Postmortem postmortem, DateTimeOffset now, Playbook playbook)
    {
        if (postmortem.CurrentReport is { } current)
        {
            return ReportMarkdown.Write(current.Content, postmortem.Questions);
        }

        DateOnly today = playbook.CalendarOf(postmortem.Facilitator.Id).DateOf(now);
        string draft = ReportMarkdown.Write(ReportDrafts.From(postmortem, playbook, today), postmortem.Questions);
        int title = draft.IndexOf('\n', StringComparison.Ordinal) + 1;
        return draft.Insert(title, string.Create(CultureInfo.InvariantCulture, $"\n{DraftMark} As it stood on {today:yyyy-MM-dd}.\n"));
    }
}
