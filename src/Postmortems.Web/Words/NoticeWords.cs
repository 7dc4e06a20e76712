using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What a notice is, in the words of the history: "was sent …".</summary>
internal static class NoticeWords
{
    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.PostmortemOpened => Texts.Say("notice.postmortem-opened"),
        NoticeKind.FormRequest => Texts.Say("notice.form-request"),
        NoticeKind.Chase => Texts.Say("notice.chase"),
        NoticeKind.AnswersEscalation => Texts.Say("notice.answers-escalation"),
        NoticeKind.NoSlot => Texts.Say("notice.no-slot"),
        NoticeKind.CalendarTrouble => Texts.Say("notice.calendar-trouble"),
        NoticeKind.AttendeeDeclined => Texts.Say("notice.attendee-declined"),
        NoticeKind.RespondentDeclined => Texts.Say("notice.respondent-declined"),
        NoticeKind.PreRead => Texts.Say("notice.pre-read"),
        NoticeKind.PublishRequest => Texts.Say("notice.publish-request"),
        NoticeKind.PublishChase => Texts.Say("notice.publish-chase"),
        NoticeKind.PublishEscalation => Texts.Say("notice.publish-escalation"),
        NoticeKind.ReportPublished => Texts.Say("notice.report-published"),
        NoticeKind.ItemsAssigned => Texts.Say("notice.items-assigned"),
        NoticeKind.ItemReminder => Texts.Say("notice.item-reminder"),
        NoticeKind.ItemEscalation => Texts.Say("notice.item-escalation"),
        NoticeKind.ItemReview => Texts.Say("notice.item-review"),
        NoticeKind.Undeliverable => Texts.Say("notice.undeliverable"),
        NoticeKind.IncidentReopened => Texts.Say("notice.incident-reopened"),
        NoticeKind.StillOnHold => Texts.Say("notice.still-on-hold"),
        NoticeKind.IncidentMerged => Texts.Say("notice.incident-merged"),
        NoticeKind.NewVersionRequest => Texts.Say("notice.new-version-request"),
        NoticeKind.Waived => Texts.Say("notice.waived"),
        NoticeKind.ClosingSummary => Texts.Say("notice.closing-summary"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static string Of(NextStep step) => step switch
    {
        NextStep.SendNotice send => Of(send.Notice.Kind),
        NextStep.ReadCalendars => Texts.Say("step.read-calendars"),
        NextStep.BookMeeting => Texts.Say("step.book-meeting"),
        NextStep.MoveMeeting => Texts.Say("step.move-meeting"),
        NextStep.TakeOutMeeting => Texts.Say("step.take-out-meeting"),
        NextStep.ReadReplies => Texts.Say("step.read-replies"),
        NextStep.LookUpManager => Texts.Say("step.look-up-manager"),
        NextStep.ArchiveReport => Texts.Say("step.archive-report"),
        _ => throw new UnreachableException(step.GetType().Name),
    };
}
