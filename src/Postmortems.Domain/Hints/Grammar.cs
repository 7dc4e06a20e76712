namespace Postmortems.Domain;

/// <summary>The small words and the people of a language; each a list separated by white space.</summary>
internal sealed record Grammar
{
    /// <summary>Whether the subject always stands before its verb (English), or anywhere in the clause (German).</summary>
    public required bool SubjectComesFirst { get; init; }

    /// <summary>Frequent small words by which the language is recognised.</summary>
    public required WordSet Common { get; init; }

    /// <summary>Nouns for people and groups who build and run things. Users and customers are not among them: what they could not do is impact.</summary>
    public required WordSet People { get; init; }

    /// <summary>Ends of compound nouns that name people.</summary>
    public required string[] PeopleEndings { get; init; }

    /// <summary>Nouns that make a thing of a person before them: "the developer portal".</summary>
    public required WordSet Machines { get; init; }

    /// <summary>People that are machines too after another noun: "the lock manager".</summary>
    public required WordSet Ambiguous { get; init; }

    /// <summary>Words after which they are people all the same: "the release manager".</summary>
    public required WordSet Human { get; init; }

    /// <summary>People unless a noun follows: "der externe Dienst".</summary>
    public required WordSet Adjectival { get; init; }

    /// <summary>People only with a capital: "der Neue".</summary>
    public required WordSet Capitals { get; init; }

    /// <summary>Pronouns that stand for people alone.</summary>
    public required WordSet Pronouns { get; init; }

    /// <summary>Words that make "nobody".</summary>
    public required WordSet Nobody { get; init; }

    /// <summary>Articles and the like: a noun follows.</summary>
    public required WordSet Articles { get; init; }

    /// <summary>Articles that no subject has.</summary>
    public required WordSet ObliqueArticles { get; init; }

    /// <summary>Articles that only a subject has, before the nouns of <see cref="People"/> not listed in <see cref="Feminine"/>.</summary>
    public required WordSet SubjectArticles { get; init; }

    /// <summary>Nouns before which a subject's article means something else.</summary>
    public required WordSet Feminine { get; init; }

    public required WordSet Prepositions { get; init; }

    /// <summary>Words that begin a clause.</summary>
    public required WordSet Conjunctions { get; init; }

    /// <summary>Conjunctions whose clause may share the subject of the one before.</summary>
    public required WordSet Joining { get; init; }

    /// <summary>Auxiliaries and adverbs that may stand between a subject and its verb.</summary>
    public required WordSet Between { get; init; }

    /// <summary>What takes a statement back: not, never, rather than.</summary>
    public required WordSet Denials { get; init; }

    /// <summary>"Because": a condition follows.</summary>
    public required WordSet Causes { get; init; }

    /// <summary>Words of thanks.</summary>
    public required WordSet Credit { get; init; }

    /// <summary>Quantities of people: "one of the engineers".</summary>
    public required WordSet Quantities { get; init; }

    /// <summary>Work an action item can ask for.</summary>
    public required WordSet Actions { get; init; }

    /// <summary>What makes a soft action item checkable: "when", "so that".</summary>
    public required WordSet Checkable { get; init; }

    /// <summary>Prepositions after which somebody has done it: "by Ana", "wegen Ana".</summary>
    public required WordSet Agents { get; init; }

    /// <summary>Ends of the verbs with which an action item ends, where verbs are told by their form.</summary>
    public required string[] ActionEndings { get; init; }

    public bool IsAction(HintWord word) =>
        Actions.Has(word) || (word is { IsWord: true, Capital: false, Length: > 4 } && !Between.Has(word) && !Prepositions.Has(word)
            && Array.Exists(ActionEndings, ending => word.Folded.EndsWith(ending, StringComparison.Ordinal)));

    public bool IsPersonNoun(string folded) =>
        People.Has(folded) || Array.Exists(PeopleEndings, ending => folded.Length > ending.Length && folded.EndsWith(ending, StringComparison.Ordinal));
}
