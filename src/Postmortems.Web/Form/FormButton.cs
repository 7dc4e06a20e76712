using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Which of the form's buttons was pressed.</summary>
internal abstract record FormButton
{
    private FormButton()
    {
    }

    public sealed record Save : FormButton;

    /// <param name="NothingElse">True to say "nothing to add" to every question that was left blank.</param>
    public sealed record Submit(bool NothingElse) : FormButton;

    /// <summary>Saves, then goes on to the page that <paramref name="Next"/> names.</summary>
    public sealed record Leave(string Next) : FormButton;

    /// <param name="How">What to do at <paramref name="Path"/>, which is a row's number or a why's positions.</param>
    public sealed record Change(FormChange How, QuestionId Question, ImmutableArray<int> Path) : FormButton;

    public const string SaveValue = "save";
    public const string SubmitValue = "submit";
    public const string NothingElseValue = "nothing-else";
    public const string HandOverValue = "hand-over";
    public const string DeclineValue = "decline";

    public static string ValueOf(FormChange how, QuestionId question, ImmutableArray<int> path) => $"{how}:{question}:{string.Join('.', path)}";

    /// <summary>Anything unknown only saves: the harmless thing to do.</summary>
    public static FormButton Parse(string? value) => value?.Split(':') switch
    {
        [SubmitValue] => new Submit(NothingElse: false),
        [NothingElseValue] => new Submit(NothingElse: true),
        [(HandOverValue or DeclineValue) and string page] => new Leave(page),
        [string how, string question, string path] when Enum.TryParse(how, out FormChange change) => new Change(change, new QuestionId(question), FormParser.PathOf(path)),
        _ => new Save(),
    };
}

/// <summary>The script knows these names too.</summary>
public enum FormChange
{
    WhyBelow,
    WhyBeside,
    WhyRemoved,
    WhyRestored,
    WhyUp,
    WhyDown,
    WhyIn,
    WhyOut,
    ItemAdded,
    ItemRemoved,
}
