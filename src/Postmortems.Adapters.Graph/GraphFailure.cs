using System.Globalization;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace Postmortems.Adapters.Graph;

/// <summary>What went wrong in a call, and how long to leave the service alone.</summary>
/// <param name="Status">The HTTP status; 0 if there was no whole answer.</param>
/// <param name="Code">The service's own code, or the kind of failure; never anybody's name.</param>
/// <param name="RetryAfter">Zero if nobody says.</param>
/// <param name="Reason">For the facilitator: one sentence, no address.</param>
internal sealed record GraphFailure(int Status, string Code, TimeSpan RetryAfter, string Reason)
{
    // Nobody grants a permission within minutes; asking less often keeps the logs readable.
    private static readonly TimeSpan UntilPermitted = TimeSpan.FromHours(1);

    /// <returns>Null for what is no failure of the service: a defect of ours, or a host that stops.</returns>
    public static GraphFailure? Of(Exception failure, Permission needed, DateTimeOffset now) => failure switch
    {
        ODataError error => Refused(error, error.Error?.Code ?? "unknown", needed, now),
        ApiException error => Refused(error, "unknown", needed, now),
        AuthenticationFailedException => new(0, "SignIn", UntilPermitted, "The program cannot sign in to Microsoft Entra; look at the managed identity, or at Graph:TenantId, ClientId and ClientSecret."),
        HttpRequestException broken => new(0, broken.HttpRequestError.ToString(), TimeSpan.Zero, "The connection to Microsoft Graph broke."),
        OperationCanceledException => new(0, "Timeout", TimeSpan.Zero, "Microsoft Graph did not answer in time."),
        JsonException or IOException =>
            new(0, "HalfAnswer", TimeSpan.Zero, "The answer of Microsoft Graph could not be read."),
        _ => null,
    };

    private static GraphFailure Refused(ApiException error, string code, Permission needed, DateTimeOffset now)
    {
        TimeSpan asked = RetryAfterHeader.Wait(Header(error, "Retry-After"), now) ?? TimeSpan.Zero;
        int status = error.ResponseStatusCode;
        return status switch
        {
            401 => new(status, code, Longer(asked), $"Microsoft Graph does not accept the program's sign-in ({code}); look at Graph:TenantId, ClientId and ClientSecret, and at the application permission {needed.Name}."),
            403 => new(status, code, Longer(asked), $"Microsoft Graph refuses the program ({code}): the application permission {needed.Name} is missing, or an access policy leaves {needed.Whose} out; an administrator can grant it."),
            404 => new(status, code, Longer(asked), $"Microsoft Graph does not find {needed.Whose} ({code})."),
            429 => new(status, code, asked, "Microsoft Graph asks for fewer calls."),
            >= 500 => new(status, code, asked, $"Microsoft Graph is in trouble ({status.ToString(CultureInfo.InvariantCulture)})."),
            >= 200 and < 300 => new(status, "HalfAnswer", asked, "The answer of Microsoft Graph could not be read."),
            _ => new(status, code, Longer(asked), $"Microsoft Graph refuses the request ({status.ToString(CultureInfo.InvariantCulture)} {code})."),
        };
    }

    private static TimeSpan Longer(TimeSpan asked) => asked > UntilPermitted ? asked : UntilPermitted;

    private static IEnumerable<string>? Header(ApiException error, string name) =>
        error.ResponseHeaders?.FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <param name="Name">The least application permission, as an administrator finds it.</param>
/// <param name="Whose">What it opens, in words.</param>
internal sealed record Permission(string Name, string Whose)
{
    public static Permission ReadCalendars { get; } = new("Calendars.Read", "the facilitator's mailbox");

    public static Permission WriteCalendars { get; } = new("Calendars.ReadWrite", "the facilitator's mailbox");

    public static Permission ReadPeople { get; } = new("User.Read.All", "the person in the directory");
}
