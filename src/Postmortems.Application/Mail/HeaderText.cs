using System.Text.RegularExpressions;

namespace Postmortems.Application;

/// <summary>Text from people, made safe for the headers of a mail.</summary>
public static partial class HeaderText
{
    /// <summary>
    /// For headers and iCalendar parameters: line breaks and other control characters would let a name or a title write headers of its
    /// own, and so would words that look encoded already (RFC 2047), which readers decode.
    /// </summary>
    public static string OneLine(string text) => Control().Replace(text, " ").Replace("=?", "= ?", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex Control();
}
