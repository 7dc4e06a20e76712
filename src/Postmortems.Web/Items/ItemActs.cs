namespace Postmortems.Web;

/// <summary>What can be done with an action item: each reads its form and gives the event, or refuses.</summary>
internal static class ItemActs
{
    public static Happening Close(ItemVisit at, FormInput input)
    {
        string evidence = input.Text("evidence", Texts.Say("items.evidence-missing"));
        return WhileOpen(at, input, now => new LifecycleEvent.ItemClosed(at.Item.Id, evidence, at.Visit.By, now));
    }

    public static Happening Postpone(ItemVisit at, FormInput input)
    {
        DateOnly? to = input.Date("to", Texts.Say("items.date-later", When.Date(at.Item.Due)));
        string reason = input.Text("reason", Texts.Say("items.time-why-missing"));
        if (to <= at.Item.Due)
        {
            input.Refuse("to", Texts.Say("items.date-later", When.Date(at.Item.Due)));
        }

        if (input["due"] != DateField.Of(at.Item.Due))
        {
            input.RefuseAsConflict("to", Texts.Say("items.date-changed", When.Date(at.Item.Due)));
        }

        return WhileOpen(at, input, now => new LifecycleEvent.ItemPostponed(at.Item.Id, at.Item.Due, to ?? at.Item.Due, reason, at.Visit.By, now));
    }

    /// <summary>A week after the due date or, if that is over, after today; on a business day of the owner's.</summary>
    public static DateOnly WeekLater(ItemVisit at)
    {
        BusinessCalendar calendar = at.Visit.Playbook.CalendarOf(at.Item.Owner.Id);
        DateOnly today = calendar.DateOf(at.Visit.Now);
        return calendar.BusinessDayFrom((at.Item.Due > today ? at.Item.Due : today).AddDays(7));
    }

    public static Happening HandOver(ItemVisit at, FormInput input)
    {
        Person? person = input.Person("name", "email", Texts.Say("items.owner-missing"));
        if (person == at.Item.Owner)
        {
            input.Refuse("email", Texts.Say("items.owner-same"));
        }

        if (input.Number("assignment", -1) != at.Item.Assignment)
        {
            input.RefuseAsConflict("email", Texts.Say("items.owner-changed", at.Item.Owner.Name));
        }

        return WhileOpen(at, input, now => person is null ? null : new LifecycleEvent.ItemHandedOver(at.Item.Id, at.Item.Assignment, person, at.Visit.By, now));
    }

    public static Happening Drop(ItemVisit at, FormInput input)
    {
        string reason = input.Text("reason", Texts.Say("items.drop-why-missing"));
        return WhileOpen(at, input, now => new LifecycleEvent.ItemDropped(at.Item.Id, reason, at.Visit.By, now));
    }

    public static Happening Keep(ItemVisit at, FormInput input) =>
        WhileOpen(at, input, now => new LifecycleEvent.ItemKept(at.Item.Id, at.Visit.By, now));

    public static Happening Shrink(ItemVisit at, FormInput input)
    {
        string title = input.Line("title", Texts.Say("items.smaller-missing"));
        return WhileOpen(at, input, now => new LifecycleEvent.ItemShrunk(at.Item.Id, title, at.Visit.By, now));
    }

    public static Happening Reopen(ItemVisit at, FormInput input)
    {
        string reason = input.Text("reason", Texts.Say("items.reopen-why-missing"));
        return (postmortem, now) => Find(postmortem, at)?.IsOpen is false ? new LifecycleEvent.ItemReopened(at.Item.Id, reason, at.Visit.By, now) : null;
    }

    private static Happening WhileOpen(ItemVisit at, FormInput input, Func<DateTimeOffset, LifecycleEvent?> happened)
    {
        if (!at.Item.IsOpen)
        {
            input.RefuseAsConflict("", at.Item.State is ActionItemState.Dropped ? Texts.Say("items.dropped-meanwhile") : Texts.Say("items.closed-meanwhile"));
        }

        return (postmortem, now) => Find(postmortem, at)?.IsOpen is true ? happened(now) : null;
    }

    private static ActionItem? Find(Postmortem postmortem, ItemVisit at) => postmortem.Items.FirstOrDefault(item => item.Id == at.Item.Id);
}
