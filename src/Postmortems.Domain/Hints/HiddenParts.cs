namespace Postmortems.Domain;

/// <summary>What a text only mentions: code, quotations, log lines, addresses. Each search is bounded, so that the whole stays linear.</summary>
internal static class HiddenParts
{
    private const int LongestQuotation = 300;

    private static readonly string[] Levels = ["ERROR", "WARN", "INFO", "DEBUG", "FATAL", "TRACE", "CRITICAL", "NOTICE", "PANIC", "FEHLER", "WARNUNG"];

    /// <returns>0 if nothing hidden begins at <paramref name="at"/>.</returns>
    public static int LengthAt(string text, int at)
    {
        bool startsLine = at == 0 || text[at - 1] == '\n';
        if (startsLine && LineAt(text, at) is > 0 and int line)
        {
            return line;
        }

        return text[at] switch
        {
            '`' => Code(text, at),
            '"' when Opens(text, at) => Quotation(text, at, "\""),
            '“' => Quotation(text, at, "”"),
            '„' => Quotation(text, at, "“”\""),
            '«' => Quotation(text, at, "»"),
            '»' => Quotation(text, at, "«"),
            '‚' => Quotation(text, at, "‘’"),
            '‘' => Quotation(text, at, "’"),
            '\'' when Opens(text, at) => Apostrophes(text, at),
            _ => StartsWord(text, at) ? Address(text, at) : 0,
        };
    }

    private static int LineAt(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int end = rest.IndexOf('\n');
        ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
        if (line.Length >= 3 && line[0] is '`' or '~' && line[..3].TrimStart(line[0]).IsEmpty)
        {
            int close = end < 0 ? -1 : rest[end..].IndexOf($"\n{line[..3]}");
            return close < 0 ? rest.Length : end + close + 4;
        }

        return line.StartsWith("    ") || line.StartsWith("\t") || line.StartsWith(">") || IsLog(line) ? Math.Max(line.Length, 1) : 0;
    }

    // A timeline's "10:04 we restarted it" is writing; a time with seconds and a level, or an ISO instant, is a machine's.
    private static bool IsLog(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || (!char.IsDigit(line[0]) && line[0] != '[' && !char.IsUpper(line[0])))
        {
            return false;
        }

        ReadOnlySpan<char> head = line.Length > 60 ? line[..60] : line;
        if (head.Length > 19 && char.IsDigit(head[0]) && head[10] == 'T' && head[13] == ':' && head[16] == ':')
        {
            return true;
        }

        foreach (string level in Levels)
        {
            int found = head.IndexOf(level, StringComparison.Ordinal);
            if (found == 0 || (found == 1 && head[0] == '[') || (found > 0 && head[..found].Count(':') >= 2))
            {
                return true;
            }
        }

        return false;
    }

    private static int Code(string text, int at)
    {
        int ticks = text.AsSpan(at).IndexOfAnyExcept('`');
        if (ticks < 0)
        {
            return text.Length - at;
        }

        // A longer run is code of its own, so that its ticks are looked at once.
        int close = Window(text, at + ticks).IndexOf(text.AsSpan(at, ticks));
        return close < 0 ? ticks : ticks + close + ticks;
    }

    private static int Quotation(string text, int at, string closing)
    {
        ReadOnlySpan<char> window = Window(text, at + 1);
        int close = window.IndexOfAny(closing);
        return close < 0 || window[..close].Contains('\n') ? 0 : close + 2;
    }

    private static int Apostrophes(string text, int at)
    {
        ReadOnlySpan<char> window = Window(text, at + 1);
        for (int i = 1; i < window.Length && window[i] != '\n'; i++)
        {
            if (window[i] == '\'' && window[i - 1] != ' ' && (i + 1 == window.Length || !char.IsLetterOrDigit(window[i + 1])))
            {
                return i + 2;
            }
        }

        return 0;
    }

    private static int Address(string text, int at)
    {
        int end = at;
        bool address = false;
        while (end < text.Length && end - at < LongestQuotation && !char.IsWhiteSpace(text[end]))
        {
            address |= text[end] == '@' || (text[end] == ':' && text.AsSpan(end).StartsWith("://"));
            end++;
        }

        return address || text.AsSpan(at).StartsWith("www.") ? end - at : 0;
    }

    private static ReadOnlySpan<char> Window(string text, int from) => text.AsSpan(from, Math.Min(LongestQuotation, text.Length - from));

    private static bool StartsWord(string text, int at) => !char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));

    private static bool Opens(string text, int at) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
}
