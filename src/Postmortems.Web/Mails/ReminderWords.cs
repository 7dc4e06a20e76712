using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What happens next with an action item, as the playbook's reminders say.</summary>
internal static class ReminderWords
{
    public static string Reminders(MailScene scene)
    {
        ReminderRule rule = scene.Playbook.Reminders;
        ImmutableArray<int> before = [.. rule.BeforeBusinessDays.OrderDescending()];
        return before.IsEmpty
            ? Texts.Say(rule.OnTheDay ? "mail.assigned.reminded-when-due" : "mail.assigned.reminded-late")
            : Days("mail.assigned.reminded", before);
    }

    /// <summary>When the owner is written to again, and when somebody else is, from what of the playbook's ladder is still to come.</summary>
    public static string After(MailScene scene, ItemScene about)
    {
        ReminderRule rule = scene.Playbook.Reminders;
        ImmutableArray<int> after = [.. rule.AfterBusinessDays.Where(about.IsAhead)];
        string?[] said =
        [
            about.IsOverdue && after.IsEmpty ? null : Texts.Say("mail.item.next-settled"),
            about.IsOverdue ? Overdue(rule, after) : Ahead(rule, about, after),
            about.IsAhead(rule.EscalateAfterBusinessDays) ? Texts.SayCount("mail.item.help", rule.EscalateAfterBusinessDays) : null,
        ];
        return string.Join(' ', said.OfType<string>());
    }

    private static string Overdue(ReminderRule rule, ImmutableArray<int> after) => after.IsEmpty
        ? rule.ThenEveryDays == 7 ? Texts.Say("mail.item.next-weekly") : Texts.SayCount("mail.item.next-every", rule.ThenEveryDays)
        : Days("mail.item.next-late", after);

    private static string Ahead(ReminderRule rule, ItemScene about, ImmutableArray<int> after)
    {
        ImmutableArray<int> before = [.. rule.BeforeBusinessDays.OrderDescending().Where(days => about.IsAhead(-days))];
        string?[] times =
        [
            before.IsEmpty ? null : Days("mail.item.when-before", before),
            rule.OnTheDay && about.IsAhead(0) ? Texts.Say("mail.item.when-due") : null,
            after.IsEmpty
                ? rule.ThenEveryDays == 7 ? Texts.Say("mail.item.when-weekly") : Texts.SayCount("mail.item.when-every", rule.ThenEveryDays)
                : Days("mail.item.when-after", after),
        ];
        return Texts.Say("mail.item.next-otherwise", times.OfType<string>().Aggregate((one, then) => Texts.Say("mail.item.then", one, then)));
    }

    // "1 business day", and "1, 3 and 7 business days".
    private static string Days(string key, ImmutableArray<int> days) =>
        Texts.SayCount(key, days.Length == 1 ? days[0] : days.Max() + 1, Words.List(days.Select(Texts.Number)));
}
