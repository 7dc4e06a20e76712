namespace Postmortems.Web;

/// <summary>What an invitation says. Everybody invited reads the same one, so it holds nobody's own link.</summary>
internal static class InvitationText
{
    public static string Subject(Postmortem postmortem) => $"Postmortem: {Words.Title(postmortem.Incident.Title)}";

    /// <param name="minutes">How long the meeting takes.</param>
    public static string Write(Postmortem postmortem, int minutes) => string.Join('\n',
    [
        $"We look back at “{Words.Line(postmortem.Incident.Title)}” together: what led to it, and what we promise to change.",
        "We look for what in the system made it possible, never for somebody to blame.",
        "",
        "What we talk about:",
        .. AgendaWords.Lines(postmortem, minutes),
        "",
        "Before the meeting: your own form link is in your mail, and the draft report follows there. Both links are yours alone, so they are not in this invitation.",
        $"{Words.Name(postmortem.Facilitator)} is the facilitator: if the time does not work, say so there.",
        "",
    ]);
}
