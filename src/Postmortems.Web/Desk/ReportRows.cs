using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>The numbers of the rows of action items on the page. They keep their numbers while rows come and go, and so what was typed in them.</summary>
internal static class ReportRows
{
    public const string Field = "rows";
    private const int Most = 100;

    public static string Prefix(int row) => string.Create(CultureInfo.InvariantCulture, $"item-{row}");

    public static ImmutableArray<int> Sent(FormInput input) =>
    [
        .. input[Field].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(row => int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1)
            .Where(number => number >= 0)
            .Distinct()
            .Take(Most),
    ];

    /// <summary>The rows after a press of "add" or "remove"; null if the press was neither.</summary>
    public static ImmutableArray<int>? After(string press, ImmutableArray<int> rows) => press switch
    {
        "add-row" => rows.Add(rows.IsEmpty ? 0 : rows.Max() + 1),
        _ when press.StartsWith("remove-", StringComparison.Ordinal) => rows.RemoveAll(row => press == $"remove-{row}"),
        _ => null,
    };
}
