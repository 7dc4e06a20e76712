namespace Postmortems.Domain;

/// <summary>Where clauses begin and end, as far as small words and commas tell.</summary>
internal static class Clauses
{
    // No clause anybody can follow is longer, and a text without a full stop stays linear work.
    private const int Longest = 40;

    /// <summary>The first word of the clause in which <paramref name="at"/> stands, after its conjunction.</summary>
    public static int Start(HintText text, int at, Grammar grammar)
    {
        for (int words = 0; words < Longest && at > 0 && !Ends(text.Words[at - 1]) && !grammar.Conjunctions.Has(text.Words[at - 1]); words++)
        {
            at--;
        }

        return at;
    }

    /// <summary>Just past its last word.</summary>
    public static int End(HintText text, int at, Grammar grammar)
    {
        for (int words = 0; words < Longest && at < text.Words.Length && !Ends(text.Words[at]) && !grammar.Conjunctions.Has(text.Words[at]); words++)
        {
            at++;
        }

        return at;
    }

    public static bool Ends(HintWord word) => word.Mark is HintMark.Pause or HintMark.Stop;
}
