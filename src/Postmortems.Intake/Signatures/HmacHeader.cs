using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake;

/// <summary>
/// A header that holds HMAC-SHA256 over the raw body as hex, in either case. It may hold several signatures, separated by commas,
/// and may be sent several times: one match is enough, and what does not begin with the prefix is another version, not an error.
/// </summary>
/// <param name="prefix">What stands before the hex, for example <c>v1=</c> or <c>sha256=</c>; empty for bare hex.</param>
public sealed class HmacHeader(string header, string prefix) : ISignature
{
    /// <summary>https://developer.pagerduty.com/docs/verifying-webhook-signatures</summary>
    public static HmacHeader PagerDutyV3 { get; } = new("X-PagerDuty-Signature", "v1=");

    /// <summary>Our own, for senders that can sign: made as GitHub makes its <c>X-Hub-Signature-256</c>.</summary>
    public static HmacHeader Postmortem { get; } = new("X-Postmortem-Signature", "sha256=");

    public string Describe => $"the header {header}: {prefix}<hex HMAC-SHA256 of the body>";

    public bool Matches(IntakeRequest request, string secret)
    {
        byte[] expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), request.Body.Span);
        bool matches = false;
        foreach (string candidate in request.Headers[header].SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            matches |= candidate.StartsWith(prefix, StringComparison.Ordinal) && IsHexOf(expected, candidate.AsSpan(prefix.Length));
        }

        return matches;
    }

    private static bool IsHexOf(byte[] expected, ReadOnlySpan<char> hex)
    {
        Span<byte> actual = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return hex.Length == 2 * actual.Length
            && Convert.FromHexString(hex, actual, out _, out _) == OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(expected, actual);
    }
}
