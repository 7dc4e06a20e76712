using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A slot and why it stands where it stands.</summary>
/// <param name="Reasons">One for each attendee, required ones first, else in the order of the request.</param>
public sealed record RankedSlot(Slot Slot, ImmutableArray<SlotReason> Reasons)
{
    /// <summary>True if no required attendee is hindered; one whose calendar is unknown is not.</summary>
    public bool Suits => !Reasons.Any(reason => reason.Attendee.Required && reason.Hinders);

    /// <summary>Required attendees who cannot come.</summary>
    public IEnumerable<SlotReason> RequiredHindered => Reasons.Where(reason => reason.Attendee.Required && reason.Hinders);

    /// <summary>Optional attendees who cannot come.</summary>
    public IEnumerable<SlotReason> OptionalHindered => Reasons.Where(reason => !reason.Attendee.Required && reason.Hinders);

    /// <summary>Attendees at work whose calendar could not be read: somebody has to ask them.</summary>
    public IEnumerable<SlotReason> Unknown => Reasons.Where(reason => reason.Attendance == Attendance.Unknown);
}

/// <summary>How a slot stands with one attendee.</summary>
public sealed record SlotReason(Attendee Attendee, Attendance Attendance)
{
    /// <summary>True if they cannot come.</summary>
    public bool Hinders => Attendance is Attendance.DayOff or Attendance.OutsideHours or Attendance.Busy;
}
