namespace Postmortems.Web;

/// <summary>Mails to somebody who can help an action item along: the owner's manager, the facilitator.</summary>
internal static class ItemHelpMails
{
    public static MailContent ItemEscalation(MailScene scene)
    {
        if (ItemScene.Find(scene) is not { IsOpen: true } item)
        {
            return ItemMails.Gone(scene);
        }

        string owner = Words.Name(item.Owner);
        return scene.Ask(
            "",
            Texts.Say("mail.help-item.lead", owner, Words.Line(item.Title), new ItemScene(scene, item).State),
            Because(scene, item),
            Texts.Say("mail.help-item.next", owner),
            new MailButton(Texts.Say("mail.open-item"), scene.Item(item)),
            list: null,
            Texts.Say("mail.help-item.how")).Named(item, title => Texts.Say("mail.help-item.subject", MailSubject.Name(item.Owner), title));
    }

    public static MailContent ItemReview(MailScene scene)
    {
        if (ItemScene.Find(scene) is not { IsOpen: true } item)
        {
            return ItemMails.Gone(scene);
        }

        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            "",
            Texts.Say("mail.review.lead", Words.Name(item.Owner), Words.Line(item.Title), scene.By(by, scene.Calendar)),
            Texts.SayCount("mail.review.because", item.Postponements.Length, scene.BecauseFacilitator),
            Texts.Say("mail.review.next", Words.Day(item.Due)),
            new MailButton(Texts.Say("mail.review.button"), scene.Item(item)),
            MailScene.List(
                Texts.Say("mail.review.moved"),
                item.Postponements.Select(moved => new MailEntry(Texts.Say("mail.review.moved-item", Words.Day(moved.From), Words.Day(moved.To), Words.Line(moved.Reason))))),
            Texts.Say("mail.review.how", scene.Title)).Named(item, title => Texts.Say("mail.review.subject", scene.ShortBy(by), title));
    }

    private static string Because(MailScene scene, ActionItem item)
    {
        if (scene.Playbook.ManagerOf(item.Owner.Id)?.Id == scene.Notice.Recipient.Id)
        {
            return Texts.Say("mail.because-manager", Words.Name(item.Owner));
        }

        return Texts.Say(scene.ToFacilitator ? "mail.help-item.because-facilitator" : "mail.help-item.because-stand-in", scene.Title);
    }
}
