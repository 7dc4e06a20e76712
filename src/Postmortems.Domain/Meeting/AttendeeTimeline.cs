using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// One attendee's working hours and busy times, walked forwards beside the candidate slots: each day and each busy time is looked
/// at once, however many candidates there are. Ask with slots of one length whose starts never go back.
/// </summary>
internal sealed class AttendeeTimeline
{
    private readonly Attendee attendee;
    private readonly BusinessCalendar calendar;
    private readonly bool isUnknown;

    // By start, overlapping or not: the first that has not ended before a slot overlaps it, or no later one does.
    private readonly ImmutableArray<Slot> busy;
    private int nextBusy;
    private DateOnly day;
    private Slot? hours;

    public AttendeeTimeline(Attendee attendee, BusinessCalendar calendar, IEnumerable<Availability> known, DateTimeOffset from)
    {
        this.attendee = attendee;
        this.calendar = calendar;
        List<Availability> mine = [.. known];
        isUnknown = mine.Count == 0 || mine.Any(availability => availability.Busy is null);
        busy = [.. mine.SelectMany(availability => availability.Busy ?? []).OrderBy(taken => taken.Start)];
        day = calendar.DateOf(from).AddDays(-1);
    }

    public bool Required => attendee.Required;

    /// <summary>Whether the slot lies wholly in one day's working hours.</summary>
    public bool IsAtWork(Slot slot)
    {
        while (hours is null || hours.End <= slot.Start)
        {
            day = calendar.BusinessDayFrom(day.AddDays(1));
            hours = calendar.HoursOf(day);
        }

        return hours.Start <= slot.Start && slot.End <= hours.End;
    }

    public bool IsHindered(Slot slot) => !IsAtWork(slot) || IsBusy(slot);

    public SlotReason Reason(Slot slot) => new(attendee, AttendanceAt(slot));

    private Attendance AttendanceAt(Slot slot)
    {
        if (!IsAtWork(slot))
        {
            return calendar.IsBusinessDay(calendar.DateOf(slot.Start)) ? Attendance.OutsideHours : Attendance.DayOff;
        }

        if (IsBusy(slot))
        {
            return Attendance.Busy;
        }

        return isUnknown ? Attendance.Unknown : Attendance.Free;
    }

    private bool IsBusy(Slot slot)
    {
        while (nextBusy < busy.Length && busy[nextBusy].End <= slot.Start)
        {
            nextBusy++;
        }

        return nextBusy < busy.Length && busy[nextBusy].Overlaps(slot);
    }
}
