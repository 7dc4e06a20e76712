namespace Postmortems.Web;

/// <summary>Which account counts, question by question, after two tabs differed.</summary>
internal static class FormChoices
{
    public const string Typed = "typed";
    public const string Kept = "kept";
    public const string Both = "both";

    public static TypedSheet Apply(TypedSheet typed, TypedSheet kept, IFormCollection form) => new(
    [
        .. typed.Answers.Select(answer => (form[FieldNames.Keep(answer.Question.Id)].ToString(), kept.To(answer.Question.Id)) switch
        {
            (Kept, { } other) => other,
            (Both, { } other) => Joined(answer, other),
            _ => answer,
        }),
    ]);

    private static TypedAnswer Joined(TypedAnswer first, TypedAnswer second) => first with
    {
        Text = string.Join("\n\n", new[] { first.Text, second.Text }.Where(text => !string.IsNullOrWhiteSpace(text))),
        Whys = [.. first.Whys.Concat(second.Whys).Where(why => why.Says)],
        Items = [.. first.Items.Concat(second.Items).Where(item => !item.IsBlank).Distinct()],
        Nothing = first.Nothing && second.Nothing,
    };
}
