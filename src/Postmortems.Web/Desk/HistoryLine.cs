using System.Collections.Immutable;
using System.Globalization;

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
        new(entry.At, EventWords.Of(entry.Event), entry.By is { } by ? postmortem.PersonOf(by) : null, DetailOf(entry, calendar));

    // The trail keeps the chosen time as an instant; people read it on their wall clock.
    private static string? DetailOf(AuditEntry entry, BusinessCalendar calendar) =>
        entry.Event == nameof(LifecycleEvent.MeetingTimeChosen)
        && DateTimeOffset.TryParseExact(entry.Detail, "u", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset chosen)
            ? When.InZone(chosen, calendar)
            : entry.Detail;

    // The other steps are for the calendar and the archive; their keys say which.
    private static HistoryLine? OfLedger(LedgerEntry entry, BusinessCalendar calendar) => entry switch
    {
        { Notice: { } notice, Result: StepResult.Done done } => Told(notice, done.At, "Was sent", Delivery(entry, calendar)),
        { Notice: { } notice, Result: StepResult.Postponed postponed } => Told(notice, postponed.Since, "Could not be sent yet", TroubleWords.Became(postponed, calendar)),
        { Notice: null, Result: StepResult.Done done } => new(done.At, StepWords(entry.Key), null, null),
        { Notice: null, Result: StepResult.Postponed postponed } => new(postponed.Since, "Could not be done yet", null, $"{StepWords(entry.Key)}: {TroubleWords.Became(postponed, calendar)}"),
        { Notice: { } notice, Result: StepResult.Undeliverable failed } => Told(notice, failed.At, "Could not be reached with", TroubleWords.Became(failed, calendar)),
        _ => null,
    };

    // Silence means one thing after a delivery and another where nothing was heard.
    private static string? Delivery(LedgerEntry entry, BusinessCalendar calendar) =>
        entry.DeliveredAt is { } at ? $"delivered at {When.InZone(at, calendar)}" : null;

    private static string StepWords(string key) => key.Split('/')[^1] switch
    {
        "calendars" => "Calendars were read to find a meeting time",
        "book" => "The meeting was booked",
        "move" => "The meeting was moved",
        "cancel" => "The meeting was taken out of the calendars",
        _ when key.StartsWith("archive/", StringComparison.Ordinal) => "The report was archived",
        _ => key,
    };

    private static HistoryLine Told(Notice notice, DateTimeOffset at, string how, string? detail) =>
        new(at, $"{how}: {NoticeWords.Of(notice.Kind)}", notice.Recipient, detail);
}
