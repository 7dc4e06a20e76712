using System.Text;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>Turns what people typed into Markdown that means what they typed, and back.</summary>
public static partial class MarkdownText
{
    /// <summary>One line: runs of white space become one space, control and direction-override characters go.</summary>
    public static string OneLine(string text) => Spaces().Replace(Unseen().Replace(text, " "), " ").Trim();

    /// <summary>One line of plain text as Markdown that renders as that text.</summary>
    public static string Escape(string text)
    {
        string line = OneLine(text);
        StringBuilder escaped = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (NeedsEscape(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, and safe as the first words of a block: no heading, list, quote or fence begins.</summary>
    public static string EscapeBlock(string text) => BlockStart().Replace(Escape(text), match => $"{match.Groups[1].Value}\\{match.Groups[2].Value}");

    /// <summary>Undoes <see cref="Escape"/>.</summary>
    public static string Unescape(string markdown) => OneLine(Escaped().Replace(markdown, "$1"));

    private static bool NeedsEscape(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' => true,
        // Inside a word an underscore is no emphasis, and names of things are full of them.
        '_' => i == 0 || i == line.Length - 1 || !char.IsLetterOrDigit(line[i - 1]) || !char.IsLetterOrDigit(line[i + 1]),
        '&' => i + 1 < line.Length && (line[i + 1] == '#' || char.IsAsciiLetter(line[i + 1])),
        // A heading drops its closing hashes.
        '#' => line.AsSpan(i).Trim('#').IsEmpty,
        _ => false,
    };

    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^(\d{0,9})([#>+.)=|-])")]
    private static partial Regex BlockStart();
}
