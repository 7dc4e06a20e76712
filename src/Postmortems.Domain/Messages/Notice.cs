using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>One message to one person.</summary>
/// <param name="Attempt">1 for the first of its kind about the same thing, then 2 …</param>
/// <param name="About">What it speaks of, as ids: question, respondent, action item … Empty when the kind says it all.</param>
/// <param name="Key">Made from what it is for; one notice per key, ever. Holds no name or address.</param>
public sealed record Notice(NoticeKind Kind, Person Recipient, int Attempt, ImmutableArray<string> About, string Key);
