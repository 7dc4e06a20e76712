using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>Reads what was posted. Understands every body: what is no field of the form is passed over.</summary>
internal static class FormParser
{
    // The page offers FormLimits.WhyDepth; a little more is read so that it can be refused in words instead of being lost.
    private const int DeepestRead = FormLimits.WhyDepth + 4;

    public static TypedSheet Parse(IEnumerable<Question> questions, IFormCollection form) =>
        new([.. questions.Select(question => Parse(question, form))]);

    private static TypedAnswer Parse(Question question, IFormCollection form)
    {
        TypedAnswer blank = TypedAnswer.Blank(question) with { Nothing = form.ContainsKey(FieldNames.Nothing(question.Id)) };
        return question.Shape switch
        {
            AnswerShape.Whys => blank with { Whys = Whys(question, form) },
            AnswerShape.ActionItems => blank with { Items = Items(question, form) },
            _ => blank with { Text = Value(form, FieldNames.Of(question.Id)) },
        };
    }

    private static ImmutableArray<Why> Whys(Question question, IFormCollection form)
    {
        string prefix = FieldNames.Of(question.Id) + ".";
        return Tree(
            [.. form.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => (Path: PathOf(name[prefix.Length..]), Text: Value(form, name)))
                .Where(node => node.Path.Length is > 0 and <= DeepestRead)],
            depth: 0);
    }

    private static ImmutableArray<Why> Tree(ImmutableArray<(ImmutableArray<int> Path, string Text)> nodes, int depth) =>
    [
        .. nodes.GroupBy(node => node.Path[depth]).OrderBy(branch => branch.Key).Select(branch => new Why(
            branch.Where(node => node.Path.Length == depth + 1).Select(node => node.Text).FirstOrDefault(""),
            Tree([.. branch.Where(node => node.Path.Length > depth + 1)], depth + 1))),
    ];

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
    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1000 && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    // Browsers send line ends as CR LF.
    private static string Value(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").TrimEnd();
}
