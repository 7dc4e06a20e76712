using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads what was posted. Understands every body: what is no field of the form is passed over.</summary>
internal static class FormParser
{
    public static TypedSheet Parse(IEnumerable<Question> questions, IFormCollection form)
    {
        TypedSheet sheet = new([.. questions.Select(question => Parse(question, form))]);
        ImmutableArray<string> titles = sheet.ItemTitles;
        return new([.. sheet.Answers.Select(answer => answer with { Whys = WhyParser.Linked(answer.Whys, titles) })]);
    }

    private static TypedAnswer Parse(Question question, IFormCollection form)
    {
        TypedAnswer blank = TypedAnswer.Blank(question) with { Nothing = form.ContainsKey(FieldNames.Nothing(question.Id)) };
        return question.Shape switch
        {
            AnswerShape.Whys => blank with { Whys = WhyParser.Parse(question, form) },
            AnswerShape.ActionItems => blank with { Items = Items(question, form) },
            _ => blank with { Text = Value(form, FieldNames.Of(question.Id)) },
        };
    }

    private static ImmutableArray<TypedItem> Items(Question question, IFormCollection form)
    {
        string prefix = FieldNames.Of(question.Id) + ".";
        return
        [
            .. form.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => Number(name[prefix.Length..].Split('.')[0]))
                .OfType<int>()
                .Distinct()
                .Order()
                .Select(row => new TypedItem(Part(row, ItemParts.Title), Part(row, ItemParts.Owner), Part(row, ItemParts.Email), Part(row, ItemParts.Due))),
        ];

        string Part(int row, string part) => Value(form, FieldNames.Item(question.Id, row, part)).Trim();
    }

    /// <summary>Positions like <c>0.2.1</c>; empty if the text is anything else.</summary>
    public static ImmutableArray<int> PathOf(string text)
    {
        ImmutableArray<int?> positions = [.. text.Split('.').Select(Number)];
        return positions.All(position => position is not null) ? [.. positions.OfType<int>()] : [];
    }

    // Only the spelling that the page itself uses, or two names would be one field.
    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1000 && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    // Browsers send line ends as CR LF.
    public static string Value(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").TrimEnd();
}
