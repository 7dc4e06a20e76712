namespace Postmortems.Web;

/// <summary>Somebody allowed in, at one postmortem, at one moment.</summary>
/// <param name="By">Who they are; null for staff, whom sign-in lets in without a name.</param>
/// <param name="Base">The address they came by, without a slash at its end: every link and form of the page starts with it.</param>
/// <param name="Done">The code of what they have just done, for the banner; null for nothing.</param>
public sealed record Visit(Postmortem Postmortem, PersonId? By, string Base, Playbook Playbook, DateTimeOffset Now, string? Done)
{
    /// <summary>The facilitator's: what everyone at the desk reckons with.</summary>
    public BusinessCalendar Calendar => Playbook.CalendarOf(Postmortem.Facilitator.Id);

    /// <summary>Of whoever came with a link of their own; else the facilitator's.</summary>
    public BusinessCalendar ReaderCalendar => By is { } reader ? Playbook.CalendarOf(reader) : Calendar;

    /// <summary>True for staff and the facilitator.</summary>
    public bool Facilitates => By is null || By == Postmortem.Facilitator.Id;
}
