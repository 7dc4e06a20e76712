using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Postmortems.Web;

/// <summary>What stands in the form's fields, to the letter: kept whether it makes sense or not.</summary>
public sealed record TypedSheet(ImmutableArray<TypedAnswer> Answers)
{
    public TypedAnswer? To(QuestionId question) => Answers.FirstOrDefault(answer => answer.Question.Id == question);

    public TypedSheet With(TypedAnswer changed) =>
        new([.. Answers.Select(answer => answer.Question.Id == changed.Question.Id ? changed : answer)]);

    /// <summary>The titles of all action items, in the order of the page: whys name them by their number.</summary>
    public ImmutableArray<string> ItemTitles => [.. Answers.SelectMany(answer => answer.Items).Select(item => item.Title)];

    /// <summary>Every field that is not empty, by name, as a browser would send it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        // Rows that are not sent do not count.
        ImmutableArray<string> titles = [.. Answers.SelectMany(answer => answer.Items).Where(item => !item.IsBlank).Select(item => item.Title)];
        return Answers.SelectMany(answer => answer.Fields(titles));
    }

    public bool SaysTheSameAs(TypedSheet other) =>
        Answers.Length == other.Answers.Length && Answers.All(answer => other.To(answer.Question.Id) is { } same && answer.SaysTheSameAs(same));
}

/// <summary>What stands below one question. Only the part that belongs to its shape is filled.</summary>
public sealed record TypedAnswer(Question Question, string Text, ImmutableArray<Why> Whys, ImmutableArray<TypedItem> Items, bool Nothing)
{
    public static TypedAnswer Blank(Question question) => new(question, "", [], [], Nothing: false);

    /// <summary>True if anything was typed; the tick at "nothing to add" is not typing.</summary>
    public bool Says => !string.IsNullOrWhiteSpace(Text) || Whys.Any(why => why.Says) || Items.Any(item => !item.IsBlank);

    /// <param name="titles">Of the sheet's action items; empty to name them by title.</param>
    public IEnumerable<KeyValuePair<string, string>> Fields(ImmutableArray<string> titles)
    {
        IEnumerable<(string Name, string Value)> tick = Nothing ? [(FieldNames.Nothing(Question.Id), WhyParts.Yes)] : [];
        IEnumerable<(string Name, string Value)> typed = Question.Shape switch
        {
            AnswerShape.Whys => WhyTree.Walk(Whys).SelectMany(each => WhyFields(each.Path, each.Why, titles)),
            AnswerShape.ActionItems => Items.SelectMany(ItemFields),
            _ => [(FieldNames.Of(Question.Id), Text)],
        };
        return typed.Concat(tick).Where(field => !string.IsNullOrWhiteSpace(field.Value)).Select(field => KeyValuePair.Create(field.Name, field.Value));
    }

    public bool SaysTheSameAs(TypedAnswer other) => Fields([]).SequenceEqual(other.Fields([]));

    private IEnumerable<(string Name, string Value)> WhyFields(ImmutableArray<int> path, Why why, ImmutableArray<string> titles) =>
    [
        (FieldNames.Why(Question.Id, path), why.Text),
        (FieldNames.Why(Question.Id, path, WhyParts.Evidence), why.Evidence ?? ""),
        (FieldNames.Why(Question.Id, path, WhyParts.Change), why.End?.Changeable switch { true => WhyParts.Yes, false => WhyParts.No, null => "" }),
        (FieldNames.Why(Question.Id, path, WhyParts.Item), why.End?.Item is not { } item ? "" : titles.IndexOf(item) is >= 0 and int row ? row.ToString(CultureInfo.InvariantCulture) : titles.IsEmpty ? item : ""),
        (FieldNames.Why(Question.Id, path, WhyParts.Reason), why.End?.Reason ?? ""),
    ];

    private IEnumerable<(string Name, string Value)> ItemFields(TypedItem item, int row) =>
    [
        (FieldNames.Item(Question.Id, row, ItemParts.Title), item.Title),
        (FieldNames.Item(Question.Id, row, ItemParts.Owner), item.Owner),
        (FieldNames.Item(Question.Id, row, ItemParts.Email), item.Email),
        (FieldNames.Item(Question.Id, row, ItemParts.Due), item.Due),
    ];
}

/// <summary>One row of promised work, as typed.</summary>
public sealed record TypedItem(string Title, string Owner, string Email, string Due)
{
    public static TypedItem Blank { get; } = new("", "", "", "");

    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(Title + Owner + Email + Due);
}
