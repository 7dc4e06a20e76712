using System.Globalization;
using System.Text.RegularExpressions;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Reads and writes <see cref="Within"/> as a person would say it: <c>5 business days</c>.</summary>
internal static partial class MeetingWithin
{
    public static Within? TryRead(string text) =>
        Written().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int days)
            ? new(days, match.Groups[2].Value is "business")
            : null;

    public static string Write(Within within) =>
        string.Create(CultureInfo.InvariantCulture, $"{within.Days} {(within.BusinessDays ? "business" : "calendar")} day{(within.Days == 1 ? "" : "s")}");

    [GeneratedRegex("^([0-9]+) (calendar|business) days?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
