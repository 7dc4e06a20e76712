using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Which of the form's buttons was pressed.</summary>
internal abstract record FormButton
{
    private FormButton()
    {
    }

    public sealed record Save : FormButton;

    public sealed record Submit : FormButton;

    public sealed record HandOver : FormButton;

    /// <param name="How">What to do at <paramref name="Path"/>, which is a row's number or a why's positions.</param>
    public sealed record Change(FormChange How, QuestionId Question, ImmutableArray<int> Path) : FormButton;

    public const string SaveValue = "save";
    public const string SubmitValue = "submit";
    public const string HandOverValue = "hand-over";

    public static string ValueOf(FormChange how, QuestionId question, ImmutableArray<int> path) => $"{how}:{question}:{string.Join('.', path)}";

    /// <summary>Anything unknown only saves: the harmless thing to do.</summary>
    public static FormButton Parse(string? value) => value?.Split(':') switch
    {
        [SubmitValue] => new Submit(),
        [HandOverValue] => new HandOver(),
        [string how, string question, string path] when Enum.TryParse(how, out FormChange change) => new Change(change, new QuestionId(question), FormParser.PathOf(path)),
        _ => new Save(),
    };
}

internal enum FormChange
{
    WhyBelow,
    WhyBeside,
    WhyRemoved,
    ItemAdded,
    ItemRemoved,
}
