namespace Postmortems.Web;

/// <summary>What happened, in the words of the history. Stored names of later versions read as they are.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, string> Words = new()
    {
        [nameof(LifecycleEvent.IncidentResolved)] = "The incident was resolved",
        [nameof(LifecycleEvent.IncidentReopened)] = "The incident was reopened",
        [nameof(LifecycleEvent.IncidentMerged)] = "The source merged the incident into another one",
        [nameof(LifecycleEvent.NoticeUndeliverable)] = "A notice could not be delivered",
        [nameof(LifecycleEvent.NoticeDelivered)] = "A notice was delivered",
        [nameof(LifecycleEvent.StepPostponed)] = "A step was postponed",
        [nameof(LifecycleEvent.CalendarsRead)] = "Calendars were read",
        [nameof(LifecycleEvent.MeetingBooked)] = "The meeting was booked",
        [nameof(LifecycleEvent.MeetingMoved)] = "The meeting was moved",
        [nameof(LifecycleEvent.MeetingTakenOut)] = "The meeting was taken out of the calendars",
        [nameof(LifecycleEvent.RepliesRead)] = "Replies to the invitation were read",
        [nameof(LifecycleEvent.ManagerLookedUp)] = "A manager was looked up",
        [nameof(LifecycleEvent.ReportArchived)] = "A report version was archived",
        [nameof(LifecycleEvent.AnswersSubmitted)] = "Answers were submitted",
        [nameof(LifecycleEvent.FormDelegated)] = "A form was delegated",
        [nameof(LifecycleEvent.RespondentAdded)] = "A respondent was added",
        [nameof(LifecycleEvent.RespondentExcused)] = "A respondent was excused",
        [nameof(LifecycleEvent.AttendeeSet)] = "An attendee was invited",
        [nameof(LifecycleEvent.AttendeeRemoved)] = "An attendee was removed",
        [nameof(LifecycleEvent.FacilitatorChanged)] = "The facilitator changed",
        [nameof(LifecycleEvent.AddressRetried)] = "An address is tried again",
        [nameof(LifecycleEvent.LinksRevoked)] = "Old links became void; a fresh one goes out",
        [nameof(LifecycleEvent.MeetingTimeChosen)] = "A meeting time was chosen",
        [nameof(LifecycleEvent.MeetingAsked)] = "A meeting was asked for",
        [nameof(LifecycleEvent.MeetingCalledOff)] = "The meeting was called off",
        [nameof(LifecycleEvent.PutOnHold)] = "Put on hold",
        [nameof(LifecycleEvent.Resumed)] = "Resumed",
        [nameof(LifecycleEvent.PostmortemWaived)] = "Waived",
        [nameof(LifecycleEvent.WaiverLifted)] = "The waiver was lifted",
        [nameof(LifecycleEvent.ReportEdited)] = "The draft report was edited",
        [nameof(LifecycleEvent.ReportPublished)] = "The report was published",
        [nameof(LifecycleEvent.NewVersionDeclined)] = "A new version was declined",
        [nameof(LifecycleEvent.ItemClosed)] = "An action item was closed",
        [nameof(LifecycleEvent.ItemPostponed)] = "An action item got more time",
        [nameof(LifecycleEvent.ItemHandedOver)] = "An action item was handed over",
        [nameof(LifecycleEvent.ItemDropped)] = "An action item was dropped",
        [nameof(LifecycleEvent.ItemKept)] = "An action item was kept as it is",
        [nameof(LifecycleEvent.ItemShrunk)] = "An action item was made smaller",
        [nameof(LifecycleEvent.ItemReopened)] = "An action item was reopened",
    };

    public static string Of(string name) => Words.GetValueOrDefault(name, name);
}
