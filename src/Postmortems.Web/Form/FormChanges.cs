using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Adds and removes whys and rows, so that the page needs no script.</summary>
internal static class FormChanges
{
    /// <returns>The sheet afterwards, and the name of the field to go on with.</returns>
    public static (TypedSheet Sheet, string Next) Apply(TypedSheet sheet, FormButton.Change change)
    {
        if (sheet.To(change.Question) is not { } answer)
        {
            return (sheet, "main");
        }

        (TypedAnswer changed, string next) = answer.Question.Shape switch
        {
            AnswerShape.Whys => InWhys(answer, change),
            AnswerShape.ActionItems => InItems(answer, change),
            _ => (answer, FieldNames.Of(change.Question)),
        };
        return (sheet.With(changed), next);
    }

    private static (TypedAnswer Answer, string Next) InWhys(TypedAnswer answer, FormButton.Change change)
    {
        ImmutableArray<Why> whys = answer.Whys.IsEmpty ? [WhyTree.Blank] : answer.Whys;
        bool full = WhyTree.Count(whys) >= FormLimits.WhyCount;
        (ImmutableArray<Why> roots, ImmutableArray<int> at) = change switch
        {
            { Path.IsEmpty: true } => (whys, change.Path),
            { How: FormChange.WhyBelow } when !full && change.Path.Length < FormLimits.WhyDepth => WhyTree.AddBelow(whys, change.Path),
            { How: FormChange.WhyBeside } when !full => WhyTree.AddBeside(whys, change.Path),
            { How: FormChange.WhyRemoved } => (WhyTree.Remove(whys, change.Path), change.Path[..^1]),
            _ => (whys, change.Path),
        };
        return (answer with { Whys = roots }, at.IsEmpty ? FieldNames.Of(answer.Question.Id) : FieldNames.Why(answer.Question.Id, at));
    }

    private static (TypedAnswer Answer, string Next) InItems(TypedAnswer answer, FormButton.Change change)
    {
        // The page shows one blank row where there is none, and the reader asks for one more than they see.
        ImmutableArray<TypedItem> rows = answer.Items.IsEmpty ? [TypedItem.Blank] : answer.Items;
        return change switch
        {
            { How: FormChange.ItemAdded } when rows.Length < FormLimits.ItemCount =>
                (answer with { Items = rows.Add(TypedItem.Blank) }, FieldNames.Item(answer.Question.Id, rows.Length, ItemParts.Title)),
            { How: FormChange.ItemRemoved, Path: [int row] } when row < rows.Length =>
                (answer with { Items = rows.RemoveAt(row) }, FieldNames.Of(answer.Question.Id)),
            _ => (answer with { Items = rows }, FieldNames.Of(answer.Question.Id)),
        };
    }
}
