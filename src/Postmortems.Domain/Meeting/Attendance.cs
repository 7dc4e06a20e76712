namespace Postmortems.Domain;

/// <summary>How one slot stands with one attendee. The first that is true of them, in this order.</summary>
public enum Attendance
{
    /// <summary>The slot starts on a day that is no business day of theirs: weekend or holiday.</summary>
    DayOff = 0,

    /// <summary>The slot does not lie wholly in their working hours.</summary>
    OutsideHours = 1,

    /// <summary>The slot overlaps a time their calendar shows as taken.</summary>
    Busy = 2,

    /// <summary>They are at work, but their calendar could not be read. Never taken for free, and no hindrance.</summary>
    Unknown = 3,

    /// <summary>They are at work and their calendar shows nothing.</summary>
    Free = 4,
}
