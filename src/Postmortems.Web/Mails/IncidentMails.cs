namespace Postmortems.Web;

/// <summary>Mails about the incident itself: it was resolved, came back, was merged, needs no postmortem.</summary>
internal static class IncidentMails
{
    public static MailContent PostmortemOpened(MailScene scene)
    {
        Incident incident = scene.Postmortem.Incident;
        return scene.Ask(
            Texts.Say("mail.opened.subject", scene.ShortBy(scene.ReportDue)),
            Texts.Say("mail.opened.lead", scene.By(scene.ReportDue)),
            scene.BecauseFacilitator,
            Texts.Say("mail.opened.next"),
            scene.Desk(Texts.Say("mail.open-desk")),
            incident.Link is { Scheme: "https" or "http" } link
                ? MailScene.List(Texts.Say("mail.opened.incident"), [new MailEntry(Texts.Say("mail.opened.source", Words.Line(incident.Source)), link)])
                : null,
            Texts.SayCount("mail.opened.asked", scene.Postmortem.Respondents.Length, Words.Moment(incident.ResolvedAt, scene.Calendar)),
            Texts.Say("mail.opened.can"));
    }

    public static MailContent IncidentReopened(MailScene scene) => scene.Tell(
        Texts.Say("mail.reopened.subject"),
        Texts.Say("mail.reopened.lead", Since(scene)),
        scene.BecauseFacilitator,
        Texts.Say("mail.reopened.next"),
        scene.Desk(Texts.Say("mail.open-desk")),
        list: null,
        Texts.Say("mail.reopened.meeting"));

    public static MailContent StillOnHold(MailScene scene)
    {
        DateOnly inAWeek = scene.Today.AddDays(7);
        string reason = scene.Postmortem.Hold switch
        {
            { ByIncident: true } => Texts.Say("mail.on-hold.reopened"),
            { Reason.Length: > 0 } hold => Texts.Say("mail.reason", Words.Line(hold.Reason)),
            _ => "",
        };
        return scene.Ask(
            Texts.Say("mail.on-hold.subject", scene.ShortBy(inAWeek)),
            Texts.Say("mail.on-hold.lead", scene.By(inAWeek, scene.Calendar)),
            scene.BecauseFacilitator,
            Texts.Say("mail.on-hold.next"),
            scene.Desk(Texts.Say("mail.on-hold.button")),
            list: null,
            Texts.Say("mail.on-hold.since", Since(scene)),
            reason);
    }

    public static MailContent IncidentMerged(MailScene scene)
    {
        string source = Words.Title(scene.Postmortem.Incident.Source);
        return scene.Ask(
            Texts.Say("mail.merged.subject", scene.ShortBy(scene.ReportDue)),
            Texts.Say("mail.merged.lead", scene.By(scene.ReportDue)),
            scene.BecauseFacilitator,
            Texts.Say("mail.merged.next"),
            scene.Desk(Texts.Say("mail.merged.button")),
            list: null,
            scene.Postmortem.MergedInto is { Length: > 0 } other ? Texts.Say("mail.merged.into", source, Words.Title(other)) : Texts.Say("mail.merged.into-another", source));
    }

    public static MailContent Waived(MailScene scene) => scene.Tell(
        Texts.Say("mail.waived.subject"),
        Texts.Say("mail.waived.lead"),
        scene.ToFacilitator ? scene.BecauseFacilitator : Texts.Say("mail.waived.because"),
        Texts.Say("mail.waived.next"),
        button: null,
        list: null,
        scene.Postmortem.Waiver is { Reason.Length: > 0 } waiver ? Texts.Say("mail.reason", Words.Line(waiver.Reason)) : "",
        Texts.Say("mail.waived.thanks"));

    private static string Since(MailScene scene) => Words.Moment(scene.Postmortem.Hold?.Since ?? scene.Now, scene.Calendar);
}
