namespace Postmortems.Domain;

/// <summary>Finds the subject of a verb where it always stands before it.</summary>
internal static class SubjectBefore
{
    private const int LongestModifiers = 4;
    private const int MostHops = 4;

    public static Subject Of(HintText text, int verb, Grammar grammar, int hops = 0)
    {
        int at = SkipBetween(text, verb - 1, grammar);
        if (at < 0 || text.Words[at].Mark == HintMark.Stop || hops > MostHops)
        {
            return Subject.Unsaid;
        }

        HintWord word = text.Words[at];
        if (word.Mark == HintMark.Pause)
        {
            return BeforeAside(text, at) is { } noun ? OfNoun(text, noun, grammar, hops) : Inherited(text, at, grammar, hops);
        }

        if (word.Folded is "who" or "whoever")
        {
            return Subject.Person;
        }

        if (word.Folded is "that" or "which")
        {
            return at > 0 ? OfNoun(text, at - 1, grammar, hops) : Subject.Thing;
        }

        if (grammar.Joining.Has(word))
        {
            return Inherited(text, at, grammar, hops);
        }

        return grammar.Conjunctions.Has(word) ? Subject.Unsaid : FollowsWho(text, at, grammar) ? Subject.Person : OfNoun(text, at, grammar, hops);
    }

    // "The guy who merged it should have …": what stands before the verb is the end of what is told of a person.
    private static bool FollowsWho(HintText text, int at, Grammar grammar) =>
        Clauses.Start(text, at, grammar) is > 0 and int start && start < at && text.Words[start - 1].Folded is "who" or "whoever";

    private static int SkipBetween(HintText text, int at, Grammar grammar)
    {
        while (at >= 0 && grammar.Between.Has(text.Words[at]) && !text.IsName(at, grammar))
        {
            at--;
        }

        return at;
    }

    // "The developers, as usual, did not …": the noun before the first of two commas.
    private static int? BeforeAside(HintText text, int comma)
    {
        for (int at = comma - 1; at > 0 && at >= comma - 4; at--)
        {
            if (text.Words[at].Mark == HintMark.Pause)
            {
                return text.Words[at - 1].IsWord ? at - 1 : null;
            }
        }

        return null;
    }

    // "Ana ran the script and forgot …": whoever the clause before begins with.
    private static Subject Inherited(HintText text, int boundary, Grammar grammar, int hops)
    {
        int start = Clauses.Start(text, boundary, grammar);
        for (int at = start; at < boundary && at < start + LongestModifiers; at++)
        {
            if (text.IsPerson(at, grammar) && !text.Words[at].Possessive && (at == start || !grammar.Prepositions.Has(text.Words[at - 1])))
            {
                return Kind(text, at, grammar);
            }

            if (grammar.Prepositions.Has(text.Words[at]))
            {
                break;
            }
        }

        bool shared = start > 0 && (start == boundary || grammar.Between.Has(text.Words[start]) || grammar.Joining.Has(text.Words[start - 1]));
        return shared && hops < MostHops ? Of(text, start, grammar, hops + 1) : start == boundary ? Subject.Unsaid : Subject.Thing;
    }

    private static Subject OfNoun(HintText text, int head, Grammar grammar, int hops)
    {
        if (!text.Words[head].IsWord || hops > MostHops)
        {
            return Subject.Thing;
        }

        Subject own = text.IsPerson(head, grammar) && !text.Words[head].Possessive ? Kind(text, head, grammar) : Subject.Thing;
        int before = BeforeNoun(text, head, grammar);
        if (before < 1 || !Attaches(text.Words[before], grammar) || !text.Words[before - 1].IsWord || grammar.Conjunctions.Has(text.Words[before - 1]))
        {
            return own;
        }

        // "one of the engineers" is an engineer, "the deploy of the engineers" a deploy, "nobody on the team" nobody.
        Subject outer = OfNoun(text, before - 1, grammar, hops + 1);
        return outer == Subject.Thing && grammar.Quantities.Has(text.Words[before - 1]) ? own : outer;
    }

    // "the person doing the handover" is a person, as "the person on call" is.
    private static bool Attaches(HintWord word, Grammar grammar) => grammar.Prepositions.Has(word) || word is { Folded: [_, _, .., 'i', 'n', 'g'] };

    /// <summary>The place before a noun with its article and adjectives.</summary>
    private static int BeforeNoun(HintText text, int head, Grammar grammar)
    {
        int at = head - 1;
        if (text.IsName(head, grammar) || grammar.Pronouns.Has(text.Words[head]))
        {
            return at;
        }

        for (int modifiers = 0; at >= 0 && modifiers < LongestModifiers && text.Words[at].IsWord; modifiers++, at--)
        {
            if (grammar.Articles.Has(text.Words[at]))
            {
                return at - 1;
            }

            if (Attaches(text.Words[at], grammar) || grammar.Conjunctions.Has(text.Words[at]))
            {
                break;
            }
        }

        return at;
    }

    private static Subject Kind(HintText text, int at, Grammar grammar) => text.IsNobody(at, grammar) ? Subject.Nobody : Subject.Person;
}
