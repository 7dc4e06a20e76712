using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// The whole follow-up of one incident, and the whole of its stored document: from it alone, what is due can be told at any moment.
/// Field names are stored: add, never rename.
/// </summary>
/// <param name="Recurrence">1, or the how-manieth incident under one reused identity.</param>
/// <param name="OpenedAt">When the postmortem was opened, UTC.</param>
/// <param name="ToldAt">When the source's newest news of the incident happened by its own clock, UTC; older news is ignored.</param>
/// <param name="Anchor">From when on timings count, UTC: the opening, or the latest resumption after a hold.</param>
/// <param name="Round">1, and one more each time the incident is resolved again: chases start anew.</param>
/// <param name="Hold">Null unless everything is on hold.</param>
/// <param name="Waiver">Null unless waived.</param>
/// <param name="MergedInto">The incident the source merged this one into, as it names it; null if it did not.</param>
/// <param name="Questions">The questions it was opened with.</param>
/// <param name="Ledger">What became of every step tried so far, ordered by key.</param>
/// <param name="Revocations">Links issued to a person before the instant are void.</param>
/// <param name="Audit">What happened, oldest first; notices are in <paramref name="Ledger"/>.</param>
public sealed record Postmortem(
    PostmortemId Id,
    int Recurrence,
    Incident Incident,
    DateTimeOffset OpenedAt,
    DateTimeOffset ToldAt,
    DateTimeOffset Anchor,
    int Round,
    Hold? Hold,
    Waiver? Waiver,
    string? MergedInto,
    Person Facilitator,
    ImmutableArray<Attendee> Attendees,
    ImmutableArray<Question> Questions,
    ImmutableArray<Respondent> Respondents,
    ImmutableArray<Responder> Unidentified,
    MeetingState Meeting,
    AnswersState Answers,
    ReportState Report,
    ImmutableArray<ActionItem> Items,
    ImmutableSortedDictionary<string, LedgerEntry> Ledger,
    ImmutableArray<Revocation> Revocations,
    ImmutableArray<AuditEntry> Audit)
{
    /// <summary>When somebody said that mail to a person may be tried again, oldest first.</summary>
    public ImmutableArray<AddressRetry> AddressRetries { get; init; } = [];

    /// <summary>Working hours a calendar service told of people of whom the playbook says none, by person.</summary>
    public ImmutableArray<PersonHours> Hours { get; init; } = [];

    /// <summary>Managers the company's directory named for owners of whom the playbook names none, by owner.</summary>
    public ImmutableArray<FoundManager> Managers { get; init; } = [];

    /// <summary>The attendees' answers to the invitation as last read; null if they never were.</summary>
    public MeetingReplies? Replies { get; init; }

    /// <summary>Who was taken off the list of attendees and is not on it again, the latest last, as they were invited.</summary>
    public ImmutableArray<Attendee> Uninvited { get; init; } = [];

    /// <summary>Chases asked for by hand, the newest of each person, in the order they were first asked.</summary>
    public ImmutableArray<ChaseAsk> ChaseAsks { get; init; } = [];

    /// <summary>Until when the facilitator keeps the form open for chasing, UTC; null while it closes by the playbook.</summary>
    public DateTimeOffset? FormOpenUntil { get; init; }
}

/// <param name="Number">1 for the first chase of this person that was asked for by hand, then 2 …; part of its key.</param>
public sealed record ChaseAsk(PersonId Person, int Number, DateTimeOffset At);

/// <summary>Why everything waits.</summary>
/// <param name="ByIncident">True when the incident was reopened; false when a person put it on hold.</param>
public sealed record Hold(bool ByIncident, DateTimeOffset Since, string Reason);

/// <summary>No postmortem is needed.</summary>
/// <param name="ByPlaybook">True when the playbook's rule said so; false when a person did.</param>
public sealed record Waiver(bool ByPlaybook, string Reason, DateTimeOffset At);

public sealed record AddressRetry(PersonId Person, DateTimeOffset At);

public sealed record Revocation(PersonId Person, DateTimeOffset Before);

/// <param name="Event">The stored name of the event.</param>
/// <param name="By">Who did it; null for the system, a source, or somebody not signed in.</param>
/// <param name="Detail">One line for the history page; null when the name says it all.</param>
public sealed record AuditEntry(DateTimeOffset At, string Event, PersonId? By, string? Detail);

/// <summary>The stage shown to people. Derived, never stored.</summary>
public enum Stage
{
    Collecting,
    Reviewing,
    FollowingUp,
    Closed,
    OnHold,
    Waived,
}
