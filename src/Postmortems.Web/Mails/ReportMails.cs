namespace Postmortems.Web;

/// <summary>Mails that ask for the report: publish it, help with it, make a new version.</summary>
internal static class ReportMails
{
    public static MailContent PublishRequest(MailScene scene) => scene.Ask(
        Texts.Say("mail.publish.subject", scene.ShortBy(scene.ReportDue)),
        Texts.Say("mail.publish.lead", scene.By(scene.ReportDue)),
        scene.BecauseFacilitator,
        Texts.Say("mail.publish.next"),
        scene.Desk(Texts.Say("mail.publish.button")),
        Gaps(scene),
        Texts.Say("mail.publish.how"));

    public static MailContent PublishChase(MailScene scene) => scene.Ask(
        Texts.Say("mail.publish.subject-again", scene.ShortBy(scene.ReportDue)),
        Texts.Say("mail.publish.lead", scene.By(scene.ReportDue)),
        scene.BecauseFacilitator,
        Texts.Say("mail.publish.next-again"),
        scene.Desk(Texts.Say("mail.publish.button")),
        Gaps(scene),
        Texts.Say("mail.publish.hand-over"));

    public static MailContent PublishEscalation(MailScene scene) => scene.Ask(
        Texts.Say("mail.late-report.subject", MailSubject.Name(scene.Postmortem.Facilitator)),
        Texts.Say("mail.late-report.lead", scene.Facilitator, scene.By(scene.ReportDue)),
        Manages(scene) ? Texts.Say("mail.because-manager", scene.Facilitator) : scene.BecauseFacilitator,
        Texts.Say("mail.late-report.next"),
        new MailButton(Texts.Say("mail.read-draft"), scene.Report),
        list: null,
        Texts.Say("mail.late-report.how"));

    public static MailContent NewVersionRequest(MailScene scene)
    {
        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            Texts.Say(scene.Notice.Attempt > 1 ? "mail.new-version.subject-again" : "mail.new-version.subject", scene.ShortBy(by)),
            Texts.Say("mail.new-version.lead", scene.By(by, scene.Calendar)),
            scene.BecauseFacilitator,
            Texts.Say("mail.new-version.next"),
            scene.Desk(Texts.Say("mail.new-version.button")),
            list: null,
            Texts.Say("mail.new-version.happened", Texts.Number(scene.Postmortem.CurrentReport?.Version ?? 1)));
    }

    private static bool Manages(MailScene scene) => scene.Playbook.Find(scene.Postmortem.Facilitator.Id)?.Manager?.Id == scene.Notice.Recipient.Id;

    private static MailList? Gaps(MailScene scene) => MailScene.List(
        Texts.Say("mail.publish.gaps"),
        scene.Postmortem.Questions
            .Where(question => question.Required && scene.Postmortem.Respondents.All(respondent => respondent.Sheet?.To(question.Id) is not { Says: true }))
            .Select(question => new MailEntry(Words.Line(question.TextSaid))));
}
