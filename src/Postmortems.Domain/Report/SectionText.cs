using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>
/// Keeps the text of one section inside its section: whatever is typed there, the document has one H1 and one H2 a question. Markdown
/// stays Markdown otherwise.
/// </summary>
public static partial class SectionText
{
    /// <summary>
    /// Headings of level 1 and 2 become level 3, underlined headings and raw HTML become plain text, open code fences are closed.
    /// Doing it twice changes nothing.
    /// </summary>
    public static string Contain(string markdown)
    {
        List<string> lines = [];
        CodeFence? fence = null;
        foreach (string line in Lines(markdown).SelectMany(AtMargin))
        {
            if (fence is { } open)
            {
                bool closes = open.IsClosedBy(line);
                lines.Add(closes ? open.Closing : line);
                fence = closes ? null : open;
                continue;
            }

            fence = CodeFence.Opening(line);
            lines.Add(fence is null ? ContainLine(line, afterText: lines.Count > 0 && lines[^1].Length > 0) : line.TrimStart(' '));
        }

        if (fence is not null)
        {
            lines.Add(fence.Closing);
        }

        return string.Join('\n', lines).Trim('\n');
    }

    /// <summary>The lines of <paramref name="text"/>, whatever ends them; white space alone is an empty line.</summary>
    public static IEnumerable<string> Lines(string text) =>
        Unseen().Replace(text.ReplaceLineEndings("\n"), "").Split('\n').Select(line => string.IsNullOrWhiteSpace(line) ? "" : line);

    // A fence inside a list may end with the list or not end at all; at the margin its end is certain.
    private static string[] AtMargin(string line) =>
        FenceInList().Match(line) is { Success: true } inner ? [inner.Groups["list"].Value.TrimEnd(), inner.Groups["fence"].Value] : [line];

    private static string ContainLine(string typed, bool afterText)
    {
        // "- " below text is an underline to Markdown, not a list: without its space it is seen as what it is.
        string line = typed.TrimEnd() is [.., '-' or '='] bare ? bare : typed;
        string prefix = Prefix().Match(line).Value;
        string rest = line[prefix.Length..];
        return rest switch
        {
            _ when TopHeading().Match(rest) is { Success: true } heading => $"{prefix}###{rest[heading.Length..]}",
            _ when RawHtml().IsMatch(rest) => $"{prefix}\\{rest}",
            _ when Underline().IsMatch(rest) && (afterText || rest[0] == '=' || prefix.Contains('>', StringComparison.Ordinal)) => $"{prefix}\\{rest}",
            _ => line,
        };
    }

    // Everything that can stand before a block inside quotes and lists.
    [GeneratedRegex(@"^(?:\s|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^#{1,2}(?=\s|$)")]
    private static partial Regex TopHeading();

    [GeneratedRegex(@"^<(?!(?:https?://|mailto:)[^\s<>]*>)[A-Za-z/!?]")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"^(?:=+|-+)\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?<list> {0,3}(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+)(?<fence>`{3,}[^`]*|~{3,}.*)$")]
    private static partial Regex FenceInList();

    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069-[\t\n]]")]
    private static partial Regex Unseen();
}
