using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Mails to the owner of action items: these are yours, this one is due.</summary>
internal static class ItemMails
{
    public static MailContent ItemsAssigned(MailScene scene)
    {
        ImmutableArray<ActionItem> owned = [.. scene.Postmortem.OpenItems.Where(item => item.Owner.Id == scene.Notice.Recipient.Id).OrderBy(item => item.Due)];
        ImmutableArray<ActionItem> named = [.. owned.Where(item => scene.Notice.About.Any(about => about.Split('#')[0] == item.Id.ToString()))];
        ImmutableArray<ActionItem> items = named.IsEmpty ? owned : named;
        if (items.IsEmpty)
        {
            return Gone(scene);
        }

        ActionItem first = items[0];
        int count = items.Length;
        string Subject(string title) => Texts.SayCount("mail.assigned.subject", count, scene.ShortBy(first.Due), title);
        MailContent mail = scene.Ask(
            Subject(""),
            Texts.SayCount("mail.assigned.lead", count, scene.By(first.Due, scene.Calendar), Words.Line(first.Title)),
            Texts.SayCount("mail.assigned.because", count, scene.Title),
            $"{ReminderWords.Reminders(scene)} {Texts.SayCount("mail.assigned.page", count)}",
            new MailButton(Texts.SayCount("mail.assigned.button", count), scene.Item(first)),
            MailScene.List(
                Texts.SayCount("mail.assigned.yours", count),
                items.Select(item => new MailEntry(Texts.Say("mail.assigned.item", Words.Line(item.Title), Words.Day(item.Due)), scene.Item(item)))),
            Texts.Say("mail.assigned.early"));
        return count == 1 ? mail.Named(first, Subject) : mail;
    }

    public static MailContent ItemReminder(MailScene scene)
    {
        if (ItemScene.Find(scene) is not { IsOpen: true } item)
        {
            return Gone(scene);
        }

        ItemScene about = new(scene, item);
        MailContent Reminder(string lead, string because, string how) =>
            scene.Ask("", lead, because, ReminderWords.After(scene, about), new MailButton(Texts.Say("mail.open-item"), scene.Item(item)), list: null, how);

        if (item.Owner.Id == scene.Notice.Recipient.Id)
        {
            return Reminder(
                Texts.Say("mail.item.lead", Words.Line(item.Title), about.State),
                Texts.Say("mail.item.because-owner", scene.Title),
                Texts.Say("mail.item.how")).Named(item, about.Subject);
        }

        string owner = Words.Name(item.Owner);
        return Reminder(
            Texts.Say("mail.item.lead-unreachable", Words.Line(item.Title), about.State),
            Texts.Say("mail.item.because-unreachable", scene.Title, owner, scene.BecauseFacilitator),
            Texts.Say("mail.item.how-unreachable", owner)).Named(item, title => Texts.Say("mail.item.subject-unreachable", MailSubject.Name(item.Owner), title));
    }

    /// <summary>What the notice spoke of is done, gone or somebody else's by now.</summary>
    public static MailContent Gone(MailScene scene) => scene.Tell(
        Texts.Say("mail.gone.subject"),
        Texts.Say("mail.gone.lead", Words.Day(scene.Today)),
        Texts.Say("mail.gone.because"),
        Texts.Say("mail.gone.next"),
        new MailButton(Texts.Say("mail.read-report"), scene.Report));
}
