using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// Stretches of time in ascending order that do not overlap, with a finger on the one asked for last: candidates that follow one
/// another are answered without a search, however many stretches there are.
/// </summary>
internal sealed class Lane
{
    private readonly ImmutableArray<Slot> slots;
    private int finger;

    /// <summary>Takes stretches that are in order and do not overlap, and keeps them apart even where they touch.</summary>
    public Lane(IEnumerable<Slot> slots) => this.slots = [.. slots];

    /// <summary>Takes stretches in any order, overlapping or not, and joins those that do.</summary>
    public static Lane Joined(IEnumerable<Slot> slots)
    {
        List<Slot> merged = [];
        foreach (Slot slot in slots.OrderBy(slot => slot.Start))
        {
            if (merged.Count > 0 && slot.Start < merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = slot.End > merged[^1].End ? slot.End : merged[^1].End };
            }
            else
            {
                merged.Add(slot);
            }
        }

        return new(merged);
    }

    /// <summary>Whether the whole of <paramref name="slot"/> lies in one stretch.</summary>
    public bool Covers(Slot slot) => FirstEndingAfter(slot.Start) is { } first && first.Start <= slot.Start && slot.End <= first.End;

    /// <summary>Whether any of <paramref name="slot"/> lies in a stretch.</summary>
    public bool Overlaps(Slot slot) => FirstEndingAfter(slot.Start) is { } first && first.Start < slot.End;

    private Slot? FirstEndingAfter(DateTimeOffset instant)
    {
        while (finger > 0 && slots[finger - 1].End > instant)
        {
            finger--;
        }

        while (finger < slots.Length && slots[finger].End <= instant)
        {
            finger++;
        }

        return finger < slots.Length ? slots[finger] : null;
    }
}
