namespace Postmortems.Web;

/// <summary>The mails that carry an invitation. Invitations get forwarded, so these hold nobody's own link.</summary>
internal static class InvitationMails
{
    public static MailContent Write(InvitationScene scene) => scene.News.Change switch
    {
        MeetingChange.Cancelled => Cancelled(scene),
        MeetingChange.TakenOff => TakenOff(scene),
        MeetingChange.Moved => scene.ToFacilitator
            ? Arranged(scene, Texts.Say("mail.invitation.moved-subject-own", scene.ShortWhen), Texts.Say("mail.invitation.moved-lead-own", scene.When))
            : Come(scene, Texts.Say("mail.invitation.moved-subject", scene.ShortWhen), Texts.Say("mail.invitation.moved-lead", scene.When), Texts.Say("mail.invitation.how", scene.Facilitator)),
        MeetingChange.Updated => scene.ToFacilitator
            ? Arranged(scene, Texts.Say("mail.invitation.updated-subject-own", scene.ShortWhen), Texts.Say("mail.invitation.updated-lead-own", scene.When))
            : Come(scene, Texts.Say("mail.invitation.updated-subject", scene.ShortWhen), Texts.Say("mail.invitation.updated-lead", scene.When), Texts.Say("mail.invitation.how-again", scene.Facilitator)),
        _ => scene.ToFacilitator
            ? Arranged(scene, Texts.Say("mail.invitation.invited-subject-own", scene.ShortWhen), Texts.Say("mail.invitation.invited-lead-own", scene.When))
            : Come(scene, Texts.Say("mail.invitation.invited-subject", scene.ShortWhen), Texts.Say(scene.News.To.Required ? "mail.invitation.invited-lead" : "mail.invitation.invited-lead-optional", scene.When), Texts.Say("mail.invitation.how", scene.Facilitator)),
    };

    private static MailContent Come(InvitationScene scene, string subject, string lead, string how) =>
        scene.Ask(subject, lead, scene.Because, Next(scene), button: null, Agenda(scene), Before(scene), how, Texts.Say("mail.invitation.no-links"));

    // Whoever invites is asked nothing: their own calendar has it, and the replies come to them.
    private static MailContent Arranged(InvitationScene scene, string subject, string lead) =>
        scene.Tell(subject, lead, scene.Because, Next(scene), button: null, Agenda(scene), Before(scene), Texts.Say("mail.invitation.replies-own"), Texts.Say("mail.invitation.change-own"));

    private static MailContent Cancelled(InvitationScene scene)
    {
        NoMeeting? why = (scene.Postmortem.Meeting as MeetingState.Cancelled)?.Why;
        return scene.Tell(
            Texts.Say("mail.invitation.cancelled-subject", scene.ShortWhen),
            Texts.Say("mail.invitation.cancelled-lead", scene.When),
            why switch
            {
                NoMeeting.IncidentReopened => Texts.Say("mail.invitation.cancelled-reopened"),
                NoMeeting.Waived => Texts.Say("mail.invitation.cancelled-waived"),
                _ => Texts.Say("mail.invitation.cancelled-without"),
            },
            why switch
            {
                NoMeeting.IncidentReopened => Texts.Say("mail.invitation.next-reopened"),
                NoMeeting.Waived => Texts.Say("mail.invitation.next-waived"),
                _ => Texts.Say("mail.invitation.next-without"),
            },
            button: null,
            list: null,
            Texts.Say("mail.invitation.remove"));
    }

    private static MailContent TakenOff(InvitationScene scene) => scene.Tell(
        Texts.Say("mail.invitation.off-subject", scene.ShortWhen),
        Texts.Say("mail.invitation.off-lead", scene.When),
        Texts.Say("mail.invitation.off-because"),
        Texts.Say("mail.invitation.off-next"),
        button: null,
        list: null,
        Texts.Say("mail.invitation.remove"),
        scene.Postmortem.Owing.Any(respondent => respondent.Person.Id == scene.Recipient.Id) ? Texts.Say("mail.invitation.off-form") : "");

    // A draft is mailed only while it is one.
    private static string Next(InvitationScene scene) =>
        Texts.Say(scene.Postmortem.Report is ReportState.Drafting ? "mail.invitation.next" : "mail.invitation.next-published");

    private static string Before(InvitationScene scene) =>
        scene.News.Before is { } before ? Texts.Say("mail.invitation.before", Words.Span(before, scene.Calendar)) : "";

    private static MailList? Agenda(InvitationScene scene) => ReaderScene.List(
        Texts.Say("mail.invitation.about"),
        MeetingAgenda.Of(scene.Postmortem, scene.Minutes).Points.Select(point => new MailEntry(AgendaWords.Heading(point)) { Notes = [.. AgendaWords.Findings(point, scene.Postmortem)] }));
}
