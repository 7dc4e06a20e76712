using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A text taken apart, and the people its readers know by name.</summary>
internal sealed class HintText
{
    // As far as words of the same sentence are looked for; a text without a full stop stays linear work.
    private const int LongestSentence = 80;

    private readonly string text;
    private readonly HashSet<string> names;

    // Asked again by every rule that a word begins.
    private readonly Dictionary<Grammar, bool?[]> people = new(ReferenceEqualityComparer.Instance);

    public HintText(string text, IEnumerable<string> people)
    {
        this.text = text;
        names = [.. people.SelectMany(person => HintWords.Of(person)).Where(word => word.IsWord && word.Length > 1).Select(word => word.Folded)];
        Words = [.. HintWords.Of(text).Select(Owning)];
    }

    public ImmutableArray<HintWord> Words { get; }

    /// <summary>True if the word at <paramref name="at"/> is somebody's name. One that is a common word too ("Will", "Mark") needs its capital.</summary>
    public bool IsName(int at, Grammar grammar)
    {
        HintWord word = Words[at];
        return word.IsWord && (IsTitled(at) || GivenNames.Has(word.Folded) || (names.Contains(word.Folded) && (word.Capital || !grammar.Common.Has(word.Folded))));
    }

    public bool IsPerson(int at, Grammar grammar)
    {
        if (!people.TryGetValue(grammar, out bool?[]? known))
        {
            known = new bool?[Words.Length];
            people.Add(grammar, known);
        }

        return known[at] ??= SaysPerson(at, grammar);
    }

    // "MS Teams" and "MR Review" are no people.
    private bool IsTitled(int at) =>
        at > 0 && Words[at].Capital && Words[at - 1].Capital && HintWords.Titles.Has(Words[at - 1]) && char.IsLower(text[Words[at - 1].End - 1]);

    private bool SaysPerson(int at, Grammar grammar) =>
        Words[at].IsWord && ((grammar.IsPersonNoun(Words[at].Folded) && !IsMachine(at, grammar) && !IsAdjective(at, grammar)) || grammar.Pronouns.Has(Words[at].Folded) || IsNobody(at, grammar) || IsName(at, grammar));

    // "Mias Änderung": German has no apostrophe there.
    private HintWord Owning(HintWord word) =>
        word is { IsWord: true, Capital: true, Possessive: false, Folded: [_, _, _, .., 's'] } && !IsKnown(word.Folded) && IsKnown(word.Folded[..^1])
            ? word with { Folded = word.Folded[..^1], Possessive = true }
            : word;

    private bool IsKnown(string name) => GivenNames.Has(name) || names.Contains(name);

    private bool IsMachine(int at, Grammar grammar) =>
        grammar.Ambiguous.Has(Words[at]) && at > 0 && Words[at - 1] is { Mark: HintMark.Word or HintMark.Hidden } before && !grammar.Human.Has(before)
        && !grammar.Articles.Has(before) && !grammar.Prepositions.Has(before) && !grammar.Conjunctions.Has(before);

    // "der externe Dienst" is a service, "der Externe hat" somebody; "die neue" is any thing.
    private bool IsAdjective(int at, Grammar grammar) =>
        (grammar.Adjectival.Has(Words[at]) && at + 1 < Words.Length && Words[at + 1] is { IsWord: true, Capital: true })
        || (grammar.Capitals.Has(Words[at]) && !Words[at].Capital);

    public bool IsNobody(int at, Grammar grammar) =>
        grammar.Nobody.Has(Words[at]) || (Words[at].Folded == "one" && at > 0 && Words[at - 1].Folded == "no");

    /// <summary>The first word of the sentence in which <paramref name="at"/> stands.</summary>
    public int SentenceStart(int at)
    {
        for (int words = 0; words < LongestSentence && at > 0 && Words[at - 1].Mark != HintMark.Stop; words++)
        {
            at--;
        }

        return at;
    }

    /// <summary>Just past its last word.</summary>
    public int SentenceEnd(int at)
    {
        for (int words = 0; words < LongestSentence && at < Words.Length && Words[at].Mark != HintMark.Stop; words++)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where each sentence starts and just past where it ends; sentences without words are left out.</summary>
    public IEnumerable<(int Start, int End)> Sentences()
    {
        int start = 0;
        for (int at = 0; at <= Words.Length; at++)
        {
            if (at == Words.Length || Words[at].Mark == HintMark.Stop)
            {
                if (at > start)
                {
                    yield return (start, at);
                }

                start = at + 1;
            }
        }
    }
}
