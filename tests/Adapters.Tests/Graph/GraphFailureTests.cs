using System.Text.Json;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Postmortems.Adapters.Graph;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>The whole table of what the service and the way to it can answer, and what each is to us.</summary>
public sealed class GraphFailureTests
{
    public static TheoryData<int, string, int, string> Refusals => new()
    {
        // status, the service's code, seconds to leave it alone, what the facilitator reads
        { 400, "ErrorInvalidRequest", 3600, "refuses the request (400 ErrorInvalidRequest)" },
        { 401, "InvalidAuthenticationToken", 3600, "does not accept the program's sign-in" },
        { 403, "ErrorAccessDenied", 3600, "the application permission Calendars.ReadWrite is missing" },
        { 403, "Authorization_RequestDenied", 3600, "an access policy leaves the facilitator's mailbox out" },
        { 404, "MailboxNotEnabledForRESTAPI", 3600, "does not find the facilitator's mailbox (MailboxNotEnabledForRESTAPI)" },
        { 409, "ErrorDuplicateTransactionId", 3600, "refuses the request" },
        { 429, "TooManyRequests", 0, "asks for fewer calls" },
        { 500, "InternalServerError", 0, "is in trouble (500)" },
        { 502, "unknown", 0, "is in trouble (502)" },
        { 503, "ServiceNotAvailable", 0, "is in trouble (503)" },
        { 504, "GatewayTimeout", 0, "is in trouble (504)" },
    };

    public static TheoryData<Exception, string> Breakages => new()
    {
        { new HttpRequestException(HttpRequestError.ConnectionError, "refused"), "connection to Microsoft Graph broke" },
        { new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"), "connection to Microsoft Graph broke" },
        { new TaskCanceledException("timeout", new TimeoutException()), "did not answer in time" },
        { new JsonException("half"), "could not be read" },
        { new IOException("reset"), "could not be read" },
        { new AuthenticationFailedException("AADSTS7000215"), "cannot sign in to Microsoft Entra" },
        { new CredentialUnavailableException("no managed identity here"), "cannot sign in to Microsoft Entra" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_OfEachKind_SaysWhatToDoAndWhenToAskAgain(int status, string code, int seconds, string says)
    {
        ODataError refusal = new() { ResponseStatusCode = status, Error = new MainError { Code = code, Message = "ruth@example.com" } };

        GraphFailure failure = GraphFailure.Of(refusal, Permission.WriteCalendars, GraphScene.Now)!;

        Assert.Equal((status, code, TimeSpan.FromSeconds(seconds)), (failure.Status, failure.Code, failure.RetryAfter));
        Assert.Contains(says, failure.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("@", failure.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Breakages))]
    public void Breakage_OfEachKind_IsNoException(Exception breakage, string says)
    {
        GraphFailure failure = GraphFailure.Of(breakage, Permission.ReadCalendars, GraphScene.Now)!;

        Assert.Equal(0, failure.Status);
        Assert.Contains(says, failure.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Mon, 02 Mar 2026 10:05:00 GMT", 300)]
    [InlineData("Mon, 02 Mar 2026 09:00:00 GMT", 0)] // over already
    [InlineData("soon", 0)]
    public void Refusal_WithRetryAfter_KeepsToIt(string header, int seconds)
    {
        ApiException busy = new() { ResponseStatusCode = 429, ResponseHeaders = new Dictionary<string, IEnumerable<string>> { ["retry-after"] = [header] } };

        Assert.Equal(TimeSpan.FromSeconds(seconds), GraphFailure.Of(busy, Permission.ReadCalendars, GraphScene.Now)!.RetryAfter);
    }

    [Fact]
    public void Defect_OfOurOwn_StaysAnException()
    {
        Assert.Null(GraphFailure.Of(new InvalidOperationException("ours"), Permission.ReadCalendars, GraphScene.Now));
        Assert.Null(GraphFailure.Of(new ArgumentNullException("x"), Permission.ReadCalendars, GraphScene.Now));
    }
}
