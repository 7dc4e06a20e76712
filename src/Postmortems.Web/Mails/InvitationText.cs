namespace Postmortems.Web;

/// <summary>What an invitation says inside the calendar. Everybody invited reads the same one, so it holds nobody's own link.</summary>
internal static class InvitationText
{
    public static string Subject(Postmortem postmortem) => Texts.Say("mail.invitation.subject", Words.Title(postmortem.Incident.Title));

    /// <param name="minutes">How long the meeting takes.</param>
    public static string Write(Postmortem postmortem, int minutes) => string.Join('\n',
    [
        Texts.Say("mail.invitation.why", Words.Line(postmortem.Incident.Title)),
        Texts.Say("mail.invitation.no-blame"),
        "",
        Texts.Say("mail.invitation.about"),
        .. AgendaWords.Lines(postmortem, minutes),
        "",
        Texts.Say("mail.invitation.links"),
        Texts.Say("mail.invitation.facilitator", Words.Name(postmortem.Facilitator)),
        "",
    ]);
}
