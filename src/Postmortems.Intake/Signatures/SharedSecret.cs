using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake;

/// <summary>
/// The secret itself in the Authorization header: as a bearer token, or as the password of basic authentication under any user name.
/// Not in the query, which ends up in every log on the way; <see cref="SecretInAddress"/> is for senders that have nothing else.
/// </summary>
public sealed class SharedSecret : ISignature
{
    public static SharedSecret Instance { get; } = new();

    public string Describe => "the header Authorization: Bearer <secret> (or Basic, with the secret as password)";

    public bool Matches(IntakeRequest request, string secret)
    {
        bool matches = false;
        foreach (string value in request.Headers["Authorization"])
        {
            matches |= Shown(value) is { } shown && AreEqual(shown, secret);
        }

        return matches;
    }

    private static string? Shown(string header)
    {
        string[] parts = header.Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts.Length < 2 ? null
            : parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? parts[1]
            : parts[0].Equals("Basic", StringComparison.OrdinalIgnoreCase) ? Password(parts[1])
            : null;
    }

    private static string? Password(string base64)
    {
        byte[] pair = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, pair, out int length))
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(pair, 0, length);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : text[(colon + 1)..];
    }

    // Hashed first, so that not even the length of the secret shows in the time it takes.
    internal static bool AreEqual(string shown, string secret) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(shown)),
        SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
