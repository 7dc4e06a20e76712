using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>
/// Something that has happened. Names are stored: add cases, never rename one. Where an event has a <c>By</c>, null means a person who
/// is not signed in.
/// </summary>
public abstract record LifecycleEvent
{
    private LifecycleEvent()
    {
    }

    /// <summary>The case's stored name.</summary>
    [JsonIgnore]
    public string Name => GetType().Name;

    /// <summary>Nothing happened but time.</summary>
    public sealed record Woke : LifecycleEvent;

    // What the source tells.

    /// <param name="ToldAt">When it happened by the source's clock.</param>
    public sealed record IncidentResolved(Incident Incident, ImmutableArray<Responder> Responders, DateTimeOffset ToldAt) : LifecycleEvent;

    public sealed record IncidentReopened(DateTimeOffset ToldAt) : LifecycleEvent;

    /// <summary>Folded into another incident: not an ending.</summary>
    public sealed record IncidentMerged(string? Into, DateTimeOffset ToldAt) : LifecycleEvent;

    // What came of a step.

    public sealed record NoticeAccepted(Notice Notice, DateTimeOffset At) : LifecycleEvent;

    /// <summary>This address will not take this notice, now or later; also a bounce after acceptance.</summary>
    public sealed record NoticeUndeliverable(Notice Notice, DateTimeOffset At, string Reason) : LifecycleEvent;

    /// <summary>The recipient's own mail server has taken it; so it was accepted too, whether or not that was heard.</summary>
    /// <param name="At">By the carrier's clock.</param>
    public sealed record NoticeDelivered(Notice Notice, DateTimeOffset At) : LifecycleEvent;

    /// <param name="Step">The step that could not be done now; any kind.</param>
    /// <param name="Failures">How many tries of this step have failed, this one included.</param>
    /// <param name="RetryAfter">How long the provider asks to be left alone; zero if it does not say.</param>
    public sealed record StepPostponed(NextStep Step, int Failures, DateTimeOffset At, TimeSpan RetryAfter, string Reason) : LifecycleEvent;

    /// <summary>The calendars were read for one search.</summary>
    /// <param name="Round">The search they were read for; an answer to an older search is ignored.</param>
    public sealed record CalendarsRead(int Round, ImmutableArray<Availability> Availabilities, DateTimeOffset At) : LifecycleEvent;

    public sealed record MeetingBooked(string Key, int Round, Booking Booking, DateTimeOffset At) : LifecycleEvent;

    public sealed record MeetingMoved(string Key, int Round, Booking Booking, DateTimeOffset At) : LifecycleEvent;

    public sealed record MeetingTakenOut(string Key, string Reference, DateTimeOffset At) : LifecycleEvent;

    /// <param name="Slot">The time the answers are about.</param>
    public sealed record RepliesRead(string Key, string Reference, Slot Slot, ImmutableArray<AttendeeReply> Replies, DateTimeOffset At) : LifecycleEvent;

    /// <param name="Manager">Null if the directory names none we can write to.</param>
    public sealed record ManagerLookedUp(string Key, PersonId Owner, Person? Manager, DateTimeOffset At) : LifecycleEvent;

    public sealed record ReportArchived(string Key, int Version, DateTimeOffset At) : LifecycleEvent;

    // What a respondent does.

    /// <param name="Answers">Only these questions' answers change.</param>
    public sealed record AnswersSubmitted(PersonId Respondent, ImmutableArray<GivenAnswer> Answers, DateTimeOffset At) : LifecycleEvent;

    /// <summary>"Not me: ask …". The unanswered questions go over; what was answered stays.</summary>
    public sealed record FormDelegated(PersonId From, Person To, DateTimeOffset At) : LifecycleEvent;

    /// <summary>"I cannot help here". What they said is kept, and what they say later too.</summary>
    public sealed record FormDeclined(PersonId Respondent, string Reason, DateTimeOffset At) : LifecycleEvent;

    // What the facilitator does.

    /// <param name="Questions">The questions to ask them; empty for all that are asked of everyone.</param>
    public sealed record RespondentAdded(Person Person, ImmutableArray<QuestionId> Questions, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>They are not asked any more; what they said is kept.</summary>
    public sealed record RespondentExcused(PersonId Person, string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>"Rather ask …": the unanswered questions go over; what was answered stays.</summary>
    public sealed record RespondentReplaced(PersonId From, Person To, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>Ask this person again as soon as their notice hours allow it, besides the chases that go by themselves.</summary>
    public sealed record ChaseAsked(PersonId Respondent, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <param name="Until">When the form closes for chasing instead, UTC; no later than the meeting counts.</param>
    public sealed record FormExtended(DateTimeOffset Until, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record AttendeeSet(Person Person, bool Required, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record AttendeeRemoved(PersonId Person, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record FacilitatorChanged(Person Person, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>The address was mended or the mailbox emptied: write there again.</summary>
    public sealed record AddressRetried(PersonId Person, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>Every link sent to this person so far is void.</summary>
    public sealed record LinksRevoked(PersonId Person, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>A person chose the time: book it, or move the booking there.</summary>
    public sealed record MeetingTimeChosen(Slot Slot, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>Look for a time (again).</summary>
    public sealed record MeetingAsked(PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record MeetingCalledOff(PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record PutOnHold(string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record Resumed(PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record PostmortemWaived(string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>A postmortem is wanted after all.</summary>
    public sealed record WaiverLifted(PersonId? By, DateTimeOffset At) : LifecycleEvent;

    // The report.

    /// <param name="FromRevision">The draft's revision the edit was made from; 0 for none. Another one has won otherwise, and nothing changes.</param>
    public sealed record ReportEdited(ReportContent Content, int FromRevision, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <param name="FromVersion">The version in force when it was published; 0 for none. Another one has won otherwise, and nothing changes.</param>
    /// <param name="Correction">What the new version corrects; null for the first.</param>
    public sealed record ReportPublished(ReportContent Content, int FromVersion, string? Correction, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>The published report still tells the truth; no new version is needed.</summary>
    public sealed record NewVersionDeclined(string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    // What an owner does, or the facilitator for them.

    public sealed record ItemClosed(ActionItemId Item, string Evidence, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <param name="FromDue">The due date that was seen; if it has changed since, nothing happens.</param>
    public sealed record ItemPostponed(ActionItemId Item, DateOnly FromDue, DateOnly To, string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <param name="FromAssignment">The assignment that was seen; if it has changed since, nothing happens.</param>
    public sealed record ItemHandedOver(ActionItemId Item, int FromAssignment, Person To, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    public sealed record ItemDropped(ActionItemId Item, string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>The facilitator's answer to a review: it stays as it is.</summary>
    public sealed record ItemKept(ActionItemId Item, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>The facilitator's answer to a review: a smaller promise.</summary>
    public sealed record ItemShrunk(ActionItemId Item, string Title, PersonId? By, DateTimeOffset At) : LifecycleEvent;

    /// <summary>It was not done after all.</summary>
    public sealed record ItemReopened(ActionItemId Item, string Reason, PersonId? By, DateTimeOffset At) : LifecycleEvent;
}
