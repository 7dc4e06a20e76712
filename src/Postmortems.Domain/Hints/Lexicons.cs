using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>Every language hints know, and which of them a sentence is written in.</summary>
internal static class Lexicons
{
    public static ImmutableArray<Lexicon> All { get; } = [English.Lexicon, German.Lexicon];

    /// <summary>The lexicons with most of their small words in the sentence: all of them where none has any, or several the same.</summary>
    public static IEnumerable<Lexicon> Of(HintText text, int start, int end)
    {
        int most = All.Max(lexicon => Common(lexicon));
        return All.Where(lexicon => Common(lexicon) == most);

        int Common(Lexicon lexicon)
        {
            int common = 0;
            for (int at = start; at < end; at++)
            {
                common += lexicon.Grammar.Common.Has(text.Words[at]) ? 1 : 0;
            }

            return common;
        }
    }
}
