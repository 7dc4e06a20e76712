namespace Postmortems.Domain;

/// <summary>What a hint is about. What people read about each is text of the pages.</summary>
public enum HintKind
{
    /// <summary>The cause ends at a person: "human error".</summary>
    HumanError = 0,

    /// <summary>What somebody should, could or would have done.</summary>
    Counterfactual = 1,

    /// <summary>What somebody failed or forgot to do.</summary>
    Omission = 2,

    /// <summary>Somebody's character or competence: "careless".</summary>
    Character = 3,

    /// <summary>Fault and guilt: "to blame", "caused by" somebody.</summary>
    Fault = 4,

    /// <summary>Words that only hindsight makes true: "obviously".</summary>
    Hindsight = 5,

    /// <summary>A person as the one who broke, deleted or took down something.</summary>
    PersonBreaks = 6,

    /// <summary>Talk of punishment.</summary>
    Punishment = 7,

    /// <summary>A why that stops at somebody's name.</summary>
    NamesAPerson = 8,

    /// <summary>Nothing says what people could no longer do.</summary>
    ImpactMissing = 9,

    /// <summary>Work after which no system is different: "be more careful".</summary>
    VagueItem = 10,

    NoOwner = 11,

    NoDate = 12,

    /// <summary>Several pieces of work, or one that no owner finishes in a quarter.</summary>
    ItemTooLarge = 13,
}
