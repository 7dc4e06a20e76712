using System.Diagnostics.CodeAnalysis;

namespace Postmortems.Adapters.Graph;

/// <summary>
/// Where an event is: in whose mailbox, and under which id there. The mailbox is the organizer's at the time of booking and stays it:
/// Graph cannot hand a meeting to another organizer, so a new facilitator is invited to it instead.
/// </summary>
internal sealed record EventReference(string Mailbox, string Id)
{
    // Neither an address nor an id holds a space.
    private const char Between = ' ';

    /// <summary>False for a booking another calendar made.</summary>
    public static bool TryParse(string reference, [NotNullWhen(true)] out EventReference? parsed)
    {
        string[] parts = reference.Split(Between);
        parsed = parts is [{ Length: > 0 } mailbox, { Length: > 0 } id] ? new EventReference(mailbox, id) : null;
        return parsed is not null;
    }

    public override string ToString() => $"{Mailbox}{Between}{Id}";
}
