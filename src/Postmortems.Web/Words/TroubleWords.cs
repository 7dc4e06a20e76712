using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What became of a step, in one line.</summary>
internal static class TroubleWords
{
    /// <summary>Who was to get what, and why it has not arrived.</summary>
    public static string Of(LedgerEntry entry, BusinessCalendar calendar) => $"{Subject(entry)}: {Became(entry.Result, calendar)}";

    public static string Subject(LedgerEntry entry) =>
        entry.Notice is { } notice ? Texts.Say("trouble.notice", notice.Recipient.Name, NoticeWords.Of(notice.Kind)) : Texts.Say("trouble.step");

    public static string Became(StepResult result, BusinessCalendar calendar) => result switch
    {
        StepResult.Done => Texts.Say("trouble.done"),
        StepResult.Postponed postponed => Texts.SayCount("trouble.postponed", postponed.Failures, When.InZone(postponed.Until, calendar), postponed.Reason),
        StepResult.Undeliverable undeliverable => Texts.Say("trouble.undeliverable", undeliverable.Reason),
        _ => throw new UnreachableException(result.GetType().Name),
    };
}
