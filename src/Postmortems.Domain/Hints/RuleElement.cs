namespace Postmortems.Domain;

/// <summary>What has to stand at one place of a text.</summary>
internal abstract record RuleElement
{
    private RuleElement()
    {
    }

    public sealed record Words(WordSet Set, bool Optional) : RuleElement;

    /// <summary>A person with article and adjectives.</summary>
    /// <param name="Owning">In the possessive: "the team's".</param>
    public sealed record Somebody(bool Owning) : RuleElement;

    /// <summary>Up to eight words of the same clause.</summary>
    public sealed record Gap : RuleElement;

    /// <summary>A colon, dash or comma: "Verursacher: Ana".</summary>
    public sealed record Pause : RuleElement;

    public sealed record ClauseStart : RuleElement;

    public sealed record ClauseEnd : RuleElement;

    public static RuleElement Parse(string element) => element switch
    {
        "..." => new Gap(),
        ":" => new Pause(),
        "^" => new ClauseStart(),
        "$" => new ClauseEnd(),
        "PERSON" => new Somebody(Owning: false),
        "PERSONS" => new Somebody(Owning: true),
        ['(', .. string inner, ')'] => new Words(WordSet.Parse(inner), Optional: true),
        _ => new Words(WordSet.Parse(element), Optional: false),
    };
}
