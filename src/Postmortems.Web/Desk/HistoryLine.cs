using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>One line of the history: something that happened, or somebody who was told something.</summary>
/// <param name="Person">Who did it, or who was told; null when nobody is named.</param>
/// <param name="Detail">One line; null when the words say it all.</param>
public sealed record HistoryLine(DateTimeOffset At, string What, Person? Person, string? Detail)
{
    /// <summary>Ledger and audit trail as one story, oldest first.</summary>
    public static ImmutableArray<HistoryLine> Of(Postmortem postmortem, BusinessCalendar calendar) =>
    [
        .. postmortem.Audit.Select(entry => OfAudit(postmortem, entry))
            .Concat(postmortem.Ledger.Values.Select(entry => OfLedger(entry, calendar)).OfType<HistoryLine>())
            .OrderBy(line => line.At),
    ];

    private static HistoryLine OfAudit(Postmortem postmortem, AuditEntry entry) =>
        new(entry.At, EventWords.Of(entry.Event), entry.By is { } by ? postmortem.PersonOf(by) : null, entry.Detail);

    // Steps for the calendar and the archive are in the audit trail by what they led to.
    private static HistoryLine? OfLedger(LedgerEntry entry, BusinessCalendar calendar) => entry switch
    {
        { Notice: { } notice, Result: StepResult.Done done } => Told(notice, done.At, "Was sent", null),
        { Notice: { } notice, Result: StepResult.Postponed postponed } => Told(notice, postponed.Since, "Could not be sent yet", TroubleWords.Became(postponed, calendar)),
        { Notice: { } notice, Result: StepResult.Undeliverable failed } => Told(notice, failed.At, "Could not be reached with", TroubleWords.Became(failed, calendar)),
        _ => null,
    };

    private static HistoryLine Told(Notice notice, DateTimeOffset at, string how, string? detail) =>
        new(at, $"{how}: {NoticeWords.Of(notice.Kind)}", notice.Recipient, detail);
}
