using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// Advice on a text while it is written: from the words alone, the same for everybody, in English and German. Pure and linear in the text;
/// nothing is refused, recorded or counted because of it.
/// </summary>
public static class Hints
{
    private const int LongestItemTitle = 220;
    private const int LongestItemDays = 92;
    private const int LeastReason = 3;

    /// <summary>The question whose answer has to say what people could no longer do.</summary>
    private static readonly QuestionId FirstQuestion = new("what-stopped");

    /// <summary>Hints for an answer in words, in the order of the text; empty for white space.</summary>
    /// <param name="people">The names of those who took part, as they are written.</param>
    public static ImmutableArray<Hint> OfText(QuestionId question, string text, IEnumerable<string> people)
    {
        HintText read = new(text, people);
        IEnumerable<Hint> found = Find(read, kind => kind < HintKind.NamesAPerson);
        return InOrder(question == FirstQuestion && Says(read) && !SaysImpact(read) ? found.Append(Hint.OfWhole(HintKind.ImpactMissing)) : found);
    }

    /// <summary>Hints for a why below which there is no other.</summary>
    /// <param name="people">The names of those who took part, as they are written.</param>
    public static ImmutableArray<Hint> OfWhyLeaf(string text, IEnumerable<string> people)
    {
        HintText read = new(text, people);
        return InOrder(Find(read, kind => kind < HintKind.NamesAPerson).Concat(NamesIn(read)));
    }

    /// <summary>Hints for proposed work; empty while it has no title.</summary>
    /// <param name="today">The writer's local date.</param>
    public static ImmutableArray<Hint> OfItem(ProposedItem proposed, DateOnly today)
    {
        HintText read = new(proposed.Title, []);
        if (!Says(read))
        {
            return [];
        }

        List<Hint> found = [.. Find(read, kind => kind is HintKind.VagueItem or HintKind.ItemTooLarge or HintKind.Punishment or HintKind.Fault)];
        if (read.Words.Count(word => word.IsWord) < 2 && found.Count == 0)
        {
            found.Add(Hint.OfWhole(HintKind.VagueItem));
        }

        if (found.TrueForAll(hint => hint.Kind != HintKind.ItemTooLarge) && IsTooLarge(read, proposed, today))
        {
            found.Add(Hint.OfWhole(HintKind.ItemTooLarge));
        }

        if (proposed.Owner is null)
        {
            found.Add(Hint.OfWhole(HintKind.NoOwner));
        }

        if (proposed.Due is null)
        {
            found.Add(Hint.OfWhole(HintKind.NoDate));
        }

        return InOrder(found);
    }

    private static bool Says(HintText text) => text.Words.Any(word => word.Mark is HintMark.Word or HintMark.Hidden);

    private static IEnumerable<Hint> Find(HintText text, Func<HintKind, bool> wanted) =>
        from sentence in text.Sentences()
        from lexicon in Lexicons.Of(text, sentence.Start, sentence.End)
        from hint in new RuleMatcher(text, lexicon).Find(lexicon.Rules, sentence.Start, sentence.End)
        where wanted(hint.Kind)
        select hint;

    private static bool SaysImpact(HintText text) => text.Sentences().Any(sentence =>
        Lexicons.All.Any(lexicon => new RuleMatcher(text, lexicon).Find(lexicon.Impact, sentence.Start, sentence.End).Any()));

    private static IEnumerable<Hint> NamesIn(HintText text)
    {
        foreach ((int start, int end) in text.Sentences())
        {
            Lexicon lexicon = Lexicons.Of(text, start, end).First();
            for (int at = start; at < end; at++)
            {
                if (text.IsName(at, lexicon.Grammar) && !new RuleMatcher(text, lexicon).Credits(at) && !IsInPassing(text, at, lexicon.Grammar))
                {
                    yield return new Hint(HintKind.NamesAPerson, text.Words[at].Start, text.Words[at].Length);
                }
            }
        }
    }

    // "… there is one seat, and the seat is tied to Ana's badge, so nights are not covered": the why goes on past the name.
    private static bool IsInPassing(HintText text, int name, Grammar grammar) =>
        (text.Words[name].Possessive || (name > 0 && grammar.Prepositions.Has(text.Words[name - 1]) && !grammar.Agents.Has(text.Words[name - 1])))
        && Reasons(text, name, grammar) > 1;

    private static int Reasons(HintText text, int name, Grammar grammar) =>
        ClausesOf(text, grammar).Count(clause => clause.End - clause.Start >= LeastReason && (name < clause.Start || name >= clause.End));

    private static bool IsTooLarge(HintText text, ProposedItem proposed, DateOnly today) =>
        proposed.Title.Length > LongestItemTitle
        || (proposed.Due is { } due && due.DayNumber - today.DayNumber > LongestItemDays)
        || Lexicons.All.Any(lexicon => Actions(text, lexicon.Grammar) > 2);

    // "Add …, write … and upgrade …": clauses that begin or end with work.
    private static int Actions(HintText text, Grammar grammar) =>
        ClausesOf(text, grammar).Count(clause => !IsSubordinate(text, clause.Start, grammar)
            && (grammar.Actions.Has(text.Words[clause.Start]) || grammar.IsAction(text.Words[clause.End - 1])));

    private static bool IsSubordinate(HintText text, int start, Grammar grammar) =>
        start > 0 && grammar.Conjunctions.Has(text.Words[start - 1]) && !grammar.Joining.Has(text.Words[start - 1]);

    private static IEnumerable<(int Start, int End)> ClausesOf(HintText text, Grammar grammar)
    {
        for (int start = 0; start < text.Words.Length;)
        {
            int end = Clauses.End(text, start, grammar);
            if (end > start)
            {
                yield return (start, end);
            }

            start = end + 1;
        }
    }

    /// <summary>In the order of the text, the longer of two of a kind that meet.</summary>
    private static ImmutableArray<Hint> InOrder(IEnumerable<Hint> found)
    {
        List<Hint> kept = [];
        foreach (Hint hint in found.Distinct().OrderBy(hint => hint.Kind).ThenBy(hint => hint.Start).ThenByDescending(hint => hint.Length))
        {
            if (kept.Count == 0 || kept[^1].Kind != hint.Kind || kept[^1].Start + kept[^1].Length <= hint.Start)
            {
                kept.Add(hint);
            }
        }

        return [.. kept.OrderBy(hint => hint.Start).ThenBy(hint => hint.Kind)];
    }
}
