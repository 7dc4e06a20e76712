namespace Postmortems.Intake;

/// <summary>A webhook as it came over the wire.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Headers">By name, without regard to case; a header sent twice has two values.</param>
/// <param name="Body">The raw bytes: signatures are made over these, never over text read and written again.</param>
/// <param name="ContentType">The header as sent; null if absent.</param>
/// <param name="IsLoopback">True only if the sender itself runs on this machine: not a proxy that passes somebody on, not a web page.</param>
public sealed record IntakeRequest(string Method, ILookup<string, string> Headers, ReadOnlyMemory<byte> Body, string? ContentType, bool IsLoopback)
{
    /// <summary>The query parameter <c>code</c>, decoded; null unless it is there exactly once. A secret: never logged.</summary>
    public string? Code { get; init; }

    /// <summary>The content type without its parameters, lower case; empty if there is none.</summary>
    public string MediaType => (ContentType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>A POST as a script on another machine would send it.</summary>
    public static IntakeRequest Post(ReadOnlyMemory<byte> body, string? contentType = "application/json", params IEnumerable<KeyValuePair<string, string>> headers) =>
        new("POST", HeadersOf(headers), body, contentType, IsLoopback: false);

    public static ILookup<string, string> HeadersOf(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.ToLookup(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
}
