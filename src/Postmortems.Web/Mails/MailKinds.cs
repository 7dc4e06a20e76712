using System.Diagnostics;

namespace Postmortems.Web;

/// <summary>Which mail a notice is. Every kind is named, so that a new one cannot go unwritten.</summary>
internal static class MailKinds
{
    public static MailContent Write(MailScene scene) => scene.Notice.Kind switch
    {
        NoticeKind.PostmortemOpened => IncidentMails.PostmortemOpened(scene),
        NoticeKind.FormRequest => AnswersMails.FormRequest(scene),
        NoticeKind.Chase => AnswersMails.Chase(scene),
        NoticeKind.AnswersEscalation => AnswersMails.AnswersEscalation(scene),
        NoticeKind.NoSlot => MeetingMails.NoSlot(scene),
        NoticeKind.CalendarTrouble => MeetingMails.CalendarTrouble(scene),
        NoticeKind.AttendeeDeclined => MeetingMails.AttendeeDeclined(scene),
        NoticeKind.RespondentDeclined => DecliningMails.RespondentDeclined(scene),
        NoticeKind.PreRead => MeetingMails.PreRead(scene),
        NoticeKind.PublishRequest => ReportMails.PublishRequest(scene),
        NoticeKind.PublishChase => ReportMails.PublishChase(scene),
        NoticeKind.PublishEscalation => ReportMails.PublishEscalation(scene),
        NoticeKind.ReportPublished => OutcomeMails.ReportPublished(scene),
        NoticeKind.ItemsAssigned => ItemMails.ItemsAssigned(scene),
        NoticeKind.ItemReminder => ItemMails.ItemReminder(scene),
        NoticeKind.ItemEscalation => ItemHelpMails.ItemEscalation(scene),
        NoticeKind.ItemReview => ItemHelpMails.ItemReview(scene),
        NoticeKind.Undeliverable => DeliveryMails.Undeliverable(scene),
        NoticeKind.IncidentReopened => IncidentMails.IncidentReopened(scene),
        NoticeKind.StillOnHold => IncidentMails.StillOnHold(scene),
        NoticeKind.IncidentMerged => IncidentMails.IncidentMerged(scene),
        NoticeKind.NewVersionRequest => ReportMails.NewVersionRequest(scene),
        NoticeKind.Waived => IncidentMails.Waived(scene),
        NoticeKind.ClosingSummary => OutcomeMails.ClosingSummary(scene),
        _ => throw new UnreachableException($"No mail for {scene.Notice.Kind}."),
    };
}
