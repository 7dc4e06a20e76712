using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A text taken apart, and the people its readers know by name.</summary>
internal sealed class HintText
{
    // As far as words of the same sentence are looked for; a text without a full stop stays linear work.
    private const int LongestSentence = 80;

    private readonly HashSet<string> names;

    public HintText(string text, IEnumerable<string> people)
    {
        Words = HintWords.Of(text);
        names = [.. people.SelectMany(person => HintWords.Of(person)).Where(word => word.IsWord && word.Length > 1).Select(word => word.Folded)];
    }

    public ImmutableArray<HintWord> Words { get; }

    /// <summary>True if the word at <paramref name="at"/> is somebody's name. One that is a common word too ("Will", "Mark") needs its capital.</summary>
    public bool IsName(int at, Grammar grammar)
    {
        HintWord word = Words[at];
        return word.IsWord && (GivenNames.Has(word.Folded) || (names.Contains(word.Folded) && (word.Capital || !grammar.Common.Has(word.Folded))));
    }

    public bool IsPerson(int at, Grammar grammar) =>
        Words[at].IsWord && ((grammar.IsPersonNoun(Words[at].Folded) && !IsMachine(at, grammar)) || grammar.Pronouns.Has(Words[at].Folded) || IsNobody(at, grammar) || IsName(at, grammar));

    private bool IsMachine(int at, Grammar grammar) =>
        grammar.Ambiguous.Has(Words[at]) && at > 0 && Words[at - 1] is { Mark: HintMark.Word or HintMark.Hidden } before && !grammar.Human.Has(before)
        && !grammar.Articles.Has(before) && !grammar.Prepositions.Has(before) && !grammar.Conjunctions.Has(before);

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
