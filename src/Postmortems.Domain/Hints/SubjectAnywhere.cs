namespace Postmortems.Domain;

/// <summary>Finds the subject of a verb where it may stand before or after it, and articles tell it from the objects.</summary>
internal static class SubjectAnywhere
{
    private const int MostHops = 3;

    public static Subject Of(HintText text, int verb, Grammar grammar, int hops = 0)
    {
        int start = Clauses.Start(text, verb, grammar);
        int end = Clauses.End(text, verb, grammar);
        bool shares = start > 1 && hops < MostHops && grammar.Joining.Has(text.Words[start - 1]);
        bool thing = false;
        for (int at = start; at < end; at++)
        {
            HintWord word = text.Words[at];
            if (text.IsPerson(at, grammar) && !word.Possessive)
            {
                if (Standing(text, at, start, grammar) is { } sure && (sure || !thing))
                {
                    return text.IsNobody(at, grammar) ? Subject.Nobody : Subject.Person;
                }
            }
            else if (at < verb && (!shares || at <= start + 1) && CouldBeSubject(text, at, start, grammar))
            {
                thing = true;
            }
        }

        if (thing)
        {
            return Subject.Thing;
        }

        return shares ? Of(text, start - 2, grammar, hops + 1) : start > 0 && grammar.Conjunctions.Has(text.Words[start - 1]) ? Subject.Thing : Subject.Unsaid;
    }

    /// <summary>True for a person who can only be the subject, false for one who may be, null for one who is not.</summary>
    private static bool? Standing(HintText text, int at, int start, Grammar grammar)
    {
        if (grammar.Pronouns.Has(text.Words[at]) || text.IsNobody(at, grammar))
        {
            return at > start && grammar.Prepositions.Has(text.Words[at - 1]) ? null : true;
        }

        for (int before = at - 1; before >= start && before >= at - 3; before--)
        {
            HintWord word = text.Words[before];
            if (grammar.Prepositions.Has(word) || grammar.ObliqueArticles.Has(word))
            {
                return null;
            }

            if (grammar.SubjectArticles.Has(word))
            {
                return grammar.Feminine.Has(text.Words[at]) ? null : true;
            }

            if (grammar.Articles.Has(word))
            {
                return false;
            }

            if (grammar.Between.Has(word) || text.IsName(at, grammar))
            {
                break;
            }
        }

        return false;
    }

    private static bool CouldBeSubject(HintText text, int at, int start, Grammar grammar)
    {
        HintWord word = text.Words[at];
        if (word.Mark == HintMark.Hidden)
        {
            return true;
        }

        if (!word.IsWord || IsSmall(word, grammar))
        {
            return false;
        }

        if (at == start)
        {
            // Any word has a capital there; a noun is followed by its verb.
            return word.Capital && at + 1 < text.Words.Length && grammar.Between.Has(text.Words[at + 1]);
        }

        HintWord before = text.Words[at - 1];
        return !grammar.Prepositions.Has(before) && !grammar.ObliqueArticles.Has(before)
            && (word.Capital || grammar.Articles.Has(before))
            && (at < start + 2 || !grammar.Articles.Has(before) || !grammar.Prepositions.Has(text.Words[at - 2]));
    }

    private static bool IsSmall(HintWord word, Grammar grammar) =>
        grammar.Common.Has(word) || grammar.Articles.Has(word) || grammar.Between.Has(word) || grammar.Prepositions.Has(word) || grammar.ObliqueArticles.Has(word);
}
