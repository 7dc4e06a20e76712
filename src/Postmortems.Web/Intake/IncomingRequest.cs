using System.Net;
using Postmortems.Intake;

namespace Postmortems.Web;

internal static class IncomingRequest
{
    // A proxy on this machine passes strangers on, and a browser on this machine runs strangers' pages: both give themselves away.
    private static readonly string[] OnBehalfOfOthers = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Origin"];

    public static IntakeRequest From(HttpContext context, ReadOnlyMemory<byte> body) => new(
        context.Request.Method.ToUpperInvariant(),
        IntakeRequest.HeadersOf(context.Request.Headers.SelectMany(header => header.Value, (header, value) => KeyValuePair.Create(header.Key, value ?? ""))),
        body,
        context.Request.ContentType,
        IsLoopback(context))
    {
        Code = context.Request.Query[SecretInAddress.Parameter] is [{ Length: > 0 } code] ? code : null,
    };

    private static bool IsLoopback(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } sender
        && IPAddress.IsLoopback(sender)
        && !OnBehalfOfOthers.Any(context.Request.Headers.ContainsKey);
}
