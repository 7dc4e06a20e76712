using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>Which of the service's failures pass, and which of them leave open whether a write came through.</summary>
internal static class CosmosFailures
{
    // Sub-statuses of 404: the container is not there, and a replica has not yet seen what this program has.
    private const int OwnerNotThere = 1003;
    private const int SessionNotThere = 1002;

    /// <returns>Null for an answer: done, not there, there already, or changed since.</returns>
    /// <exception cref="StoreUnavailableException">The account refuses this program, and trying again cannot help.</exception>
    public static CosmosTrouble? Of(ResponseMessage response) => Of(
        response.StatusCode,
        int.TryParse(response.Headers["x-ms-substatus"], out int sub) ? sub : 0,
        RetryAfter(response),
        response.Headers.ActivityId);

    public static CosmosTrouble? Of(HttpStatusCode status, int subStatus, TimeSpan? retryAfter, string? activity) => (status, subStatus) switch
    {
        (HttpStatusCode.NotFound, OwnerNotThere) => throw new StoreUnavailableException(
            "The database or container is not in the Cosmos DB account. Deploy it, look at Cosmos:Database and Cosmos:Container, or set Cosmos:CreateIfMissing for an emulator."),
        (HttpStatusCode.NotFound, SessionNotThere) => new("a replica that lags behind", TimeSpan.Zero, MayHaveComeThrough: false),
        ( >= HttpStatusCode.OK and < HttpStatusCode.Ambiguous, _) => null,
        (HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed or HttpStatusCode.NotModified, _) => null,

        // Refused before anything was done.
        (HttpStatusCode.TooManyRequests, _) => new("too many requests (429)", retryAfter ?? TimeSpan.Zero, MayHaveComeThrough: false),
        ((HttpStatusCode)449, _) => new("a write at the same moment (449)", retryAfter ?? TimeSpan.Zero, MayHaveComeThrough: false),
        (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, _) => throw new StoreUnavailableException(
            $"Cosmos DB refuses this program ({(int)status}). Give its identity the role Cosmos DB Built-in Data Contributor, look at Cosmos:Endpoint, and let its network in. Activity {activity}."),
        (HttpStatusCode.RequestEntityTooLarge, _) => throw new InvalidOperationException($"A document is larger than Cosmos DB keeps (2 MB). Activity {activity}."),
        (HttpStatusCode.BadRequest, _) => throw new InvalidOperationException($"Cosmos DB does not understand this program (400). Activity {activity}."),

        // 408, 410, 500, 502, 503, 504 and whatever comes: nobody knows how far it got.
        _ => new($"status {(int)status}", retryAfter ?? TimeSpan.Zero, MayHaveComeThrough: true),
    };

    /// <returns>Null where it is no failure of the service or of the way there.</returns>
    public static CosmosTrouble? Of(Exception failure) => failure switch
    {
        CosmosException { StatusCode: var status } answered when Of(status, answered.SubStatusCode, answered.RetryAfter, answered.ActivityId) is { } trouble => trouble,
        OperationCanceledException or TimeoutException => new("a timeout", TimeSpan.Zero, MayHaveComeThrough: true),
        HttpRequestException or IOException => new("a broken connection", TimeSpan.Zero, MayHaveComeThrough: true),
        JsonException => new("half an answer", TimeSpan.Zero, MayHaveComeThrough: true),
        Azure.Identity.AuthenticationFailedException => new("no token for the account", TimeSpan.Zero, MayHaveComeThrough: false),
        _ => null,
    };

    private static TimeSpan? RetryAfter(ResponseMessage response) =>
        double.TryParse(response.Headers["x-ms-retry-after-ms"], System.Globalization.CultureInfo.InvariantCulture, out double milliseconds) ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
