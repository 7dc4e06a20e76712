namespace Postmortems.Domain;

/// <summary>What a notice is for. Names are stored and are part of keys: add, never rename.</summary>
public enum NoticeKind
{
    /// <summary>To the facilitator: a postmortem was opened, here is its desk.</summary>
    PostmortemOpened,

    /// <summary>To a respondent: your form link.</summary>
    FormRequest,

    /// <summary>To a respondent: these questions of yours are unanswered.</summary>
    Chase,

    /// <summary>To the facilitator, once: these people have not answered.</summary>
    AnswersEscalation,

    /// <summary>To the facilitator: no time suits every required attendee; choose one.</summary>
    NoSlot,

    /// <summary>To the facilitator: the calendar has refused or not answered for a day; choose a time by hand.</summary>
    CalendarTrouble,

    /// <summary>To the facilitator: a required attendee has declined; go on, or choose another time?</summary>
    AttendeeDeclined,

    /// <summary>To the facilitator: a respondent cannot help; ask somebody else, excuse them, or ask once more?</summary>
    RespondentDeclined,

    /// <summary>To an attendee: the draft report, before the meeting.</summary>
    PreRead,

    /// <summary>To the facilitator: publish the report.</summary>
    PublishRequest,

    /// <summary>To the facilitator: the report is still not published.</summary>
    PublishChase,

    /// <summary>To the facilitator's manager or stand-in, once: the report is late.</summary>
    PublishEscalation,

    /// <summary>To everyone who took part and owns no item: the report is published.</summary>
    ReportPublished,

    /// <summary>To an owner: these items are yours.</summary>
    ItemsAssigned,

    /// <summary>To an owner: this item is due on that day.</summary>
    ItemReminder,

    /// <summary>To the owner's manager (or the facilitator), once: this item is overdue.</summary>
    ItemEscalation,

    /// <summary>To the facilitator: this item was postponed again; do, shrink or drop?</summary>
    ItemReview,

    /// <summary>To the facilitator: mail to this person does not arrive.</summary>
    Undeliverable,

    /// <summary>To the facilitator: the incident was reopened, everything is on hold.</summary>
    IncidentReopened,

    /// <summary>To the facilitator, weekly: still on hold; resume or waive?</summary>
    StillOnHold,

    /// <summary>To the facilitator: the source merged the incident into another one; go on or waive?</summary>
    IncidentMerged,

    /// <summary>To the facilitator: the incident came back after publication; a new version is wanted.</summary>
    NewVersionRequest,

    /// <summary>To everybody who was asked for something: it is not needed any more.</summary>
    Waived,

    /// <summary>To everyone: all is closed.</summary>
    ClosingSummary,
}
