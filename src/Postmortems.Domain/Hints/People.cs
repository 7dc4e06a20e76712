namespace Postmortems.Domain;

/// <summary>Recognises a person with article and adjectives.</summary>
internal static class People
{
    private const int LongestModifiers = 2;

    /// <returns>The last word of what names a person from <paramref name="at"/> on; null if nothing does.</returns>
    public static int? At(HintText text, int at, Grammar grammar, bool owning)
    {
        int head = at;
        bool article = head < text.Words.Length && IsArticle(text.Words[head], grammar);
        // "vom neuen Entwickler": the article is in the preposition.
        if (article || (head > 0 && grammar.ObliqueArticles.Has(text.Words[head - 1])))
        {
            head += article ? 1 : 0;
            for (int modifiers = 0; modifiers < LongestModifiers && head < text.Words.Length && IsModifier(text, head, grammar); modifiers++)
            {
                head++;
            }
        }

        // "the on-call engineer" and "the network team" are people by their last word.
        while (head + 1 < text.Words.Length && IsPerson(text, head, grammar) && !text.Words[head].Possessive && IsPerson(text, head + 1, grammar))
        {
            head++;
        }

        return head < text.Words.Length && IsPerson(text, head, grammar) && text.Words[head].Possessive == owning && (owning || !IsCompound(text, head, grammar))
            ? head
            : null;
    }

    private static bool IsPerson(HintText text, int at, Grammar grammar) => text.IsPerson(at, grammar);

    private static bool IsArticle(HintWord word, Grammar grammar) => grammar.Articles.Has(word) || grammar.ObliqueArticles.Has(word);

    private static bool IsModifier(HintText text, int at, Grammar grammar) =>
        text.Words[at].IsWord && !text.IsPerson(at, grammar) && !grammar.Prepositions.Has(text.Words[at]) && !grammar.Conjunctions.Has(text.Words[at]);

    // "the developer portal": in a language that writes compounds apart, a noun that follows is what is meant.
    private static bool IsCompound(HintText text, int at, Grammar grammar) =>
        grammar.SubjectComesFirst && grammar.People.Has(text.Words[at].Folded) && at + 1 < text.Words.Length && text.Words[at + 1] is { IsWord: true } next
        && grammar.Machines.Has(next);
}
