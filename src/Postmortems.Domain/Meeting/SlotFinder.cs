using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// Finds the time of the meeting. A slot suits when it lies wholly in the working hours of every required attendee, on a business
/// day of theirs, and overlaps no busy time known of them. Pure.
/// </summary>
public static class SlotFinder
{
    /// <summary>Most slots in either list.</summary>
    public const int Most = 20;

    public static SlotFindings Find(SlotRequest request)
    {
        ImmutableArray<RankedSlot> suiting = Suiting(request);
        return suiting.IsEmpty ? new([], NearMisses(request)) : new(suiting, []);
    }

    private static ImmutableArray<RankedSlot> Suiting(SlotRequest request)
    {
        ImmutableArray<AttendeeTimeline> people = Timelines(request);
        ImmutableArray<AttendeeTimeline> required = [.. people.Where(person => person.Required)];
        if (required.IsEmpty)
        {
            return [];
        }

        return
        [
            .. Candidates(request)
                .Where(slot => required.All(person => !person.IsHindered(slot)))
                .Select(slot => Explain(slot, people))
                .Take(Most),
        ];
    }

    private static ImmutableArray<RankedSlot> NearMisses(SlotRequest request)
    {
        ImmutableArray<AttendeeTimeline> people = Timelines(request);
        IEnumerable<Slot> best = Candidates(request)
            .Where(slot => people.Any(person => person.Required && person.IsAtWork(slot)))
            .Select(slot => (Slot: slot, Rank: Rank(slot, people)))
            .OrderBy(miss => miss.Rank)
            .Take(Most)
            .Select(miss => miss.Slot)
            .ToList();

        // Timelines only walk forwards: the best are explained in the order of time, by fresh ones, and put back into their rank.
        ImmutableArray<AttendeeTimeline> again = Timelines(request);
        Dictionary<Slot, RankedSlot> explained = best.OrderBy(slot => slot.Start).ToDictionary(slot => slot, slot => Explain(slot, again));
        return [.. best.Select(slot => explained[slot])];
    }

    private static (int Required, int Optional, DateTimeOffset Start) Rank(Slot slot, ImmutableArray<AttendeeTimeline> people)
    {
        int required = 0;
        int optional = 0;
        foreach (AttendeeTimeline person in people)
        {
            int hindered = person.IsHindered(slot) ? 1 : 0;
            required += person.Required ? hindered : 0;
            optional += person.Required ? 0 : hindered;
        }

        return (required, optional, slot.Start);
    }

    private static RankedSlot Explain(Slot slot, ImmutableArray<AttendeeTimeline> people) => new(slot, [.. people.Select(person => person.Reason(slot))]);

    private static IEnumerable<Slot> Candidates(SlotRequest request)
    {
        TimeSpan duration = TimeSpan.FromMinutes(request.Rule.DurationMinutes);
        DateTimeOffset latestEnd = request.Facilitator.EndOfDate(request.LatestDay);
        return request.Facilitator
            .Steps(request.NotBefore, request.Rule.StepMinutes)
            .TakeWhile(start => start + duration <= latestEnd)
            .Select(start => new Slot(start, start + duration));
    }

    private static ImmutableArray<AttendeeTimeline> Timelines(SlotRequest request)
    {
        ILookup<PersonId, Availability> known = request.Known.ToLookup(availability => availability.Person);
        return
        [
            .. request.Attendees
                .OrderByDescending(entry => entry.Attendee.Required)
                .DistinctBy(entry => entry.Attendee.Person.Id)
                .Select(entry => new AttendeeTimeline(entry.Attendee, entry.Calendar, known[entry.Attendee.Person.Id], request.NotBefore)),
        ];
    }
}
