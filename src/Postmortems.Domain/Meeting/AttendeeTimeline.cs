namespace Postmortems.Domain;

/// <summary>One attendee's working hours and busy times in the window that is searched, reckoned once for all candidate slots.</summary>
internal sealed class AttendeeTimeline
{
    private readonly Attendee attendee;
    private readonly BusinessCalendar calendar;
    private readonly Lane work;
    private readonly Lane busy;
    private readonly bool isUnknown;

    /// <param name="known">Everything known of the attendee; nothing means unknown.</param>
    public AttendeeTimeline(Attendee attendee, BusinessCalendar calendar, IEnumerable<Availability> known, Slot window)
    {
        this.attendee = attendee;
        this.calendar = calendar;
        List<Availability> mine = [.. known];
        isUnknown = mine.Count == 0 || mine.Any(availability => availability.Busy is null);
        busy = Lane.Joined(mine.SelectMany<Availability, Slot>(availability => availability.Busy ?? []));
        work = new Lane(calendar.HoursWithin(window));
    }

    public bool Required => attendee.Required;

    /// <summary>Whether the slot lies wholly in one day's working hours.</summary>
    public bool IsAtWork(Slot slot) => work.Covers(slot);

    public bool IsBusy(Slot slot) => busy.Overlaps(slot);

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
}
