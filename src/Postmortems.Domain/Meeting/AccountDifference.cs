using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>
/// Whether accounts of one thing tell different stories. A guess that sends people to read, never a verdict: figures that only some name,
/// or too few words in common.
/// </summary>
internal static partial class AccountDifference
{
    // Of the shorter account's words of four letters and more.
    private const double EnoughInCommon = 0.4;
    private const int MostFigures = 8;

    /// <returns>The figures that set them apart, empty if it is the words alone; null if they agree.</returns>
    public static ImmutableArray<string>? Between(ImmutableArray<string> accounts)
    {
        HashSet<string>[] figures = [.. accounts.Select(account => Figure().Matches(account).Select(match => match.Value).ToHashSet(StringComparer.Ordinal))];
        HashSet<string>[] words = [.. accounts.Select(account => Word().Matches(account).Select(match => match.Value.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal))];
        HashSet<string>[] naming = [.. figures.Where(named => named.Count > 0)];
        ImmutableArray<string> apart = [.. naming.SelectMany(named => named).Distinct().Where(figure => !naming.All(named => named.Contains(figure))).Order(StringComparer.Ordinal).Take(MostFigures)];
        bool wordsDiffer = Pairs(words).Any(pair => !HaveEnoughInCommon(pair.One, pair.Other));
        return apart.IsEmpty && !wordsDiffer ? null : apart;
    }

    private static IEnumerable<(HashSet<string> One, HashSet<string> Other)> Pairs(HashSet<string>[] all) =>
        all.SelectMany((one, index) => all.Skip(index + 1).Select(other => (one, other)));

    private static bool HaveEnoughInCommon(HashSet<string> one, HashSet<string> other)
    {
        int shorter = Math.Min(one.Count, other.Count);
        return shorter == 0 ? one.Count == other.Count : one.Count(other.Contains) >= EnoughInCommon * shorter;
    }

    [GeneratedRegex(@"\d+(?:[.:,]\d+)*")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex Word();
}
