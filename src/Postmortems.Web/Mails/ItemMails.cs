using System.Collections.Immutable;
using System.Globalization;

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
        bool one = items.Length == 1;
        return scene.Ask(
            one ? $"Yours, due {scene.ShortBy(first.Due)}: {Words.Title(first.Title)}" : $"{Words.Count(items.Length, "action item")} for you, the first due {scene.ShortBy(first.Due)}",
            one
                ? $"please do “{Words.Line(first.Title)}” {scene.By(first.Due, scene.Calendar)}"
                : $"please do {Words.Count(items.Length, "action item")} from “{scene.Title}”, the first {scene.By(first.Due, scene.Calendar)}",
            one ? $"you own it in the postmortem of “{scene.Title}”" : "you own them",
            $"{Reminders(scene)} On {(one ? "its" : "each item's")} page you close it with evidence, ask for more time, hand it over, or drop it with a reason.",
            new MailButton(one ? "Open your action item" : "Open the first one", scene.Item(first)),
            MailScene.List(one ? "Your action item:" : "Your action items:", items.Select(item => new MailEntry($"{Words.Line(item.Title)}, due {Words.Day(item.Due)}", scene.Item(item)))),
            "If the date does not work or somebody else should have it, say so early: that is fine.");
    }

    public static MailContent ItemReminder(MailScene scene)
    {
        if (ItemScene.Find(scene) is not { IsOpen: true } item)
        {
            return Gone(scene);
        }

        ItemScene about = new(scene, item);
        string owner = Words.Name(item.Owner);
        bool toOwner = item.Owner.Id == scene.Notice.Recipient.Id;
        return scene.Ask(
            $"{(toOwner ? about.ShortState : $"{owner} cannot be reached, {about.ShortState.ToLowerInvariant()}")}: {Words.Title(item.Title)}",
            $"please {(toOwner ? "close" : "see to")} “{Words.Line(item.Title)}”, {about.State}",
            toOwner ? $"you own it in the postmortem of “{scene.Title}”" : $"mail about “{scene.Title}” does not reach its owner, {owner}, and {scene.WhyFacilitator}",
            Next(scene, about),
            new MailButton(toOwner ? "Open your action item" : "Open the action item", scene.Item(item)),
            list: null,
            toOwner ? "Done already? Close it with a link or a sentence that shows it. Otherwise ask for more time, hand it over, or drop it, with a reason." : $"Ask {owner} another way, hand it to somebody else, move its date, or drop it with a reason.");
    }

    /// <summary>What the notice spoke of is done, gone or somebody else's by now.</summary>
    public static MailContent Gone(MailScene scene) => scene.Tell(
        "Nothing to do, already settled",
        $"nothing is left to do today, {Words.Day(scene.Today)}: an action item of “{scene.Title}” was settled in the meantime",
        "it was yours to do or to decide when this mail was begun",
        "You get no more mail about it.",
        new MailButton("Read the report", scene.Report));

    private static string Reminders(MailScene scene)
    {
        string before = Words.List(scene.Playbook.Reminders.BeforeBusinessDays.OrderDescending().Select(days => Words.Count(days, "business day")));
        return before.Length > 0 ? $"We remind you {before} before the due date." : "We remind you when it is due.";
    }

    private static string Next(MailScene scene, ItemScene about)
    {
        ReminderRule rule = scene.Playbook.Reminders;
        string later = Words.List(rule.AfterBusinessDays.Select(days => days.ToString(CultureInfo.InvariantCulture)));
        string help = $"If it is open {Words.Count(rule.EscalateAfterBusinessDays, "business day")} after its date, somebody who can help is told, once.";
        return scene.Notice.About switch
        {
            _ when !about.IsOverdue => $"Once it is settled, no more mail comes. Otherwise we write on the day{(later.Length > 0 ? $", then {later} business days later" : "")}. {help}",
            [_, ['w', ..], ..] => $"We write {(rule.ThenEveryDays == 7 ? "once a week" : $"every {Words.Count(rule.ThenEveryDays, "day")}")} until it is closed, moved, handed over or dropped.",
            _ => $"Once it is settled, no more mail comes. {help}",
        };
    }
}
