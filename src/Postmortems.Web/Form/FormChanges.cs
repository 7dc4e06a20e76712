using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>What a button made of the form.</summary>
/// <param name="Next">The name of the field to go on with.</param>
/// <param name="Removed">The branch that can be brought back, and where to.</param>
internal sealed record FormChanged(TypedSheet Sheet, string Next, RemovedWhy? Removed = null);

/// <summary>Adds, removes and moves whys and rows, so that the page needs no script.</summary>
internal static class FormChanges
{
    /// <param name="removed">The branch that was removed last and not brought back.</param>
    public static FormChanged Apply(TypedSheet sheet, FormButton.Change change, RemovedWhy? removed)
    {
        if (sheet.To(change.Question) is not { } answer)
        {
            return new(sheet, "main", removed);
        }

        if (answer.Question.Shape == AnswerShape.Whys)
        {
            ImmutableArray<Why> whys = answer.Whys.IsEmpty ? [WhyTree.Blank] : answer.Whys;
            (ImmutableArray<Why> roots, ImmutableArray<int> at) = InWhys(whys, change, removed);
            return new(sheet.With(answer with { Whys = roots }), at.IsEmpty ? FieldNames.Of(change.Question) : FieldNames.Why(change.Question, at), RemovedAfter(whys, change, removed));
        }

        (TypedAnswer changed, string next) = answer.Question.Shape == AnswerShape.ActionItems ? InItems(answer, change) : (answer, FieldNames.Of(change.Question));
        return new(sheet.With(changed), next, removed);
    }

    private static RemovedWhy? RemovedAfter(ImmutableArray<Why> whys, FormButton.Change change, RemovedWhy? removed) => change.How switch
    {
        FormChange.WhyRemoved when WhyTree.Find(whys, change.Path) is { Says: true } branch => new(change.Question, change.Path, branch),
        FormChange.WhyRestored when removed?.Question == change.Question && Fits(WithoutBlankRow(whys), removed) => null,
        _ when removed?.Question == change.Question => removed with { Path = PathAfter(whys, change, removed.Path) },
        _ => removed,
    };

    // The why it stood below may move: marked in a copy of the tree that is changed alike, it is found where it has gone.
    private static ImmutableArray<int> PathAfter(ImmutableArray<Why> whys, FormButton.Change change, ImmutableArray<int> path)
    {
        if (path.Length < 2 || WhyTree.Find(whys, path[..^1]) is not { } parent)
        {
            return path;
        }

        Why marked = parent with { Text = "\0" };
        ImmutableArray<Why> changed = InWhys(WhyTree.Insert(WhyTree.Remove(whys, path[..^1]), path[..^1], marked), change, removed: null).Roots;
        return WhyTree.Walk(changed).Where(why => why.Why.Text == marked.Text).Select(why => why.Path.Add(path[^1])).FirstOrDefault(path);
    }

    private static bool Fits(ImmutableArray<Why> whys, RemovedWhy removed) =>
        WhyTree.Count(whys) + 1 + WhyTree.Count(removed.Branch.Because) <= FormLimits.WhyCount
        && removed.Path.Length + WhyTree.Depth(removed.Branch.Because) <= FormLimits.WhyDepth;

    private static (ImmutableArray<Why> Roots, ImmutableArray<int> At) InWhys(ImmutableArray<Why> whys, FormButton.Change change, RemovedWhy? removed)
    {
        bool full = WhyTree.Count(whys) >= FormLimits.WhyCount;
        return change switch
        {
            { How: FormChange.WhyRestored } when removed is { } back && back.Question == change.Question && Fits(WithoutBlankRow(whys), back) => (WhyTree.Insert(WithoutBlankRow(whys), back.Path, back.Branch), back.Path),
            { Path.IsEmpty: true } => (whys, change.Path),
            { How: FormChange.WhyBelow } when !full && change.Path.Length < FormLimits.WhyDepth => WhyTree.AddBelow(whys, change.Path),
            { How: FormChange.WhyBeside } when !full => WhyTree.AddBeside(whys, change.Path),
            { How: FormChange.WhyRemoved } => (WhyTree.Remove(whys, change.Path), change.Path[..^1]),
            { How: FormChange.WhyUp } => WhyTree.Move(whys, change.Path, WhyMove.Up),
            { How: FormChange.WhyDown } => WhyTree.Move(whys, change.Path, WhyMove.Down),
            { How: FormChange.WhyOut } => WhyTree.Move(whys, change.Path, WhyMove.Out),
            { How: FormChange.WhyIn } when FitsBelow(whys, change.Path) => WhyTree.Move(whys, change.Path, WhyMove.In),
            _ => (whys, change.Path),
        };
    }

    private static bool FitsBelow(ImmutableArray<Why> whys, ImmutableArray<int> path) =>
        WhyTree.Find(whys, path) is { } branch && path.Length + 1 + WhyTree.Depth(branch.Because) <= FormLimits.WhyDepth;

    // The row the page shows where there is none stands for nothing.
    private static ImmutableArray<Why> WithoutBlankRow(ImmutableArray<Why> whys) => whys is [{ Says: false }] ? [] : whys;

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
