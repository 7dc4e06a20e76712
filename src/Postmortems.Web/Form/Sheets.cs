using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Postmortems.Web;

/// <summary>Between what was typed and what is kept.</summary>
internal static class Sheets
{
    /// <summary>The answers to submit, one a question: what was cleared goes along blank, so that it is cleared.</summary>
    public static ImmutableArray<GivenAnswer> ToAnswers(TypedSheet sheet) =>
        [.. sheet.Answers.Select(answer => new GivenAnswer(answer.Question.Id, answer.Nothing && !answer.Says ? new Answer.NothingToAdd() : ToAnswer(answer)))];

    /// <summary>
    /// The draft, whatever state it is in. A tick beside words becomes a second entry of the question; rows that are no action items yet
    /// are kept as text.
    /// </summary>
    public static ImmutableArray<GivenAnswer> ToDraft(TypedSheet sheet) =>
    [
        .. sheet.Answers.SelectMany(answer => new GivenAnswer?[]
        {
            new(answer.Question.Id, answer.Items.All(IsWhole) ? ToAnswer(answer) : new Answer.Text(JsonSerializer.Serialize(answer.Items))),
            answer.Nothing ? new(answer.Question.Id, new Answer.NothingToAdd()) : null,
        }).OfType<GivenAnswer>(),
    ];

    /// <summary>Fills the form from a draft or from submitted answers.</summary>
    public static TypedSheet ToTyped(IEnumerable<Question> questions, ImmutableArray<GivenAnswer> answers) =>
        new([.. questions.Select(question => answers.Where(given => given.Question == question.Id).Aggregate(TypedAnswer.Blank(question), Filled))]);

    private static TypedAnswer Filled(TypedAnswer typed, GivenAnswer given) => given.Answer switch
    {
        Answer.NothingToAdd => typed with { Nothing = true },
        Answer.Whys whys => typed with { Whys = whys.Roots },
        Answer.Items items => typed with { Items = [.. items.Proposed.Select(ToTyped)] },
        Answer.Text text when typed.Question.Shape == AnswerShape.ActionItems => typed with { Items = Rows(text.Value) },
        Answer.Text text when typed.Question.Shape == AnswerShape.Whys => typed with { Whys = [new Why(text.Value, [])] },
        Answer.Text text => typed with { Text = text.Value },
        _ => typed,
    };

    private static Answer ToAnswer(TypedAnswer answer) => answer.Question.Shape switch
    {
        AnswerShape.Whys => new Answer.Whys(answer.Whys),
        AnswerShape.ActionItems => new Answer.Items([.. answer.Items.Select(ToItem)]),
        _ => new Answer.Text(answer.Text),
    };

    /// <summary>For submission: without blank ends and rows.</summary>
    public static TypedSheet Tidy(TypedSheet sheet) => new(
        [.. sheet.Answers.Select(answer => answer with { Whys = WhyParser.Pruned(answer.Whys), Items = answer.Items.RemoveAll(item => item.IsBlank) })]);

    private static bool IsWhole(TypedItem item) => ToTyped(ToItem(item)) == item;

    public static ProposedItem ToItem(TypedItem item) => new(
        item.Title,
        EmailAddress.TryParse(item.Email, out EmailAddress? email) ? new Person(email, item.Owner.Length > 0 ? item.Owner : email.Value) : null,
        SheetRules.TryDate(item.Due, out DateOnly due) ? due : null);

    private static TypedItem ToTyped(ProposedItem item) => new(
        item.Title,
        item.Owner is { } owner && owner.Name != owner.Email.Value ? owner.Name : "",
        item.Owner?.Email.Value ?? "",
        item.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private static ImmutableArray<TypedItem> Rows(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<ImmutableArray<TypedItem>>(text);
        }
        catch (JsonException)
        {
            return [TypedItem.Blank with { Title = text }];
        }
    }
}
