using System.Globalization;
using System.Text.RegularExpressions;

namespace Postmortems.Intake;

/// <summary>Times as providers write them: RFC 3339 with any number of fraction digits, or with a space for the T.</summary>
internal static partial class Instant
{
    // Before this nobody sent webhooks; it also takes out 0001-01-01, which is how Go writes "no time".
    private static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The sender's clock may be ahead of ours, but not by more than this.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    /// <returns>UTC; null if it is no time, or none to be believed.</returns>
    public static DateTimeOffset? Read(string? text, DateTimeOffset now)
    {
        Match match = Rfc3339().Match(text ?? "");
        if (!match.Success)
        {
            return null;
        }

        // .NET counts in ticks of 100 ns; Go and Java write nanoseconds.
        string fraction = match.Groups["fraction"].Value;
        string ticks = fraction[..Math.Min(fraction.Length, 7)].PadRight(7, '0');
        string zone = match.Groups["zone"].Value.ToUpperInvariant();
        string exact = $"{match.Groups["date"].Value}T{match.Groups["time"].Value}.{ticks}{zone}";
        return DateTimeOffset.TryParseExact(exact, "yyyy-MM-dd'T'HH:mm:ss.fffffffK", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTimeOffset instant)
            && instant >= Earliest && instant - Ahead <= now
            ? instant
            : null;
    }

    [GeneratedRegex(@"^\s*(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(\.(?<fraction>[0-9]{1,20}))?(?<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rfc3339();
}
