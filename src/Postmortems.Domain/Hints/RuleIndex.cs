using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Rules by the word they begin with, so that a text is looked up word by word however many there are.</summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<HintRule>> byWord;
    private readonly FrozenDictionary<string, ImmutableArray<HintRule>> byStem;
    private readonly FrozenDictionary<string, ImmutableArray<HintRule>> byEnding;
    private readonly ImmutableArray<int> partLengths;

    public RuleIndex(ImmutableArray<HintRule> rules)
    {
        byWord = Group(rules, words => words.Words);
        byStem = Group(rules, words => words.Stems);
        byEnding = Group(rules, words => words.Endings);
        partLengths = [.. byStem.Keys.Concat(byEnding.Keys).Select(part => part.Length).Distinct().Order()];
        OfPeople = [.. rules.Where(rule => First(rule) is RuleElement.Somebody)];
    }

    /// <summary>Those that begin with a person.</summary>
    public ImmutableArray<HintRule> OfPeople { get; }

    public IEnumerable<HintRule> BeginningWith(string folded)
    {
        if (byWord.TryGetValue(folded, out ImmutableArray<HintRule> rules))
        {
            foreach (HintRule rule in rules)
            {
                yield return rule;
            }
        }

        foreach (int length in partLengths)
        {
            if (length > folded.Length)
            {
                yield break;
            }

            if (byStem.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded.AsSpan(0, length), out rules))
            {
                foreach (HintRule rule in rules)
                {
                    yield return rule;
                }
            }

            if (length < folded.Length && byEnding.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded.AsSpan(folded.Length - length), out rules))
            {
                foreach (HintRule rule in rules)
                {
                    yield return rule;
                }
            }
        }
    }

    private static FrozenDictionary<string, ImmutableArray<HintRule>> Group(ImmutableArray<HintRule> rules, Func<WordSet, IEnumerable<string>> keys) =>
        rules.SelectMany(rule => First(rule) is RuleElement.Words first ? keys(first.Set).Select(key => (key, rule)) : [])
            .GroupBy(entry => entry.key, entry => entry.rule)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    // The beginning of a clause is a condition on the word after it.
    private static RuleElement First(HintRule rule) => rule.Elements.First(element => element is not RuleElement.ClauseStart);
}
