namespace Postmortems.Web;

/// <summary>What a genuine link says.</summary>
/// <param name="Item">The action item it is about; null for every purpose but <see cref="LinkPurpose.Item"/>.</param>
/// <param name="IssuedAt">UTC, to the millisecond.</param>
/// <param name="ExpiresAt">UTC, to the second; from then on it is void.</param>
public sealed record LinkGrant(
    LinkPurpose Purpose,
    PostmortemId Postmortem,
    PersonId Person,
    ActionItemId? Item,
    DateTimeOffset IssuedAt,
    DateTimeOffset ExpiresAt);
