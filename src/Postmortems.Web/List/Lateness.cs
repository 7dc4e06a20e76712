using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What is overdue in a postmortem: work, never people.</summary>
internal static class Lateness
{
    public static ImmutableArray<string> Of(Postmortem postmortem, Playbook playbook, DateTimeOffset now)
    {
        if (postmortem.Stage is Stage.Closed or Stage.Waived or Stage.OnHold)
        {
            return [];
        }

        int late = postmortem.OpenItems.Count(item => playbook.CalendarOf(item.Owner.Id).DateOf(now) > item.Due);
        int missing = postmortem.Report is ReportState.Drafting ? postmortem.Owing.Count(respondent => WasChased(postmortem, respondent.Person.Id)) : 0;
        return
        [
            .. late > 0 ? [late == 1 ? "1 action item past due" : $"{late} action items past due"] : Array.Empty<string>(),
            .. IsReportLate(postmortem, playbook, now) ? ["Report late"] : Array.Empty<string>(),
            .. missing > 0 ? [missing == 1 ? "Answers of 1 respondent missing" : $"Answers of {missing} respondents missing"] : Array.Empty<string>(),
        ];
    }

    // An answer is late once it had to be asked for again.
    private static bool WasChased(Postmortem postmortem, PersonId person) =>
        postmortem.Ledger.Values.Any(entry => entry is { Result: StepResult.Done, Notice: { Kind: NoticeKind.Chase } notice } && notice.Recipient.Id == person);

    private static bool IsReportLate(Postmortem postmortem, Playbook playbook, DateTimeOffset now)
    {
        BusinessCalendar calendar = playbook.CalendarOf(postmortem.Facilitator.Id);
        return postmortem.Report is ReportState.Drafting
            && calendar.DateOf(now) > calendar.AddBusinessDays(calendar.DateOf(postmortem.Anchor), playbook.Report.WithinBusinessDays);
    }
}
