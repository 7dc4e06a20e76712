using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What the search for a time found. Both are empty when no required attendee is at work in time, or nobody is required.</summary>
/// <param name="Suiting">Slots that suit every required attendee, earliest first; at most <see cref="SlotFinder.Most"/>.</param>
/// <param name="NearMisses">
/// Only if nothing suits, for the facilitator to choose from: slots with at least one required attendee at work, those that hinder
/// the fewest required attendees first, then the fewest optional ones, then the earliest; at most <see cref="SlotFinder.Most"/>.
/// </param>
public sealed record SlotFindings(ImmutableArray<RankedSlot> Suiting, ImmutableArray<RankedSlot> NearMisses);
