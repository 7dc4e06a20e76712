using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Where the meeting stands, for lists and counts. Names are stored.</summary>
public enum MeetingStand
{
    /// <summary>None is wanted, or it was called off.</summary>
    None,
    Wanted,
    Booked,
    Held,
}

/// <summary>
/// What has happened in a postmortem and what is open, as facts of its document. What is late or was kept is no fact: the playbook in force
/// tells it when it is shown. Instants are UTC.
/// </summary>
/// <param name="Anchor">From when on timings count.</param>
/// <param name="Facilitator">Whose working days the report and the meeting are reckoned in.</param>
/// <param name="FacilitatorHours">What a calendar service told of the facilitator's hours; null if none did.</param>
/// <param name="HasNoSlot">True if no time suits before the latest day, so that the facilitator chooses.</param>
/// <param name="MeetingAt">When it begins or began; null if no time stands in the calendars.</param>
/// <param name="ChasedAnswers">Respondents who owe a required answer and were asked for it again.</param>
/// <param name="PublishedAt">The first version's publication; null before it.</param>
/// <param name="NewVersionWantedAt">When a new version was asked for; null if none is wanted.</param>
/// <param name="ItemsDoneAt">When the last action item was closed or dropped; null while one is open or if there never was one.</param>
/// <param name="Open">Action items still open.</param>
public sealed record PostmortemProgress(
    DateTimeOffset ResolvedAt,
    DateTimeOffset Anchor,
    PersonId Facilitator,
    KnownHours? FacilitatorHours,
    MeetingStand Meeting,
    bool HasNoSlot,
    DateTimeOffset? MeetingAt,
    int ChasedAnswers,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? NewVersionWantedAt,
    DateTimeOffset? ItemsDoneAt,
    ImmutableArray<OpenItem> Open)
{
    public static PostmortemProgress Of(Postmortem postmortem) => new(
        ResolvedAt: postmortem.Incident.ResolvedAt.ToUniversalTime(),
        Anchor: postmortem.Anchor.ToUniversalTime(),
        Facilitator: postmortem.Facilitator.Id,
        FacilitatorHours: HoursOf(postmortem, postmortem.Facilitator.Id),
        Meeting: postmortem.Meeting switch
        {
            MeetingState.Wanted => MeetingStand.Wanted,
            MeetingState.Booked => MeetingStand.Booked,
            MeetingState.Held => MeetingStand.Held,
            _ => MeetingStand.None,
        },
        HasNoSlot: postmortem.Meeting is MeetingState.Wanted { NoSlot: true },
        MeetingAt: postmortem.MeetingSlot?.Start.ToUniversalTime(),
        ChasedAnswers: postmortem.Owing.Count(respondent => WasChased(postmortem, respondent.Person.Id)),
        PublishedAt: FirstPublished(postmortem)?.ToUniversalTime(),
        NewVersionWantedAt: (postmortem.Report as ReportState.Published)?.NewVersionWanted?.ToUniversalTime(),
        ItemsDoneAt: ItemsDone(postmortem)?.ToUniversalTime(),
        Open: [.. postmortem.OpenItems.Select(item => new OpenItem(item.Owner.Id, HoursOf(postmortem, item.Owner.Id)?.Zone, item.Due, Unreviewed(item)))]);

    private static KnownHours? HoursOf(Postmortem postmortem, PersonId person) => postmortem.Hours.FirstOrDefault(learnt => learnt.Person == person)?.Hours;

    private static bool WasChased(Postmortem postmortem, PersonId person) =>
        postmortem.Ledger.Values.Any(entry => entry is { Result: StepResult.Done, Notice: { Kind: NoticeKind.Chase } notice } && notice.Recipient.Id == person);

    // The document keeps the version in force alone; the trail remembers the first.
    private static DateTimeOffset? FirstPublished(Postmortem postmortem) => postmortem.CurrentReport is { } current
        ? postmortem.Audit.FirstOrDefault(entry => entry.Event == nameof(LifecycleEvent.ReportPublished))?.At ?? current.PublishedAt
        : null;

    private static DateTimeOffset? ItemsDone(Postmortem postmortem) => postmortem.Items.Any(item => item.IsOpen)
        ? null
        : postmortem.Items.Max(item => item.State switch
        {
            ActionItemState.Closed closed => closed.At,
            ActionItemState.Dropped dropped => dropped.At,
            _ => (DateTimeOffset?)null,
        });

    private static int Unreviewed(ActionItem item) => item.Postponements.Length > item.ReviewedPostponements ? item.Postponements.Length : 0;

    public bool Equals(PostmortemProgress? other) => other is not null
        && (ResolvedAt, Anchor, Facilitator, FacilitatorHours, Meeting, HasNoSlot, MeetingAt) == (other.ResolvedAt, other.Anchor, other.Facilitator, other.FacilitatorHours, other.Meeting, other.HasNoSlot, other.MeetingAt)
        && (ChasedAnswers, PublishedAt, NewVersionWantedAt, ItemsDoneAt) == (other.ChasedAnswers, other.PublishedAt, other.NewVersionWantedAt, other.ItemsDoneAt)
        && Open.SequenceEqual(other.Open);

    public override int GetHashCode() => HashCode.Combine(ResolvedAt, Anchor, Facilitator, PublishedAt);
}

/// <param name="KnownZone">The owner's time zone as a calendar service told it; null if none did. What the playbook says of them comes first.</param>
/// <param name="Due">The owner's local date by which it is to be closed.</param>
/// <param name="Postponed">How often it was given more time since the facilitator last said: do it.</param>
public sealed record OpenItem(PersonId Owner, string? KnownZone, DateOnly Due, int Postponed);
