using System.Globalization;

namespace Postmortems.Web;

/// <summary>One action item at one moment, on its owner's calendar.</summary>
internal sealed class ItemScene
{
    private readonly BusinessCalendar owners;
    private readonly DateOnly today;
    private readonly DateOnly day;

    public ItemScene(MailScene scene, ActionItem item)
    {
        owners = scene.Playbook.CalendarOf(item.Owner.Id);
        today = owners.DateOf(scene.Now);
        // A due date on a day off counts as the next business day.
        day = owners.BusinessDayFrom(item.Due);
        Item = item;
    }

    public ActionItem Item { get; }

    public bool IsOverdue => today > day;

    /// <summary>For a subject: <c>Due Fri 4 Dec</c>, <c>Due today</c>, <c>Overdue since Fri 4 Dec</c>.</summary>
    public string ShortState => today < day ? $"Due {Words.ShortDay(Item.Due)}" : today == day ? "Due today" : $"Overdue since {Words.ShortDay(Item.Due)}";

    /// <summary>Completes "…, due today, Friday …".</summary>
    public string State => today < day
        ? $"due by the end of {Words.Day(Item.Due, owners)}"
        : today == day
            ? $"due by the end of today, {Words.Day(today, owners)}"
            : $"as soon as you can: it was due by the end of {Words.Day(Item.Due, owners)}";

    /// <returns>The item the notice speaks of; null if there is none by that id.</returns>
    public static ActionItem? Find(MailScene scene) =>
        int.TryParse(scene.Notice.About.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            ? scene.Postmortem.Items.FirstOrDefault(item => item.Id.Value == id)
            : null;
}
