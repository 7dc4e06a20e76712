using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What is overdue and what waits, in words: work, never people.</summary>
internal static class StandingWords
{
    public static string Of(Late late) => late.Kind switch
    {
        LateKind.Items => Texts.SayCount("board.late-items", late.Count),
        LateKind.Report => Texts.Say("board.late-report"),
        LateKind.Answers => Texts.SayCount("board.late-answers", late.Count),
        LateKind.Meeting => Texts.Say("board.late-meeting"),
        _ => throw new UnreachableException(late.Kind.ToString()),
    };

    /// <summary>In one postmortem.</summary>
    public static string Of(Work work) => work.Kind switch
    {
        WorkKind.Answers => Texts.SayCount("board.waits-answers", work.Count),
        WorkKind.MeetingTime => Texts.Say("board.waits-meeting-time"),
        WorkKind.Report => Texts.Say("board.waits-report"),
        WorkKind.NewVersion => Texts.Say("board.waits-new-version"),
        WorkKind.ItemReview => Texts.SayCount("board.waits-item-review", work.Count),
        WorkKind.Items => Texts.SayCount("board.waits-items", work.Count),
        _ => throw new UnreachableException(work.Kind.ToString()),
    };

    /// <summary>Over all postmortems, as a sentence.</summary>
    public static string InAll(WorkKind kind, int count) => kind switch
    {
        WorkKind.Answers => Texts.SayCount("board.all-answers", count),
        WorkKind.MeetingTime => Texts.SayCount("board.all-meeting-time", count),
        WorkKind.Report => Texts.SayCount("board.all-report", count),
        WorkKind.NewVersion => Texts.SayCount("board.all-new-version", count),
        WorkKind.ItemReview => Texts.SayCount("board.all-item-review", count),
        WorkKind.Items => Texts.SayCount("board.all-items", count),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static string Heading(LateKind kind) => kind switch
    {
        LateKind.Items => Texts.Say("board.heading-items"),
        LateKind.Report => Texts.Say("board.heading-reports"),
        LateKind.Answers => Texts.Say("board.heading-answers"),
        LateKind.Meeting => Texts.Say("board.heading-meetings"),
        _ => throw new UnreachableException(kind.ToString()),
    };
}
