namespace Postmortems.Domain;

/// <summary>Finds what the rules of one language say about a text.</summary>
internal sealed class RuleMatcher(HintText text, Lexicon lexicon)
{
    private const int LongestGap = 8;

    private static readonly WordSet Digits = WordSet.Parse("0~ 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~");

    private readonly Grammar grammar = lexicon.Grammar;

    // Rules that begin with the same word ask for the same subject.
    private (int Verb, Subject Subject) latest = (-1, Subject.Unsaid);

    /// <summary>Hints in the sentence from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public IEnumerable<Hint> Find(RuleIndex rules, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (!text.Words[at].IsWord)
            {
                continue;
            }

            IEnumerable<HintRule> candidates = rules.BeginningWith(text.Words[at].Folded);
            foreach (HintRule rule in text.IsPerson(at, grammar) ? candidates.Concat(rules.OfPeople) : candidates)
            {
                if (Match(rule.Elements.AsSpan(), at) is { } last && Holds(rule, at, last))
                {
                    yield return new Hint(rule.Kind, text.Words[at].Start, text.Words[last].End - text.Words[at].Start);
                }
            }
        }
    }

    /// <summary>True if the sentence thanks somebody.</summary>
    public bool Credits(int at) => Near(grammar.Credit, text.SentenceStart(at), text.SentenceEnd(at));

    private bool Holds(HintRule rule, int first, int last) =>
        !Near(rule.NotAfter, first - 3, first) && !Near(rule.NotBefore, last + 1, last + 3)
        && !(IsDeniable(rule.Kind) && Denied(first))
        && !(rule.Kind is HintKind.PersonBreaks or HintKind.Fault && Credits(first))
        && rule.Needs switch
        {
            Needs.Any => true,
            Needs.Soft => !Checkable(last),
            Needs.Person => SubjectOf(first) == Subject.Person,
            Needs.Implied => SubjectOf(first) is Subject.Person or Subject.Unsaid,
            Needs.Nobody => SubjectOf(first) == Subject.Nobody && !Explained(last),
            _ => false,
        };

    private Subject SubjectOf(int verb)
    {
        if (latest.Verb != verb)
        {
            latest = (verb, grammar.SubjectComesFirst ? SubjectBefore.Of(text, verb, grammar) : SubjectAnywhere.Of(text, verb, grammar));
        }

        return latest.Subject;
    }

    private static bool IsDeniable(HintKind kind) =>
        kind is HintKind.HumanError or HintKind.Character or HintKind.Fault or HintKind.Hindsight or HintKind.Punishment;

    private bool Denied(int first)
    {
        int from = Math.Max(first - 3, Clauses.Start(text, first, grammar));
        return Near(grammar.Denials, from, first) || (first > 0 && from == first && grammar.Denials.Has(text.Words[first - 1]));
    }

    private bool Near(WordSet words, int from, int to)
    {
        for (int at = Math.Max(from, 0); at < Math.Min(to, text.Words.Length) && words != WordSet.Empty; at++)
        {
            if (words.Has(text.Words[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Explained(int last) => Near(grammar.Causes, last + 1, text.SentenceEnd(last));

    private bool Checkable(int last) =>
        Near(grammar.Checkable, last + 1, text.SentenceEnd(last)) || Near(Digits, last + 1, text.SentenceEnd(last));

    /// <returns>The last word of the match; null if there is none.</returns>
    private int? Match(ReadOnlySpan<RuleElement> elements, int at)
    {
        int next = at;
        for (int element = 0; element < elements.Length; element++)
        {
            switch (elements[element])
            {
                case RuleElement.ClauseStart when next != SkipBetween(Clauses.Start(text, next, grammar), next):
                case RuleElement.ClauseEnd when next < text.Words.Length && !Clauses.Ends(text.Words[next]) && !grammar.Conjunctions.Has(text.Words[next]):
                    return null;
                case RuleElement.Words { Optional: true } words when next < text.Words.Length && words.Set.Has(text.Words[next]):
                    // It may be needed by what comes after: "weekly meeting" or "weekly".
                    if (Match(elements[(element + 1)..], next + 1) is { } with)
                    {
                        return with;
                    }

                    break;
                case RuleElement.Words words when next < text.Words.Length && words.Set.Has(text.Words[next]):
                    next++;
                    break;
                case RuleElement.Pause when next < text.Words.Length && text.Words[next].Mark == HintMark.Pause:
                    next++;
                    break;
                case RuleElement.Pause:
                case RuleElement.Words { Optional: false }:
                    return null;
                case RuleElement.Somebody somebody:
                    if (People.At(text, next, grammar, somebody.Owning) is not { } person)
                    {
                        return null;
                    }

                    next = person + 1;
                    break;
                case RuleElement.Gap:
                    return AfterGap(elements[(element + 1)..], next);
                default:
                    break;
            }
        }

        return next - 1;
    }

    private int? AfterGap(ReadOnlySpan<RuleElement> elements, int from)
    {
        for (int at = from; at <= from + LongestGap && at < text.Words.Length && !Clauses.Ends(text.Words[at]); at++)
        {
            if (Match(elements, at) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    private int SkipBetween(int start, int end)
    {
        while (start < end && grammar.Between.Has(text.Words[start]))
        {
            start++;
        }

        return start;
    }
}
