namespace Postmortems.Application;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
internal static class Nearest
{
    /// <returns>The known word with the fewest typing slips, if it takes no more than a third of its letters (always two); else null.</returns>
    public static string? To(string typed, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(word => Slips(typed, word));
        return nearest is not null && Slips(typed, nearest) <= Math.Max(2, nearest.Length / 3) ? nearest : null;
    }

    /// <summary>" (did you mean …?)", or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> known) => To(typed, known) is { } word ? $" (did you mean '{word}'?)" : "";

    private static int Slips(string typed, string word)
    {
        string from = typed.ToLowerInvariant();
        string to = word.ToLowerInvariant();
        int[] before = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int[] now = new int[to.Length + 1];
            now[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int other = before[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                now[j] = Math.Min(other, Math.Min(before[j], now[j - 1]) + 1);
            }

            before = now;
        }

        return before[to.Length];
    }
}
