using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What happens next with an action item, as the playbook's reminders say.</summary>
internal static class ReminderWords
{
    public static string Reminders(MailScene scene)
    {
        ImmutableArray<int> before = [.. scene.Playbook.Reminders.BeforeBusinessDays.OrderDescending()];
        return before.IsEmpty
            ? Texts.Say("mail.assigned.reminded-when-due")
            : Texts.SayCount("mail.assigned.reminded", before.Length == 1 ? before[0] : before.Max() + 1, Words.List(before.Select(Texts.Number)));
    }

    public static string After(MailScene scene, ItemScene about)
    {
        ReminderRule rule = scene.Playbook.Reminders;
        string later = Words.List(rule.AfterBusinessDays.Select(Texts.Number));
        string settled = Texts.Say("mail.item.next-settled");
        string help = Texts.SayCount("mail.item.help", rule.EscalateAfterBusinessDays);
        return scene.Notice.About switch
        {
            _ when !about.IsOverdue => $"{settled} {(later.Length > 0 ? Texts.Say("mail.item.next-and-after", later) : Texts.Say("mail.item.next-on-the-day"))} {help}",
            [_, ['w', ..], ..] => rule.ThenEveryDays == 7 ? Texts.Say("mail.item.next-weekly") : Texts.SayCount("mail.item.next-every", rule.ThenEveryDays),
            _ => $"{settled} {help}",
        };
    }
}
