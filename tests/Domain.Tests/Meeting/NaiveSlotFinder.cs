using System.Collections.Immutable;

namespace Postmortems.Domain.Tests;

/// <summary>
/// The rules of <see cref="SlotFinder"/> as one would say them, minute by minute and person by person, asking the calendar anew each
/// time. Slow, and simple enough to be right.
/// </summary>
public static class NaiveSlotFinder
{
    public static SlotFindings Find(SlotRequest request)
    {
        List<RankedSlot> all = [.. Starts(request).Select(start => Judge(request, new(start, start.AddMinutes(request.Rule.DurationMinutes))))];
        List<RankedSlot> considered = [.. all.Where(SomebodyRequiredIsAtWork)];
        ImmutableArray<RankedSlot> suiting = [.. considered.Where(ranked => ranked.Suits).Take(20)];
        IEnumerable<RankedSlot> misses = considered
            .OrderBy(ranked => ranked.RequiredHindered.Count())
            .ThenBy(ranked => ranked.OptionalHindered.Count())
            .ThenBy(ranked => ranked.Slot.Start)
            .Take(20);
        return new(suiting, suiting.IsEmpty ? [.. misses] : []);
    }

    private static bool SomebodyRequiredIsAtWork(RankedSlot ranked) =>
        ranked.Reasons.Any(reason => reason.Attendee.Required && reason.Attendance is not (Attendance.DayOff or Attendance.OutsideHours));

    private static IEnumerable<DateTimeOffset> Starts(SlotRequest request)
    {
        DateTimeOffset minute = new(request.NotBefore.UtcTicks - (request.NotBefore.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
        minute = minute < request.NotBefore ? minute.AddMinutes(1) : minute;
        for (; request.Facilitator.DateOf(minute.AddMinutes(request.Rule.DurationMinutes).AddTicks(-1)) <= request.LatestDay; minute = minute.AddMinutes(1))
        {
            if (request.Facilitator.ToLocal(minute).Minute % request.Rule.StepMinutes == 0)
            {
                yield return minute;
            }
        }
    }

    private static RankedSlot Judge(SlotRequest request, Slot slot) => new(
        slot,
        [.. request.Attendees.OrderBy(entry => entry.Attendee.Required ? 0 : 1).Select(entry => new SlotReason(entry.Attendee, Judge(request, entry, slot)))]);

    private static Attendance Judge(SlotRequest request, AttendeeHours entry, Slot slot)
    {
        DateOnly date = entry.Calendar.DateOf(slot.Start);
        if (!entry.Calendar.IsBusinessDay(date))
        {
            return Attendance.DayOff;
        }

        if (slot.Start < entry.Calendar.StartOf(date) || slot.End > entry.Calendar.EndOf(date))
        {
            return Attendance.OutsideHours;
        }

        Availability? known = request.Known.FirstOrDefault(availability => availability.Person == entry.Attendee.Person.Id);
        if (known?.Busy is not { } busy)
        {
            return Attendance.Unknown;
        }

        return busy.Any(taken => taken.Start < slot.End && slot.Start < taken.End) ? Attendance.Busy : Attendance.Free;
    }
}
