using FsCheck.Xunit;
using Xunit;

namespace Postmortems.Domain.Tests;

[Properties(Arbitrary = [typeof(SlotRequests)], MaxTest = 100)]
public sealed class SlotFinderProperties
{
    [Property]
    public void Find_AnyRequest_IsWhatTheNaiveFinderFinds(SlotRequest request)
    {
        SlotFindings found = SlotFinder.Find(request);

        SlotFindings expected = NaiveSlotFinder.Find(request);
        Assert.Equal(expected.Suiting.Select(Shown), found.Suiting.Select(Shown));
        Assert.Equal(expected.NearMisses.Select(Shown), found.NearMisses.Select(Shown));
    }

    [Property]
    public bool Find_AttendeesAndBusyTimesInAnyOrder_FindsTheSameSlots(SlotRequest request)
    {
        SlotRequest reversed = request with
        {
            Attendees = [.. request.Attendees.Reverse()],
            Known = [.. request.Known.Reverse().Select(known => known with { Busy = known.Busy is { } busy ? [.. busy.Reverse()] : null })],
        };

        return Starts(SlotFinder.Find(request)).SequenceEqual(Starts(SlotFinder.Find(reversed)));
    }

    [Property]
    public bool Find_OneMoreBusyTime_NeverGivesAnEarlierSlot(SlotRequest request)
    {
        SlotFindings before = SlotFinder.Find(request);
        SlotRequest busier = request with
        {
            Known = [.. request.Known.Select(known => known with { Busy = known.Busy?.Add(new(request.NotBefore, request.NotBefore.AddHours(30))) })],
        };

        SlotFindings after = SlotFinder.Find(busier);

        return after.Suiting.IsEmpty || before.Suiting[0].Slot.Start <= after.Suiting[0].Slot.Start;
    }

    private static IEnumerable<DateTimeOffset> Starts(SlotFindings found) => found.Suiting.Concat(found.NearMisses).Select(ranked => ranked.Slot.Start);

    private static string Shown(RankedSlot ranked) => $"{ranked.Slot.Start:u} to {ranked.Slot.End:u}: {ranked.People()}";
}
