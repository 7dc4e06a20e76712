using System.Text;
using System.Text.RegularExpressions;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>A report as words: what is searched, and what a hit's snippet is cut from.</summary>
public static partial class ReportText
{
    /// <summary>Everything below the title, in the order of the report, without Markdown's marks and line breaks.</summary>
    public static string Of(ReportContent content)
    {
        IEnumerable<string> sections = content.Sections.SelectMany(section => new[] { section.Heading, WithoutMarks(section.Markdown) });
        IEnumerable<string> items = content.Items.Select(item => $"{item.Title} ({item.Owner.Name})");
        return Blanks().Replace(string.Join(" · ", sections.Concat(items)), " ").Trim();
    }

    /// <summary>Without Markdown's marks and line breaks.</summary>
    public static string Plain(string markdown) => Blanks().Replace(WithoutMarks(markdown), " ").Trim();

    /// <summary>The query's words that hold a letter or a digit; nothing else can be found.</summary>
    public static IReadOnlyList<string> Words(string query) =>
        [.. Blanks().Split(query).Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))];

    private static string WithoutMarks(string markdown) => Marks().Replace(Links().Replace(markdown, "$1"), "");

    // [text](address) and ![text](address): the text.
    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    // Headings, quotes and bullets at the start of a line; emphasis and code anywhere, but not an underscore inside a word.
    [GeneratedRegex(@"^[ \t]*(#{1,6}|>|[-*+])[ \t]+|[*`]+|(?<!\w)_+|_+(?!\w)", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\s\p{C}-[\p{Cs}]]+")]
    private static partial Regex Blanks();
}
