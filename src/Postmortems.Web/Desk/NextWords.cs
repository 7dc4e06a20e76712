namespace Postmortems.Web;

/// <summary>What comes next, to whom.</summary>
internal static class NextWords
{
    public static string Of(UpcomingStep step) => step.Step is NextStep.SendNotice send
        ? Texts.Say("desk.next-notice", Words.Name(send.Notice.Recipient), NoticeWords.Of(step.Step))
        : NoticeWords.Of(step.Step);

    /// <summary>A notice is told in its recipient's time, for it goes in their hours.</summary>
    public static BusinessCalendar CalendarOf(UpcomingStep step, Visit visit) =>
        step.Step is NextStep.SendNotice send ? visit.Playbook.CalendarOf(send.Notice.Recipient.Id) : visit.Calendar;
}
