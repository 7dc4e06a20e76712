namespace Postmortems.Domain;

public static partial class PostmortemLifecycle
{
    /// <summary>
    /// Adds what a person or a source did to the trail, if it changed anything. Outcomes of steps are not repeated there: they are the
    /// ledger, and the ledger does not depend on the order in which they come back.
    /// </summary>
    private static Postmortem Audited(Postmortem before, Postmortem after, LifecycleEvent happened, DateTimeOffset now) =>
        ReferenceEquals(before, after) || Entry(happened, now, before) is not { } entry ? after : after with { Audit = after.Audit.Add(entry) };

    private static AuditEntry? Entry(LifecycleEvent happened, DateTimeOffset now, Postmortem? before = null) => happened switch
    {
        LifecycleEvent.Woke or LifecycleEvent.NoticeAccepted or LifecycleEvent.NoticeUndeliverable or LifecycleEvent.NoticeDelivered
            or LifecycleEvent.StepPostponed or LifecycleEvent.CalendarsRead or LifecycleEvent.MeetingBooked or LifecycleEvent.MeetingMoved
            or LifecycleEvent.MeetingTakenOut or LifecycleEvent.ReportArchived
            or LifecycleEvent.RepliesRead or LifecycleEvent.ManagerLookedUp => null,

        LifecycleEvent.IncidentResolved told => new(now, told.Name, null, told.Incident.Title),
        LifecycleEvent.IncidentReopened told => new(now, told.Name, null, null),
        LifecycleEvent.IncidentMerged told => new(now, told.Name, null, told.Into),

        LifecycleEvent.AnswersSubmitted act => new(act.At, act.Name, act.Respondent, null),
        LifecycleEvent.FormDelegated act => new(act.At, act.Name, act.From, $"to {act.To.Name}"),
        LifecycleEvent.FormDeclined act => new(act.At, act.Name, act.Respondent, act.Reason),
        LifecycleEvent.RespondentAdded act => new(act.At, act.Name, act.By, act.Person.Name),
        LifecycleEvent.RespondentExcused act => new(act.At, act.Name, act.By, $"{Called(before, act.Person)}: {act.Reason}"),
        LifecycleEvent.RespondentReplaced act => new(act.At, act.Name, act.By, $"{Called(before, act.From)} by {act.To.Name}"),
        LifecycleEvent.ChaseAsked act => new(act.At, act.Name, act.By, Called(before, act.Respondent)),
        LifecycleEvent.FormExtended act => new(act.At, act.Name, act.By, $"{act.Until:u}"),
        LifecycleEvent.AttendeeSet act => new(act.At, act.Name, act.By, $"{act.Person.Name}, {(act.Required ? "required" : "optional")}"),
        LifecycleEvent.AttendeeRemoved act => new(act.At, act.Name, act.By, Called(before, act.Person)),
        LifecycleEvent.FacilitatorChanged act => new(act.At, act.Name, act.By, act.Person.Name),
        LifecycleEvent.AddressRetried act => new(act.At, act.Name, act.By, Called(before, act.Person)),
        LifecycleEvent.LinksRevoked act => new(act.At, act.Name, act.By, Called(before, act.Person)),

        LifecycleEvent.MeetingTimeChosen act => new(act.At, act.Name, act.By, $"{act.Slot.Start:u}"),
        LifecycleEvent.MeetingAsked act => new(act.At, act.Name, act.By, null),
        LifecycleEvent.MeetingCalledOff act => new(act.At, act.Name, act.By, null),
        LifecycleEvent.PutOnHold act => new(act.At, act.Name, act.By, act.Reason),
        LifecycleEvent.Resumed act => new(act.At, act.Name, act.By, null),
        LifecycleEvent.PostmortemWaived act => new(act.At, act.Name, act.By, act.Reason),
        LifecycleEvent.WaiverLifted act => new(act.At, act.Name, act.By, null),

        LifecycleEvent.ReportEdited act => new(act.At, act.Name, act.By, null),
        LifecycleEvent.ReportPublished act => new(act.At, act.Name, act.By, act.Correction ?? $"version {act.FromVersion + 1}"),
        LifecycleEvent.NewVersionDeclined act => new(act.At, act.Name, act.By, act.Reason),

        LifecycleEvent.ItemClosed act => new(act.At, act.Name, act.By, $"{act.Item}: {act.Evidence}"),
        LifecycleEvent.ItemPostponed act => new(act.At, act.Name, act.By, $"{act.Item}: {act.FromDue:yyyy-MM-dd} to {act.To:yyyy-MM-dd}, {act.Reason}"),
        LifecycleEvent.ItemHandedOver act => new(act.At, act.Name, act.By, $"{act.Item}: to {act.To.Name}"),
        LifecycleEvent.ItemDropped act => new(act.At, act.Name, act.By, $"{act.Item}: {act.Reason}"),
        LifecycleEvent.ItemKept act => new(act.At, act.Name, act.By, act.Item.ToString()),
        LifecycleEvent.ItemShrunk act => new(act.At, act.Name, act.By, $"{act.Item}: {act.Title}"),
        LifecycleEvent.ItemReopened act => new(act.At, act.Name, act.By, $"{act.Item}: {act.Reason}"),

        _ => throw new System.Diagnostics.UnreachableException($"No audit rule for {happened.Name}."),
    };

    private static string? Called(Postmortem? postmortem, PersonId person) => postmortem?.PersonOf(person)?.Name;
}
