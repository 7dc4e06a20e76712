using System.Globalization;

namespace Postmortems.Intake;

/// <summary>
/// The consent a sender may ask for before it delivers (HTTP 1.1 Web Hooks for Event Delivery, §4). It is given by headers, to the
/// origin that asked. WebHook-Request-Callback is left alone: to call an address on a stranger's word is how we would be abused.
/// </summary>
internal static class CloudEventsHandshake
{
    private const int LongestOrigin = 253;

    public static IntakeResult Answer(IntakeRequest request)
    {
        string[] origins = [.. request.Headers["WebHook-Request-Origin"]];
        if (origins.Length != 1 || !IsDnsExpression(origins[0].Trim()))
        {
            return new IntakeResult.Refused(400, "The handshake names no origin", "Send one header WebHook-Request-Origin with a DNS name, such as eventemitter.example.com.");
        }

        string? wanted = request.Headers["WebHook-Request-Rate"].FirstOrDefault();
        bool isRate = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int perMinute) && perMinute > 0;
        return new IntakeResult.Answered(
        [
            new("Allow", "POST"),
            new("WebHook-Allowed-Origin", origins[0].Trim()),
            new("WebHook-Allowed-Rate", isRate ? perMinute.ToString(CultureInfo.InvariantCulture) : "*"),
        ]);
    }

    // It goes back out as a header, so nothing may pass that a header cannot hold.
    private static bool IsDnsExpression(string origin) =>
        origin.Length is > 0 and <= LongestOrigin && origin.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '*' or ':');
}
