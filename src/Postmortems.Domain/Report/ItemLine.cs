using System.Globalization;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>One action item's line in a report, as it stands there.</summary>
/// <param name="Owner">The name as written; empty if the line names nobody.</param>
/// <param name="Due">Null if the line has no date, or none that exists.</param>
internal sealed partial record ItemLine(string Owner, string Title, DateOnly? Due)
{
    /// <returns>Null if <paramref name="line"/> is no action item.</returns>
    public static ItemLine? Read(string line)
    {
        if (Item().Match(line) is not { Success: true } item)
        {
            return null;
        }

        string rest = item.Groups["rest"].Value.Trim();
        Match due = DueAtEnd().Match(rest);
        bool dated = DateOnly.TryParseExact(due.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date);
        string title = MarkdownText.Unescape(dated ? rest[..due.Index] : rest);
        string owner = MarkdownText.Unescape(item.Groups["owner"].Value);
        return title.Length > 0 ? new ItemLine(owner, title, dated ? date : null) : null;
    }

    /// <summary>Text around action items gives up their bullet, so that only action items look like action items.</summary>
    public static string Yield(string text) => BulletedName().Replace(text, "* **");

    // Hand-written lists use every dash there is.
    [GeneratedRegex(@"^-[ \t]+\*\*(?<owner>(?:\\.|[^\\*])+)\*\*[ \t]*(?:[-–—:])[ \t]*(?<rest>\S.*)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"\s*\(due:? (?<date>\d{4}-\d{2}-\d{2})\)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex DueAtEnd();

    [GeneratedRegex(@"^-[ \t]+\*\*", RegexOptions.Multiline)]
    private static partial Regex BulletedName();
}
