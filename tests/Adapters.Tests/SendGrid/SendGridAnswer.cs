using System.Text;

namespace Postmortems.Adapters.Tests;

/// <summary>What the scripted SendGrid does with a request.</summary>
/// <param name="Takes">Whether the mail will arrive.</param>
/// <param name="Wire">What it writes before the connection ends.</param>
/// <param name="Silent">Leaves the connection open and says nothing more.</param>
/// <param name="Resets">Ends the connection with a reset.</param>
internal sealed record SendGridAnswer(bool Takes, string Wire, bool Silent = false, bool Resets = false)
{
    public static SendGridAnswer Accepted { get; } = Of(202) with { Takes = true };

    public static SendGridAnswer Of(int status, string body = "", params string[] headers) => new(
        Takes: false,
        $"HTTP/1.1 {status} As told\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n{body}");
}
