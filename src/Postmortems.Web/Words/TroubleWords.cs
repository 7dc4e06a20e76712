using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What became of a step, in one line.</summary>
internal static class TroubleWords
{
    /// <summary>Who was to get what, and why it has not arrived.</summary>
    public static string Of(LedgerEntry entry, BusinessCalendar calendar) => $"{Subject(entry)}: {Became(entry.Result, calendar)}";

    public static string Subject(LedgerEntry entry) =>
        entry.Notice is { } notice ? $"To {notice.Recipient.Name}, {NoticeWords.Of(notice.Kind)}" : "A step for the calendar, the directory or the archive";

    public static string Became(StepResult result, BusinessCalendar calendar) => result switch
    {
        StepResult.Done => "done",
        StepResult.Postponed postponed => $"postponed after {postponed.Failures} {(postponed.Failures == 1 ? "try" : "tries")}, again at {When.InZone(postponed.Until, calendar)} ({postponed.Reason})",
        StepResult.Undeliverable undeliverable => $"undeliverable ({undeliverable.Reason})",
        _ => throw new UnreachableException(result.GetType().Name),
    };
}
