namespace Postmortems.Domain;

/// <summary>What a report says by itself, as Markdown. Reports are stored with these lines and read back by them: add, never reword.</summary>
public static class StockLines
{
    /// <summary>Before the title.</summary>
    public const string Title = "Title:";

    /// <summary>All of a section nobody has answered.</summary>
    public const string Unanswered = "_Nobody has answered this question yet._";

    /// <summary>All of a section to which nobody had anything to add.</summary>
    public const string NothingToAdd = "_Everyone who was asked had nothing to add._";

    /// <summary>Stands where action items would, when there are none.</summary>
    public const string NoItems = "_No action items._";

    /// <summary>The heading of the action items in a report without any question.</summary>
    public const string ItemsHeading = "Action items";

    /// <summary>Below a why: what shows it.</summary>
    public const string Evidence = "_Evidence:_";

    /// <summary>Below a why: <see cref="Yes"/> or <see cref="No"/> follows.</summary>
    public const string Changeable = "_Can we change this?_";

    public const string Yes = "Yes.";

    public const string No = "No.";

    /// <summary>Below a why: what is done about it.</summary>
    public const string Item = "_Action item:_";

    /// <summary>Below a why: why nothing is done about it.</summary>
    public const string NoItem = "_Why no action item:_";

    /// <summary>At the end of an action item's line.</summary>
    public static string Due(DateOnly due) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(due {due:yyyy-MM-dd})");
}
