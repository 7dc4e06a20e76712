using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>What a notice is, in the words of the history: "was sent …".</summary>
internal static class NoticeWords
{
    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.PostmortemOpened => "news that the postmortem was opened",
        NoticeKind.FormRequest => "the form link",
        NoticeKind.Chase => "a chase for missing answers",
        NoticeKind.AnswersEscalation => "an escalation: answers are missing",
        NoticeKind.NoSlot => "news that no meeting time suits everyone",
        NoticeKind.CalendarTrouble => "news that the calendar does not answer",
        NoticeKind.AttendeeDeclined => "news that a required attendee has declined",
        NoticeKind.PreRead => "the draft report to read before the meeting",
        NoticeKind.PublishRequest => "a request to publish the report",
        NoticeKind.PublishChase => "a chase to publish the report",
        NoticeKind.PublishEscalation => "an escalation: the report is late",
        NoticeKind.ReportPublished => "news that the report is published",
        NoticeKind.ItemsAssigned => "the action items they own",
        NoticeKind.ItemReminder => "a reminder of an action item",
        NoticeKind.ItemEscalation => "an escalation: an action item is overdue",
        NoticeKind.ItemReview => "a request to review an action item",
        NoticeKind.Undeliverable => "news that mail to somebody does not arrive",
        NoticeKind.IncidentReopened => "news that the incident was reopened",
        NoticeKind.StillOnHold => "a question whether to resume or waive",
        NoticeKind.IncidentMerged => "news that the incident was merged",
        NoticeKind.NewVersionRequest => "a request for a new version of the report",
        NoticeKind.Waived => "news that nothing is needed any more",
        NoticeKind.ClosingSummary => "the closing summary",
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static string Of(NextStep step) => step switch
    {
        NextStep.SendNotice send => Of(send.Notice.Kind),
        NextStep.ReadCalendars => "read calendars to find a meeting time",
        NextStep.BookMeeting => "book the meeting",
        NextStep.MoveMeeting => "move the meeting",
        NextStep.TakeOutMeeting => "take the meeting out of the calendars",
        NextStep.ReadReplies => "read who has accepted the invitation",
        NextStep.LookUpManager => "look up an owner's manager in the directory",
        NextStep.ArchiveReport => "archive the report",
        _ => throw new UnreachableException(step.GetType().Name),
    };
}
