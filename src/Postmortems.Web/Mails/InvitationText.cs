namespace Postmortems.Web;

/// <summary>What an invitation says. Everybody invited reads the same one, so it holds nobody's own link.</summary>
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

    /// <summary>The subject and first line of the mail around the invitation, for programs that show no buttons.</summary>
    public static InvitationOpening Open(MeetingChange change, Slot slot, string subject)
    {
        // UTC, and said so: the invitation itself is shown in the reader's own zone by their calendar.
        string when = Texts.Say("mail.invitation.when", Words.Minute(slot.Start.UtcDateTime), slot.End.UtcDateTime.ToString("HH:mm", Languages.Current.Culture));
        return change switch
        {
            MeetingChange.Cancelled => new(Texts.Say("mail.invitation.cancelled", subject), Texts.Say("mail.invitation.cancelled-line", when)),
            MeetingChange.Updated => new(Texts.Say("mail.invitation.updated", subject), Texts.Say("mail.invitation.updated-line", when)),
            _ => new(Texts.Say("mail.invitation.invited", subject), Texts.Say("mail.invitation.invited-line", when)),
        };
    }
}
