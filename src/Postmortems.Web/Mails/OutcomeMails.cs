namespace Postmortems.Web;

/// <summary>Mails that tell what came of it: the report is published, all is closed.</summary>
internal static class OutcomeMails
{
    public static MailContent ReportPublished(MailScene scene)
    {
        PublishedReport? corrected = scene.Postmortem.CurrentReport is { Version: > 1 } later ? later : null;
        return scene.Tell(
            corrected is null ? Texts.Say("mail.published.subject") : Texts.Say("mail.published.subject-version", Texts.Number(corrected.Version)),
            Texts.Say("mail.published.lead"),
            Texts.Say("mail.published.because"),
            Texts.Say("mail.published.next"),
            new MailButton(Texts.Say("mail.read-report"), scene.Report),
            MailScene.List(
                Texts.Say("mail.published.promised"),
                scene.Postmortem.OpenItems.Select(item => new MailEntry(Texts.Say("mail.published.item", Words.Line(item.Title), Words.Name(item.Owner), Words.Day(item.Due))))),
            corrected?.Correction is { Length: > 0 } correction ? Texts.Say("mail.published.correction", Words.Line(correction)) : Texts.Say("mail.published.thanks"));
    }

    public static MailContent ClosingSummary(MailScene scene) => scene.Tell(
        Texts.Say("mail.closing.subject"),
        Texts.Say("mail.closing.lead", Words.Day(scene.Today)),
        scene.ToFacilitator ? scene.BecauseFacilitator : Texts.Say("mail.because-part"),
        Texts.Say("mail.closing.next"),
        new MailButton(Texts.Say("mail.read-report"), scene.Report),
        MailScene.List(
            Texts.Say("mail.closing.promised"),
            scene.Postmortem.Items.Select(item => new MailEntry(Texts.Say(item.State is ActionItemState.Dropped ? "mail.closing.dropped" : "mail.closing.done", Words.Line(item.Title))))),
        Texts.Say("mail.closing.thanks"));
}
