using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>What is refused, and in which words. A draft may be half done; only what is too long to keep is refused there.</summary>
internal static class SheetRules
{
    public static FieldErrors ForDraft(TypedSheet sheet) => new([.. sheet.Answers.SelectMany(TooMuch)]);

    public static FieldErrors ForSubmission(TypedSheet sheet) => new([.. sheet.Answers.SelectMany(answer => Missing(answer).Concat(TooMuch(answer)).Concat(Unclear(answer)))]);

    /// <summary>Where the error of a whole question leads: its first field.</summary>
    public static string FirstFieldOf(Question question) => question.Shape switch
    {
        AnswerShape.Whys => FieldNames.Why(question.Id, [0]),
        AnswerShape.ActionItems => FieldNames.Item(question.Id, 0, ItemParts.Title),
        _ => FieldNames.Of(question.Id),
    };

    private static IEnumerable<FieldError> Missing(TypedAnswer answer)
    {
        if (answer is { Says: true, Nothing: true })
        {
            yield return new(FieldNames.Nothing(answer.Question.Id), $"Untick “nothing to add” or clear your answer to “{answer.Question.Text}”: both cannot be true");
        }

        if (answer is { Says: false, Nothing: false, Question.Required: true })
        {
            yield return new(FirstFieldOf(answer.Question), $"Answer “{answer.Question.Text}”, or tick that you have nothing to add");
        }
    }

    private static IEnumerable<FieldError> TooMuch(TypedAnswer answer)
    {
        QuestionId question = answer.Question.Id;
        if (Long(answer.Text, FormLimits.TextLength) is { } text)
        {
            yield return new(FieldNames.Of(question), text);
        }

        foreach ((ImmutableArray<int> path, Why why) in Walk(answer.Whys, []))
        {
            if (Long(why.Text, FormLimits.WhyLength) is { } words)
            {
                yield return new(FieldNames.Why(question, path), words);
            }

            if (path.Length == FormLimits.WhyDepth + 1)
            {
                yield return new(FieldNames.Why(question, path), $"Keep to {FormLimits.WhyDepth} whys below one another: start a branch instead");
            }
        }

        if (WhyTree.Count(answer.Whys) > FormLimits.WhyCount)
        {
            yield return new(FirstFieldOf(answer.Question), $"Keep to {FormLimits.WhyCount} whys in all");
        }

        if (answer.Items.Length > FormLimits.ItemCount)
        {
            yield return new(FirstFieldOf(answer.Question), $"Keep to {FormLimits.ItemCount} action items");
        }

        foreach ((TypedItem item, int row) in answer.Items.Select((item, row) => (item, row)))
        {
            if (Long(item.Title, FormLimits.TitleLength) is { } title)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Title), title);
            }

            if (Long(item.Owner, FormLimits.NameLength) is { } owner)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Owner), owner);
            }
        }
    }

    private static IEnumerable<FieldError> Unclear(TypedAnswer answer)
    {
        QuestionId question = answer.Question.Id;
        foreach ((ImmutableArray<int> path, Why why) in Walk(answer.Whys, []))
        {
            if (why.Says && string.IsNullOrWhiteSpace(why.Text))
            {
                yield return new(FieldNames.Why(question, path), "Write what the whys below this one explain, or remove it");
            }
        }

        foreach ((TypedItem item, int row) in answer.Items.Select((item, row) => (item, row)).Where(each => !each.item.IsBlank))
        {
            if (item.Title.Length == 0)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Title), $"Say what is to be done in action item {row + 1}, or remove it");
            }

            if (item.Email.Length > 0 ? !EmailAddress.TryParse(item.Email, out _) : item.Owner.Length > 0)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Email), $"Enter the email address of the owner of action item {row + 1}, like asha@example.com");
            }

            if (item.Due.Length > 0 && !TryDate(item.Due, out _))
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Due), $"Enter the due date of action item {row + 1} as year, month and day, like 2026-03-31");
            }
        }
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);

    private static string? Long(string text, int most) =>
        text.Length <= most ? null : string.Create(CultureInfo.InvariantCulture, $"Shorten this to {most:N0} characters: it has {text.Length:N0}");

    private static IEnumerable<(ImmutableArray<int> Path, Why Why)> Walk(ImmutableArray<Why> whys, ImmutableArray<int> above) =>
        whys.SelectMany((why, position) => Walk(why.Because, above.Add(position)).Prepend((above.Add(position), why)));
}
