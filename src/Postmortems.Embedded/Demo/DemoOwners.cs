using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>What owners and their managers do about mail on an action item, by the item's number in the report.</summary>
internal static class DemoOwners
{
    private const int Slipping = 2;
    private const int Ignored = 3;
    private const int Dropped = 4;

    /// <returns>Null if they do nothing about it.</returns>
    public static Func<Postmortem, DateTimeOffset, LifecycleEvent?>? Reaction(Postmortem postmortem, Notice notice)
    {
        int number = int.Parse(notice.About[0].Split('#')[0], System.Globalization.CultureInfo.InvariantCulture);
        PersonId by = notice.Recipient.Id;
        string rung = notice.About.Length > 1 ? notice.About[1] : "";
        return (number, notice.Kind, rung) switch
        {
            (Slipping, NoticeKind.ItemReminder, _) when IsDue(rung) => OnItem(Slipping, (item, now) => item.Postponements.Length < 2
                ? new LifecycleEvent.ItemPostponed(item.Id, item.Due, item.Due.AddDays(14), item.Postponements.IsEmpty ? "The test environments are rebuilt first." : "Two environments are still on their own ports.", by, now)
                : Close(item, by, now)),
            (Slipping, NoticeKind.ItemReview, _) => OnItem(Slipping, (item, now) => new LifecycleEvent.ItemShrunk(item.Id, "Give the payment test environment the production port", by, now)),
            (Ignored, NoticeKind.ItemEscalation, _) => OnItem(Ignored, (item, now) => item.Assignment > 0 ? Close(item, by, now) : new LifecycleEvent.ItemHandedOver(item.Id, item.Assignment, Other(postmortem, item), by, now)),
            (Ignored, NoticeKind.ItemReminder, _) => OnItem(Ignored, (item, now) => item.Assignment > 0 || rung.StartsWith('w') ? Close(item, by, now) : null),
            (Dropped, NoticeKind.ItemReminder, _) when IsDue(rung) && rung != "0" => OnItem(Dropped, (item, now) => new LifecycleEvent.ItemDropped(item.Id, "The new rule review covers it.", by, now)),
            (Slipping or Ignored or Dropped, _, _) => null,
            (_, NoticeKind.ItemReminder, _) => OnItem(number, (item, now) => Close(item, by, now)),
            _ => null,
        };
    }

    private static LifecycleEvent.ItemClosed Close(ActionItem item, PersonId by, DateTimeOffset now) =>
        new(item.Id, $"https://example.com/changes/{100 + item.Id.Value}", by, now);

    private static bool IsDue(string rung) => rung == "0" || rung.StartsWith('+') || rung.StartsWith('w');

    private static Person Other(Postmortem postmortem, ActionItem item) =>
        postmortem.Everyone.First(person => person.Id != item.Owner.Id || postmortem.Everyone.Length == 1);

    private static Func<Postmortem, DateTimeOffset, LifecycleEvent?> OnItem(int number, Func<ActionItem, DateTimeOffset, LifecycleEvent?> what) =>
        (state, now) => state.OpenItems.FirstOrDefault(item => item.Id.Value == number) is { } item ? what(item, now) : null;
}
