using System.Net;
using System.Text.RegularExpressions;

namespace Postmortems.Adapters.Mail;

/// <summary>Text from people, made fit for the body of a mail.</summary>
internal static partial class PlainText
{
    /// <summary>For bodies: every line ends in CR LF, as mail wants it.</summary>
    public static string Lines(string text) => LineBreak().Replace(text, "\r\n");

    /// <summary>The same words as a small HTML page, with links to follow.</summary>
    /// <param name="language">A tag like <c>en</c>, for those who have it read aloud.</param>
    public static string ToHtml(string title, string text, string language)
    {
        IEnumerable<string> paragraphs = LineBreak().Replace(text, "\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => $"<p>{Linked(paragraph.Trim('\n')).Replace("\n", "<br>\n", StringComparison.Ordinal)}</p>\n");
        return $"<!DOCTYPE html>\n<html lang=\"{WebUtility.HtmlEncode(language)}\">\n<head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(title)}</title></head>\n<body>\n{string.Concat(paragraphs)}</body>\n</html>\n";
    }

    private static string Linked(string text)
    {
        string[] parts = Link().Split(text);
        return string.Concat(parts.Select((part, index) => index % 2 == 0
            ? WebUtility.HtmlEncode(part)
            : $"<a href=\"{WebUtility.HtmlEncode(part)}\">{WebUtility.HtmlEncode(part)}</a>"));
    }

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex LineBreak();

    [GeneratedRegex("""(https?://[^\s<>"]*[^\s<>".,;:!?)])""")]
    private static partial Regex Link();
}
