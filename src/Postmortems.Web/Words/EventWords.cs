namespace Postmortems.Web;

/// <summary>What happened, in the words of the history. Stored names of later versions read as they are.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, string> Keys = new()
    {
        [nameof(LifecycleEvent.IncidentResolved)] = "event.incident-resolved",
        [nameof(LifecycleEvent.IncidentReopened)] = "event.incident-reopened",
        [nameof(LifecycleEvent.IncidentMerged)] = "event.incident-merged",
        [nameof(LifecycleEvent.NoticeUndeliverable)] = "event.notice-undeliverable",
        [nameof(LifecycleEvent.NoticeDelivered)] = "event.notice-delivered",
        [nameof(LifecycleEvent.StepPostponed)] = "event.step-postponed",
        [nameof(LifecycleEvent.CalendarsRead)] = "event.calendars-read",
        [nameof(LifecycleEvent.MeetingBooked)] = "event.meeting-booked",
        [nameof(LifecycleEvent.MeetingMoved)] = "event.meeting-moved",
        [nameof(LifecycleEvent.MeetingTakenOut)] = "event.meeting-taken-out",
        [nameof(LifecycleEvent.RepliesRead)] = "event.replies-read",
        [nameof(LifecycleEvent.ManagerLookedUp)] = "event.manager-looked-up",
        [nameof(LifecycleEvent.ReportArchived)] = "event.report-archived",
        [nameof(LifecycleEvent.AnswersSubmitted)] = "event.answers-submitted",
        [nameof(LifecycleEvent.FormDelegated)] = "event.form-delegated",
        [nameof(LifecycleEvent.FormDeclined)] = "event.form-declined",
        [nameof(LifecycleEvent.RespondentAdded)] = "event.respondent-added",
        [nameof(LifecycleEvent.RespondentExcused)] = "event.respondent-excused",
        [nameof(LifecycleEvent.RespondentReplaced)] = "event.respondent-replaced",
        [nameof(LifecycleEvent.ChaseAsked)] = "event.chase-asked",
        [nameof(LifecycleEvent.FormExtended)] = "event.form-extended",
        [nameof(LifecycleEvent.AttendeeSet)] = "event.attendee-set",
        [nameof(LifecycleEvent.AttendeeRemoved)] = "event.attendee-removed",
        [nameof(LifecycleEvent.FacilitatorChanged)] = "event.facilitator-changed",
        [nameof(LifecycleEvent.AddressRetried)] = "event.address-retried",
        [nameof(LifecycleEvent.LinksRevoked)] = "event.links-revoked",
        [nameof(LifecycleEvent.MeetingTimeChosen)] = "event.meeting-time-chosen",
        [nameof(LifecycleEvent.MeetingAsked)] = "event.meeting-asked",
        [nameof(LifecycleEvent.MeetingCalledOff)] = "event.meeting-called-off",
        [nameof(LifecycleEvent.PutOnHold)] = "event.put-on-hold",
        [nameof(LifecycleEvent.Resumed)] = "event.resumed",
        [nameof(LifecycleEvent.PostmortemWaived)] = "event.postmortem-waived",
        [nameof(LifecycleEvent.WaiverLifted)] = "event.waiver-lifted",
        [nameof(LifecycleEvent.ReportEdited)] = "event.report-edited",
        [nameof(LifecycleEvent.ReportPublished)] = "event.report-published",
        [nameof(LifecycleEvent.NewVersionDeclined)] = "event.new-version-declined",
        [nameof(LifecycleEvent.ItemClosed)] = "event.item-closed",
        [nameof(LifecycleEvent.ItemPostponed)] = "event.item-postponed",
        [nameof(LifecycleEvent.ItemHandedOver)] = "event.item-handed-over",
        [nameof(LifecycleEvent.ItemDropped)] = "event.item-dropped",
        [nameof(LifecycleEvent.ItemKept)] = "event.item-kept",
        [nameof(LifecycleEvent.ItemShrunk)] = "event.item-shrunk",
        [nameof(LifecycleEvent.ItemReopened)] = "event.item-reopened",
    };

    public static string Of(string name) => Keys.TryGetValue(name, out string? key) ? Texts.Say(key) : name;
}
