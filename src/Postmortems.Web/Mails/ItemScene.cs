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

    /// <summary>True if the day so many business days from the due date (before it, if negative) is still to come for the owner.</summary>
    public bool IsAhead(int businessDays) => owners.AddBusinessDays(day, businessDays) > today;

    /// <summary>Completes "please close it, …": <c>due by the end of Friday …</c>.</summary>
    public string State => today < day
        ? Texts.Say("mail.item.state-due", Words.Day(Item.Due, owners))
        : today == day ? Texts.Say("mail.item.state-today", Words.Day(today, owners)) : Texts.Say("mail.item.state-late", Words.Day(Item.Due, owners));

    /// <summary>What the owner is to do, for a subject: <c>Please close by Fri 4 Dec: …</c>.</summary>
    public string Subject(string title) => today < day
        ? Texts.Say("mail.item.subject-due", Words.ShortDay(Item.Due), title)
        : today == day ? Texts.Say("mail.item.subject-today", title) : Texts.Say("mail.item.subject-late", Words.ShortDay(Item.Due), title);

    /// <returns>The item the notice speaks of; null if there is none by that id.</returns>
    public static ActionItem? Find(MailScene scene) =>
        int.TryParse(scene.Notice.About.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int id)
            ? scene.Postmortem.Items.FirstOrDefault(item => item.Id.Value == id)
            : null;
}
