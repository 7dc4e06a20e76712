using System.Security.Cryptography;
using System.Text.Json;

namespace Postmortems.Web;

/// <summary>Tells whether a text is still the one that was read: what is published is what was previewed, to the letter.</summary>
internal static class ReportSeal
{
    public static string Of(ReportContent content) => Hash(content);

    public static string Of(string text) => Hash(text);

    private static string Hash<T>(T read) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(read)))[..32];
}
