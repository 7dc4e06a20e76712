namespace Postmortems.Web;

internal static class MeetingLength
{
    /// <summary>The minutes of the meeting as it stands in the calendars; before that, the playbook's.</summary>
    public static int Of(Postmortem postmortem, Playbook playbook) =>
        postmortem.MeetingSlot is { } slot ? (int)(slot.End - slot.Start).TotalMinutes : playbook.Meeting.DurationMinutes;
}
