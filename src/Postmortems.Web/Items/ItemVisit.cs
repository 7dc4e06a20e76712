namespace Postmortems.Web;

/// <summary>Somebody at the page of one action item: its owner, their manager, the facilitator or staff. <see cref="Visit.Base"/> is that page's address.</summary>
public sealed record ItemVisit(Visit Visit, ActionItem Item)
{
    /// <summary>True when the facilitator is asked: do, shrink or drop?</summary>
    public bool ReviewWanted =>
        Item.IsOpen
        && Item.Postponements.Length >= Visit.Playbook.Reminders.ReviewAfterPostponements
        && Item.Postponements.Length > Item.ReviewedPostponements;

    /// <summary>Reckoned by the owner's own date.</summary>
    public bool Overdue => Item.IsOpen && Visit.Playbook.CalendarOf(Item.Owner.Id).DateOf(Visit.Now) > Item.Due;
}
