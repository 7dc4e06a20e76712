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
        DateTimeOffset latestEnd = request.Facilitator.EndOfDate(request.LatestDay);
        ImmutableArray<AttendeeTimeline> people = Timelines(request, new(request.NotBefore, latestEnd));
        IEnumerable<Slot> candidates = Candidates(request, latestEnd);

        ImmutableArray<RankedSlot> suiting = Suiting(candidates, people);
        return suiting.IsEmpty ? new([], NearMisses(candidates, people)) : new(suiting, []);
    }

    private static ImmutableArray<RankedSlot> Suiting(IEnumerable<Slot> candidates, ImmutableArray<AttendeeTimeline> people)
    {
        ImmutableArray<AttendeeTimeline> required = [.. people.Where(person => person.Required)];
        if (required.IsEmpty)
        {
            return [];
        }

        return
        [
            .. candidates
                .Where(slot => required.All(person => person.IsAtWork(slot) && !person.IsBusy(slot)))
                .Take(Most)
                .Select(slot => Explain(slot, people)),
        ];
    }

    private static ImmutableArray<RankedSlot> NearMisses(IEnumerable<Slot> candidates, ImmutableArray<AttendeeTimeline> people) =>
    [
        .. candidates
            .Select(slot => NearMiss.Of(slot, people))
            .OfType<NearMiss>()
            .OrderBy(miss => miss.Hindrance)
            .ThenBy(miss => miss.Slot.Start)
            .Take(Most)
            .Select(miss => Explain(miss.Slot, people)),
    ];

    private static RankedSlot Explain(Slot slot, ImmutableArray<AttendeeTimeline> people) => new(slot, [.. people.Select(person => person.Reason(slot))]);

    private static IEnumerable<Slot> Candidates(SlotRequest request, DateTimeOffset latestEnd)
    {
        TimeSpan duration = TimeSpan.FromMinutes(request.Rule.DurationMinutes);
        return request.Facilitator
            .Steps(request.NotBefore, request.Rule.StepMinutes)
            .Select(start => new Slot(start, start + duration))
            .TakeWhile(slot => slot.End <= latestEnd);
    }

    private static ImmutableArray<AttendeeTimeline> Timelines(SlotRequest request, Slot window)
    {
        ILookup<PersonId, Availability> known = request.Known.ToLookup(availability => availability.Person);
        return
        [
            .. request.Attendees
                .OrderByDescending(entry => entry.Attendee.Required)
                .DistinctBy(entry => entry.Attendee.Person.Id)
                .Select(entry => new AttendeeTimeline(entry.Attendee, entry.Calendar, known[entry.Attendee.Person.Id], window)),
        ];
    }
}
