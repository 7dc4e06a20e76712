using System.IO.Compression;
using System.Text.Json;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// A large document compressed. Reads and writes are charged by size, and what makes a postmortem large are notices and answers that are
/// alike. Up to 8 KB the service charges hardly less for less, so that a small one stays legible in the database.
/// </summary>
internal static class PackedJson
{
    /// <summary>From how many bytes of JSON on, in bytes.</summary>
    public const int Threshold = 8 * 1024;

    /// <returns>Brotli in Base64; null for a document that stays as it is.</returns>
    public static string? Pack<T>(T document)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(document, PostmortemJson.Options);
        if (json.Length <= Threshold)
        {
            return null;
        }

        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            brotli.Write(json);
        }

        return Convert.ToBase64String(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    public static T Unpack<T>(string packed)
        where T : class
    {
        using BrotliStream brotli = new(new MemoryStream(Convert.FromBase64String(packed), writable: false), CompressionMode.Decompress);
        using StreamReader json = new(brotli);
        return PostmortemJson.Read<T>(json.ReadToEnd());
    }
}
