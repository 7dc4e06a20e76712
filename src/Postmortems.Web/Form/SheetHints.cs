using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Hints on what somebody has typed into the form. They are advice: nothing is refused, kept or logged because of one.</summary>
/// <param name="Shown">False while a page is only being opened: nobody is greeted with advice.</param>
public sealed record SheetHints(FormVisit Visit, bool Shown)
{
    public ImmutableArray<Hint> OfText(Question question, string text) =>
        Shown && !string.IsNullOrWhiteSpace(text) ? Hints.OfText(question.Id, text, Visit.Postmortem.NamesTakingPart) : [];

    /// <summary>Only where the asking ends: a why in between is explained by those below it.</summary>
    public ImmutableArray<Hint> OfWhy(Why why) =>
        Shown && why.Because.IsEmpty && !string.IsNullOrWhiteSpace(why.Text) ? Hints.OfWhyLeaf(why.Text, Visit.Postmortem.NamesTakingPart) : [];

    public ImmutableArray<Hint> OfItem(TypedItem item) =>
        Shown && item.Title.Length > 0 ? Hints.OfItem(Sheets.ToItem(item), Visit.Calendar.DateOf(Visit.Now)) : [];

    /// <summary>All of one answer, each with the text it is about.</summary>
    public IEnumerable<(string Id, string Text, ImmutableArray<Hint> Found)> Of(TypedAnswer answer)
    {
        QuestionId question = answer.Question.Id;
        return answer.Question.Shape switch
        {
            AnswerShape.Whys => WhyTree.Walk(answer.Whys).Select(each => (FieldNames.Why(question, each.Path), each.Why.Text, OfWhy(each.Why))),
            AnswerShape.ActionItems => answer.Items.Select((item, row) => (FieldNames.Item(question, row, ItemParts.Title), item.Title, OfItem(item))),
            _ => [(FieldNames.Of(question), answer.Text, OfText(answer.Question, answer.Text))],
        };
    }
}
