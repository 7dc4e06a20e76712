using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake;

/// <summary>Other people's text made fit for a subject line, a key or a link.</summary>
internal static class Plain
{
    private const int LongestId = 200;
    private const int LongestLink = 2000;

    /// <summary>One line of at most <paramref name="longest"/> characters, without control or direction marks.</summary>
    /// <returns>Null if nothing readable is left.</returns>
    public static string? Line(string? text, int longest = 200)
    {
        StringBuilder line = new();
        bool space = false;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator:
                    space = line.Length > 0;
                    continue;
                // Right-to-left overrides and the like can make a subject lie; the joiners belong to real words and emoji.
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D):
                    continue;
            }

            line.Append(space ? " " : "").Append(rune);
            space = false;
            if (line.Length > longest)
            {
                int cut = longest - 1;
                line.Length = char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut;
                return line.Append('…').ToString();
            }
        }

        return line.Length == 0 ? null : line.ToString();
    }

    /// <summary>An id as it is if it is short and printable; else a digest of it, which is as stable.</summary>
    public static string Id(string text) =>
        text.Length <= LongestId && !text.Any(char.IsControl) ? text : Digest("id", text);

    /// <summary>A name for what has none: equal for equal parts.</summary>
    public static string Digest(string prefix, params IEnumerable<string> parts) =>
        $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..24]}";

    /// <summary>An absolute web address; null for anything else, such as Grafana's relative <c>?orgId=1</c>.</summary>
    public static Uri? Link(string? text) =>
        text is { Length: <= LongestLink } && Uri.TryCreate(text, UriKind.Absolute, out Uri? link) && link.Scheme is "http" or "https" ? link : null;
}
