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
        .. postmortem.Audit.Select(entry => OfAudit(postmortem, entry, calendar))
            .Concat(postmortem.Ledger.Values.Select(entry => OfLedger(entry, calendar)).OfType<HistoryLine>())
            .OrderBy(line => line.At),
    ];

    private static HistoryLine OfAudit(Postmortem postmortem, AuditEntry entry, BusinessCalendar calendar) =>
        new(entry.At, EventWords.Of(entry.Event), entry.By is { } by ? postmortem.PersonOf(by) : null, AuditWords.Of(entry, calendar));

    // The other steps are for the calendar and the archive; their keys say which.
    private static HistoryLine? OfLedger(LedgerEntry entry, BusinessCalendar calendar) => entry switch
    {
        { Notice: { } notice, Result: StepResult.Done done } => Told(notice, done.At, Texts.Say("desk.was-sent", NoticeWords.Of(notice.Kind)), Delivery(entry, calendar)),
        { Notice: { } notice, Result: StepResult.Postponed postponed } => Told(notice, postponed.Since, Texts.Say("desk.not-sent-yet", NoticeWords.Of(notice.Kind)), TroubleWords.Became(postponed, calendar)),
        { Notice: null, Result: StepResult.Done done } => new(done.At, StepWords(entry.Key), null, null),
        { Notice: null, Result: StepResult.Postponed postponed } => new(postponed.Since, Texts.Say("desk.not-done-yet"), null, $"{StepWords(entry.Key)}: {TroubleWords.Became(postponed, calendar)}"),
        { Notice: { } notice, Result: StepResult.Undeliverable failed } => Told(notice, failed.At, Texts.Say("desk.not-reached", NoticeWords.Of(notice.Kind)), TroubleWords.Became(failed, calendar)),
        _ => null,
    };

    // Silence means one thing after a delivery and another where nothing was heard.
    private static string? Delivery(LedgerEntry entry, BusinessCalendar calendar) =>
        entry.DeliveredAt is { } at ? Texts.Say("desk.delivered-at", When.InZone(at, calendar)) : null;

    private static string StepWords(string key) => key.Split('/')[^1] switch
    {
        "calendars" => Texts.Say("desk.step-calendars"),
        "book" => Texts.Say("desk.step-book"),
        "move" => Texts.Say("desk.step-move"),
        "cancel" => Texts.Say("desk.step-cancel"),
        _ when key.StartsWith("archive/", StringComparison.Ordinal) => Texts.Say("desk.step-archive"),
        _ => key,
    };

    private static HistoryLine Told(Notice notice, DateTimeOffset at, string what, string? detail) =>
        new(at, what, notice.Recipient, detail);
}
