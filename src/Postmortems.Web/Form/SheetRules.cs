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
            yield return new(FieldNames.Nothing(answer.Question.Id), Texts.Say("form.both", answer.Question.TextSaid));
        }

        if (answer is { Says: false, Nothing: false, Question.Required: true })
        {
            yield return new(FirstFieldOf(answer.Question), Texts.Say("form.missing", answer.Question.TextSaid));
        }
    }

    private static IEnumerable<FieldError> TooMuch(TypedAnswer answer)
    {
        QuestionId question = answer.Question.Id;
        if (Long(answer.Text, FormLimits.TextLength) is { } text)
        {
            yield return new(FieldNames.Of(question), text);
        }

        foreach ((ImmutableArray<int> path, Why why) in WhyTree.Walk(answer.Whys))
        {
            foreach ((string field, string? written) in new[] { (FieldNames.Why(question, path), why.Text), (FieldNames.Why(question, path, WhyParts.Evidence), why.Evidence), (FieldNames.Why(question, path, WhyParts.Reason), why.End?.Reason) })
            {
                if (Long(written, FormLimits.WhyLength) is { } words)
                {
                    yield return new(field, words);
                }
            }

            if (path.Length == FormLimits.WhyDepth + 1)
            {
                yield return new(FieldNames.Why(question, path), Texts.Say("form.whys-deep", FormLimits.WhyDepth));
            }
        }

        if (WhyTree.Count(answer.Whys) > FormLimits.WhyCount)
        {
            yield return new(FirstFieldOf(answer.Question), Texts.Say("form.whys-many", FormLimits.WhyCount));
        }

        if (answer.Items.Length > FormLimits.ItemCount)
        {
            yield return new(FirstFieldOf(answer.Question), Texts.Say("form.items-many", FormLimits.ItemCount));
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
        foreach ((ImmutableArray<int> path, Why why) in WhyTree.Walk(answer.Whys))
        {
            if (why.Says && string.IsNullOrWhiteSpace(why.Text))
            {
                yield return new(FieldNames.Why(question, path), Texts.Say("form.why-blank"));
            }
        }

        foreach ((TypedItem item, int row) in answer.Items.Select((item, row) => (item, row)).Where(each => !each.item.IsBlank))
        {
            if (item.Title.Length == 0)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Title), Texts.Say("form.item-untitled", row + 1));
            }

            if (item.Email.Length > 0 ? !EmailAddress.TryParse(item.Email, out _) : item.Owner.Length > 0)
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Email), Texts.Say("form.item-email", row + 1));
            }

            if (item.Due.Length > 0 && !TryDate(item.Due, out _))
            {
                yield return new(FieldNames.Item(question, row, ItemParts.Due), Texts.Say("form.item-due", row + 1));
            }
        }
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);

    /// <returns>Null if it is short enough.</returns>
    public static string? Long(string? text, int most) => text is null || text.Length <= most ? null : Texts.Say("form.too-long", Texts.Number(most), Texts.Number(text.Length));
}
