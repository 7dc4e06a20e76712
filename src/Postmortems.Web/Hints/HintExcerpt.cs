namespace Postmortems.Web;

/// <summary>The words a hint is about, with a little of what stands around them.</summary>
internal sealed record HintExcerpt(string Before, string Marked, string After)
{
    private const int Around = 40;

    /// <returns>Null for a hint about the whole answer.</returns>
    public static HintExcerpt? Of(string text, Hint hint)
    {
        int end = hint.Start + hint.Length;
        if (hint.Length == 0 || end > text.Length)
        {
            return null;
        }

        int from = WordAt(text, Math.Max(hint.Start - Around, 0), hint.Start);
        int to = Math.Min(end + Around, text.Length);
        to = to == text.Length ? to : Math.Max(text.LastIndexOf(' ', to - 1, to - end), end);
        return new(
            (from > 0 ? "… " : "") + OneLine(text[from..hint.Start]),
            OneLine(text[hint.Start..end]),
            OneLine(text[end..to]) + (to < text.Length ? " …" : ""));
    }

    private static int WordAt(string text, int from, int start)
    {
        int space = from == 0 ? -1 : text.IndexOf(' ', from, start - from);
        return from == 0 ? 0 : space < 0 ? start : space + 1;
    }

    // Spaces at the ends stay: the marked words stand between them.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
