using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Postmortems.Application;

namespace Postmortems.Adapters.SendGrid;

/// <summary>
/// What SendGrid's answers mean for the lifecycle. Only its refusal of this very address is final, for it stops all mail to that person;
/// everything else would hit every recipient alike (our key, our sender, a defect of ours) and the mail waits, shown at the desk, until
/// somebody mends it. Reasons carry the status and the field's name but not SendGrid's words: those may hold addresses.
/// </summary>
internal static partial class SendGridAnswers
{
    /// <summary>Limits of SendGrid are counted by the minute.</summary>
    internal static readonly TimeSpan Busy = TimeSpan.FromMinutes(1);

    /// <summary>Somebody has to change a setting, or a defect of ours, first.</summary>
    internal static readonly TimeSpan Misconfigured = TimeSpan.FromHours(1);

    /// <summary>A clock that is wrong, theirs or ours, must not hold the mails back for days.</summary>
    internal static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public static SendOutcome Translate(HttpStatusCode status, HttpResponseHeaders headers, string body, DateTimeOffset now) => (int)status switch
    {
        202 => new SendOutcome.Accepted(),
        400 when Fields(body).Any(AboutRecipient().IsMatch) => new SendOutcome.Undeliverable("SendGrid refuses the address (400)."),
        400 => Mend(status, $"refuses the mail{Named(body)}"),
        401 => Mend(status, "refuses our API key", "; see Mail:SendGrid:ApiKey"),
        403 => Mend(status, "does not let us send", "; give the API key the scope mail.send and authenticate the domain of Mail:From"),
        413 => Mend(status, "finds the mail too large", "; shorten the report"),
        451 => Mend(status, "keeps this account's data elsewhere", "; see Mail:SendGrid:Region"),
        408 or 429 => new SendOutcome.Unavailable(Wait(headers, now) ?? Busy, $"SendGrid is busy ({(int)status})."),
        >= 500 => new SendOutcome.Unavailable(Wait(headers, now) ?? TimeSpan.Zero, $"SendGrid is in trouble ({(int)status})."),
        // Not even another success: 200 is a sandbox's, which sends nothing, or comes from something in between.
        _ => Mend(status, "answers as it should not", "; see Mail:SendGrid:Host"),
    };

    /// <returns>Null for what is no failure of the network but a bug of ours.</returns>
    public static SendOutcome? Translate(Exception failure) => failure switch
    {
        OperationCanceledException or TimeoutException => Later("SendGrid did not answer in time."),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError } => Later("SendGrid cannot be reached."),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new SendOutcome.Unavailable(Misconfigured, "No trusted encryption with SendGrid; see Mail:SendGrid:Host."),
        HttpRequestException or IOException => Later("The connection to SendGrid broke off."),
        _ => null,
    };

    private static SendOutcome.Unavailable Later(string reason) => new(TimeSpan.Zero, reason);

    private static SendOutcome.Unavailable Mend(HttpStatusCode status, string what, string whatToDo = "") =>
        new(Misconfigured, $"SendGrid {what} ({(int)status}){whatToDo}.");

    /// <summary>How long SendGrid asks to be left alone: <c>Retry-After</c>, or the second of the epoch at which its limit begins anew.</summary>
    private static TimeSpan? Wait(HttpResponseHeaders headers, DateTimeOffset now)
    {
        TimeSpan? wait = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ when headers.TryGetValues("X-RateLimit-Reset", out IEnumerable<string>? values)
                && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out long second)
                && second <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() => DateTimeOffset.FromUnixTimeSeconds(second) - now,
            _ => null,
        };
        return wait is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, LongestWait.Ticks)) : null;
    }

    private static string Named(string body)
    {
        string[] fields = [.. Fields(body).Where(field => PlainName().IsMatch(field)).Distinct().Take(3)];
        return fields.Length == 0 ? "" : $" for {string.Join(", ", fields)}";
    }

    private static IEnumerable<string> Fields(string body)
    {
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array
                ? [.. errors.EnumerateArray().Select(Field).OfType<string>()]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static string? Field(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("field", out JsonElement field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null;

    [GeneratedRegex(@"^personalizations\.\d+\.to(\.\d+)?(\.email)?$")]
    private static partial Regex AboutRecipient();

    [GeneratedRegex(@"^[a-z0-9_.\[\]]{1,80}$")]
    private static partial Regex PlainName();
}
