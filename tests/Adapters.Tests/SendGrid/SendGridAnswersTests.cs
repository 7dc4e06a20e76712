using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Postmortems.Adapters.SendGrid;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SendGridAnswersTests
{
    internal const string BadAddress = """{"errors":[{"message":"Does not contain a valid address.","field":"personalizations.0.to.0.email","help":{}}]}""";
    internal const string BadSender = """{"errors":[{"message":"The from address postmortems@example.com does not match a verified Sender Identity.","field":"from"}]}""";
    internal const string BadContent = """{"errors":[{"message":"The content value must be a string at least one character in length.","field":"content.0.value"},{"message":"Bad","field":"subject"}]}""";
    internal const string BadKey = """{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null}]}""";
    internal const string BadSize = """{"errors":[{"message":"Payload too large","field":null}]}""";
    internal const string Trouble = """{"errors":[{"message":"Internal error","field":null}]}""";

    // A Friday noon; a limit of SendGrid's begins anew at the full minute.
    private static readonly DateTimeOffset s_now = new(2025, 10, 24, 11, 0, 20, TimeSpan.Zero);

    [Theory]
    [InlineData(400, "", 60, "SendGrid refuses the mail (400).")]
    [InlineData(400, "{", 60, "SendGrid refuses the mail (400).")]
    [InlineData(400, "{\"errors\":[null,{\"field\":7},{\"field\":null}]}", 60, "SendGrid refuses the mail (400).")]
    [InlineData(400, BadSender, 60, "SendGrid refuses the mail for from (400).")] // every mail would fare alike: nobody's address is dead
    [InlineData(400, BadContent, 60, "SendGrid refuses the mail for content.0.value, subject (400).")]
    [InlineData(400, "{\"errors\":[{\"field\":\"mallory@example.com\"}]}", 60, "SendGrid refuses the mail (400).")] // a field never names anybody
    [InlineData(401, BadKey, 60, "SendGrid refuses our API key (401); see Mail:SendGrid:ApiKey.")]
    [InlineData(403, BadSender, 60, "SendGrid does not let us send (403); give the API key the scope mail.send and authenticate the domain of Mail:From.")]
    [InlineData(404, "", 60, "SendGrid answers as it should not (404); see Mail:SendGrid:Host.")]
    [InlineData(405, "", 60, "SendGrid answers as it should not (405); see Mail:SendGrid:Host.")]
    [InlineData(413, BadSize, 60, "SendGrid finds the mail too large (413); shorten the report.")]
    [InlineData(451, "", 60, "SendGrid keeps this account's data elsewhere (451); see Mail:SendGrid:Region.")]
    [InlineData(200, "", 60, "SendGrid answers as it should not (200); see Mail:SendGrid:Host.")] // a sandbox: nothing was sent
    [InlineData(307, "", 60, "SendGrid answers as it should not (307); see Mail:SendGrid:Host.")]
    [InlineData(408, "", 1, "SendGrid is busy (408).")]
    [InlineData(429, "", 1, "SendGrid is busy (429).")]
    [InlineData(500, Trouble, 0, "SendGrid is in trouble (500).")]
    [InlineData(502, "<html>", 0, "SendGrid is in trouble (502).")]
    [InlineData(503, "", 0, "SendGrid is in trouble (503).")]
    public void Translate_NoAcceptance_IsUnavailableAndSaysWhatToDo(int status, string body, int minutes, string reason)
    {
        SendOutcome outcome = SendGridAnswers.Translate((HttpStatusCode)status, Headers(), body, s_now);

        Assert.Equal(new SendOutcome.Unavailable(TimeSpan.FromMinutes(minutes), reason), outcome);
    }

    [Fact]
    public void Translate_Accepted_IsAccepted() =>
        Assert.IsType<SendOutcome.Accepted>(SendGridAnswers.Translate(HttpStatusCode.Accepted, Headers(), "", s_now));

    [Theory]
    [InlineData(BadAddress)]
    [InlineData("{\"errors\":[{\"field\":\"personalizations.0.to\"}]}")]
    [InlineData("{\"errors\":[{\"field\":\"subject\"},{\"field\":\"personalizations.0.to.0.email\"}]}")]
    public void Translate_RefusesTheRecipient_IsUndeliverable(string body) =>
        Assert.Equal(new SendOutcome.Undeliverable("SendGrid refuses the address (400)."), SendGridAnswers.Translate(HttpStatusCode.BadRequest, Headers(), body, s_now));

    [Theory]
    [InlineData("personalizations.0.to.0.name")] // our display name, not their address
    [InlineData("personalizations.0.headers.to")]
    [InlineData("reply_to.email")]
    public void Translate_RefusesWhatOnlySoundsLikeTheRecipient_IsNotUndeliverable(string field) =>
        Assert.IsType<SendOutcome.Unavailable>(SendGridAnswers.Translate(HttpStatusCode.BadRequest, Headers(), $$"""{"errors":[{"field":"{{field}}"}]}""", s_now));

    [Theory]
    [InlineData("X-RateLimit-Reset", "1761303660", 40)] // 11:01:00
    [InlineData("X-RateLimit-Reset", "1761303600", 0)] // 11:00:00 is over
    [InlineData("X-RateLimit-Reset", "1761999999", 3600)] // eight days: some clock is wrong
    [InlineData("X-RateLimit-Reset", "99999999999999999", 60)]
    [InlineData("X-RateLimit-Reset", "soon", 60)]
    [InlineData("Retry-After", "90", 90)]
    [InlineData("Retry-After", "Fri, 24 Oct 2025 11:02:20 GMT", 120)]
    public void Translate_Busy_WaitsAsLongAsAsked(string header, string value, int seconds)
    {
        SendOutcome outcome = SendGridAnswers.Translate(HttpStatusCode.TooManyRequests, Headers((header, value)), "", s_now);

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendOutcome.Unavailable>(outcome).RetryAfter);
    }

    public static TheoryData<Exception, string> Failures => new()
    {
        { new TaskCanceledException("", new TimeoutException()), "SendGrid did not answer in time." },
        { new HttpRequestException(HttpRequestError.NameResolutionError), "SendGrid cannot be reached." },
        { new HttpRequestException(HttpRequestError.ConnectionError, inner: new SocketException()), "SendGrid cannot be reached." },
        { new HttpRequestException(HttpRequestError.SecureConnectionError), "No trusted encryption with SendGrid; see Mail:SendGrid:Host." },
        { new HttpRequestException(HttpRequestError.ResponseEnded), "The connection to SendGrid broke off." },
        { new IOException(), "The connection to SendGrid broke off." },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void Translate_NetworkFails_IsUnavailable(Exception failure, string reason) =>
        Assert.Equal(reason, Assert.IsType<SendOutcome.Unavailable>(SendGridAnswers.Translate(failure)).Reason);

    [Fact]
    public void Translate_DefectOfOurs_IsNoOutcome() => Assert.Null(SendGridAnswers.Translate(new InvalidOperationException()));

    private static HttpResponseHeaders Headers(params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = new();
        foreach ((string name, string value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response.Headers;
    }
}
