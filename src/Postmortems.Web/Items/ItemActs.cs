namespace Postmortems.Web;

/// <summary>What can be done with an action item: each reads its form and gives the event, or refuses.</summary>
internal static class ItemActs
{
    public static Happening Close(ItemVisit at, FormInput input)
    {
        string evidence = input.Text("evidence", "Say what shows that it is done: a link or a sentence");
        return WhileOpen(at, input, now => new LifecycleEvent.ItemClosed(at.Item.Id, evidence, at.Visit.By, now));
    }

    public static Happening Postpone(ItemVisit at, FormInput input)
    {
        DateOnly? to = input.Date("to", $"Enter a date later than {When.Date(at.Item.Due)}");
        string reason = input.Text("reason", "Say why more time is needed");
        if (to <= at.Item.Due)
        {
            input.Refuse("to", $"Enter a date later than {When.Date(at.Item.Due)}");
        }

        if (input["due"] != DateField.Of(at.Item.Due))
        {
            input.RefuseAsConflict("to", $"The due date was changed meanwhile to {When.Date(at.Item.Due)}. Check it and send again");
        }

        return WhileOpen(at, input, now => new LifecycleEvent.ItemPostponed(at.Item.Id, at.Item.Due, to ?? at.Item.Due, reason, at.Visit.By, now));
    }

    public static Happening HandOver(ItemVisit at, FormInput input)
    {
        Person? person = input.Person("name", "email", "Enter the new owner's email address, like asha@example.com");
        if (person == at.Item.Owner)
        {
            input.Refuse("email", "This person owns it already. Enter somebody else's address");
        }

        if (input.Number("assignment", -1) != at.Item.Assignment)
        {
            input.RefuseAsConflict("email", $"It was handed over meanwhile to {at.Item.Owner.Name}. Check it and send again");
        }

        return WhileOpen(at, input, now => person is null ? null : new LifecycleEvent.ItemHandedOver(at.Item.Id, at.Item.Assignment, person, at.Visit.By, now));
    }

    public static Happening Drop(ItemVisit at, FormInput input)
    {
        string reason = input.Text("reason", "Say why it is not worth doing after all");
        return WhileOpen(at, input, now => new LifecycleEvent.ItemDropped(at.Item.Id, reason, at.Visit.By, now));
    }

    public static Happening Keep(ItemVisit at, FormInput input) =>
        WhileOpen(at, input, now => new LifecycleEvent.ItemKept(at.Item.Id, at.Visit.By, now));

    public static Happening Shrink(ItemVisit at, FormInput input)
    {
        string title = input.Line("title", "Enter the smaller promise");
        return WhileOpen(at, input, now => new LifecycleEvent.ItemShrunk(at.Item.Id, title, at.Visit.By, now));
    }

    public static Happening Reopen(ItemVisit at, FormInput input)
    {
        string reason = input.Text("reason", "Say what is still to be done");
        return (postmortem, now) => Find(postmortem, at)?.IsOpen is false ? new LifecycleEvent.ItemReopened(at.Item.Id, reason, at.Visit.By, now) : null;
    }

    private static Happening WhileOpen(ItemVisit at, FormInput input, Func<DateTimeOffset, LifecycleEvent?> happened)
    {
        if (!at.Item.IsOpen)
        {
            input.RefuseAsConflict("", $"It was {StageWords.Of(at.Item.State).ToLowerInvariant()} meanwhile; nothing is left to do");
        }

        return (postmortem, now) => Find(postmortem, at)?.IsOpen is true ? happened(now) : null;
    }

    private static ActionItem? Find(Postmortem postmortem, ItemVisit at) => postmortem.Items.FirstOrDefault(item => item.Id == at.Item.Id);
}
