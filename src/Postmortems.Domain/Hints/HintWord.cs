namespace Postmortems.Domain;

internal enum HintMark
{
    Word = 0,

    /// <summary>A comma, colon, bracket or dash: a clause may end here.</summary>
    Pause = 1,

    /// <summary>The end of a sentence or line.</summary>
    Stop = 2,

    /// <summary>Code, a quotation, a log line or an address: mentioned, not said. Stands for a thing.</summary>
    Hidden = 3,
}

/// <summary>One word of a text as lexicons know it, and where it stands.</summary>
/// <param name="Folded">Lower case, ä as ae and ß as ss; empty for what is no word.</param>
/// <param name="Possessive">It ended in 's: what it names only owns what follows.</param>
internal readonly record struct HintWord(HintMark Mark, int Start, int Length, string Folded, bool Capital = false, bool Possessive = false)
{
    public int End => Start + Length;

    public bool IsWord => Mark == HintMark.Word;
}
