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

        ItemScene about = new(scene, item);
        string owner = Words.Name(item.Owner);
        bool manages = scene.Playbook.ManagerOf(item.Owner.Id)?.Id == scene.Notice.Recipient.Id;
        return scene.Ask(
            $"Please help with “{Words.Title(item.Title)}”",
            $"please help {owner} with “{Words.Line(item.Title)}”, {about.State}",
            manages ? $"you are {owner}'s manager" : scene.ToFacilitator ? $"you are the facilitator of “{scene.Title}”" : $"you stand in for the facilitator of “{scene.Title}”",
            $"This is the only mail to you about it; {owner} is still reminded.",
            new MailButton("Open the action item", scene.Item(item)),
            list: null,
            $"It was promised after the incident “{scene.Title}”. Usually something else took the time: move its date, hand it to somebody with room for it, make it smaller, or drop it with a reason.");
    }

    public static MailContent ItemReview(MailScene scene)
    {
        if (ItemScene.Find(scene) is not { IsOpen: true } item)
        {
            return ItemMails.Gone(scene);
        }

        DateOnly by = scene.Calendar.AddBusinessDays(scene.Today, 1);
        return scene.Ask(
            $"Do, shrink or drop “{Words.Title(item.Title)}”?",
            $"please decide with {Words.Name(item.Owner)} {scene.By(by, scene.Calendar)} whether to do, shrink or drop “{Words.Line(item.Title)}”",
            $"{scene.WhyFacilitator}, and its date was moved {Words.Count(item.Postponements.Length, "time")}",
            $"Until you decide, it stays as it is, due {Words.Day(item.Due)}, and its owner is reminded as usual.",
            new MailButton("Do, shrink or drop", scene.Item(item)),
            MailScene.List("Moved so far:", item.Postponements.Select(moved => new MailEntry($"{Words.Day(moved.From)} to {Words.Day(moved.To)}: {Words.Line(moved.Reason)}"))),
            $"It was promised after the incident “{scene.Title}”. Work that keeps moving is often too big, or not worth it after all; saying so is a good outcome.");
    }
}
