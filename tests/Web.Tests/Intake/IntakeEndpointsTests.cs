using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Intake;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class IntakeEndpointsTests
{
    // A Monday in the past, so that the real clock of these tests never calls it the future.
    private const string Report = """{"title":"Down","externalId":"7","resolvedAt":"2025-03-03T10:00:00Z"}""";

    private const string PagerDuty = """{"event":{"id":"E","event_type":"incident.resolved","occurred_at":"2025-03-03T10:00:00Z","data":{"id":"P1","title":"Down"}}}""";

    private const string Alerts = """{"version":"4","groupKey":"k","status":"resolved","alerts":[{"status":"resolved","labels":{"alertname":"A"},"startsAt":"2025-03-03T09:00:00Z","endsAt":"2025-03-03T10:00:00Z"}]}""";

    [Fact]
    public async Task Post_Accepted_TellsThePostmortem()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        HttpResponseMessage response = await server.PostAsync("manual", Report);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($$"""{"results":[{"outcome":"opened","postmortem":"{{PostmortemId.For("manual", "7")}}"}]}""", await TextAsync(response));
        Assert.Equal("7", Assert.Single(server.Receiver.Signals).ExternalId);
    }

    [Fact]
    public async Task Post_SignedPagerDuty_IsTakenWith202()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        string signature = Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(IntakeServer.Secret), Encoding.UTF8.GetBytes(PagerDuty)));
        HttpRequestMessage request = new(HttpMethod.Post, "/intake/PagerDuty") { Content = new StringContent(PagerDuty, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-PagerDuty-Signature", [$"v1={new string('0', 64)}", $"v1={signature}"]);

        HttpResponseMessage response = await server.SendAsync(request, secret: null);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("P1", Assert.Single(server.Receiver.Signals).ExternalId);
    }

    [Fact]
    public async Task Post_Alertmanager_IsTakenWith200()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("alertmanager", Alerts)).StatusCode);
        Assert.IsType<IncidentSignal.Resolved>(Assert.Single(server.Receiver.Signals));
    }

    [Fact]
    public async Task Post_EveryOutcome_IsToldInTheOrderOfTheBatch()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        PostmortemId id = PostmortemId.For("a", "b");
        Queue<ReceiveOutcome> outcomes = new([new ReceiveOutcome.Waived(id, "small"), new ReceiveOutcome.Updated(id), new ReceiveOutcome.Unchanged(id), new ReceiveOutcome.Ignored("never seen")]);
        server.Receiver.Answer = _ => outcomes.Dequeue();
        string events = string.Join(',', Enumerable.Range(1, 4).Select(n => $$"""{"specversion":"1.0","type":"incident.reopened","source":"/s","id":"{{n}}","subject":"{{n}}","time":"2025-03-03T10:00:00Z"}"""));

        HttpResponseMessage response = await server.PostAsync("cloudevents", $"[{events}]");

        Assert.Equal(
            $$"""{"results":[{"outcome":"waived","postmortem":"{{id}}","reason":"small"},{"outcome":"updated","postmortem":"{{id}}"},{"outcome":"unchanged","postmortem":"{{id}}"},{"outcome":"ignored","reason":"never seen"}]}""",
            await TextAsync(response));
        Assert.Equal(["/s#1", "/s#2", "/s#3", "/s#4"], server.Receiver.Signals.Select(signal => signal.ExternalId));
    }

    [Fact]
    public async Task Post_StoreUnavailable_AsksForAnotherTry()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        server.Receiver.Answer = _ => throw new StoreUnavailableException();

        HttpResponseMessage response = await server.PostAsync("manual", Report);

        await AssertProblemAsync(response, 503, "The store is not available");
        Assert.Equal(TimeSpan.FromSeconds(30), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Post_WrongSecret_IsRefusedAndNothingIsReceived()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        HttpResponseMessage response = await server.PostAsync("manual", Report, "another secret");

        await AssertProblemAsync(response, 401, "The sender did not show the secret");
        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
        Assert.Empty(server.Receiver.Signals);
    }

    [Fact]
    public async Task Post_NothingConfigured_IsRefusedAndSaysWhatToConfigure()
    {
        await using IntakeServer server = await IntakeServer.StartAsync(("Intake:Sources:pagerduty:Secret", "s"));

        JsonElement problem = await AssertProblemAsync(await server.PostAsync("manual", Report), 403, "This source has no secret yet");

        Assert.Contains("Intake:Sources:manual:Secret", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WrongShape_PointsToEachMember()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        JsonElement problem = await AssertProblemAsync(await server.PostAsync("manual", """{"severity":"purple"}"""), 422, "The body has the wrong shape");

        Assert.Equal(["#/severity", "#/title", "#/resolvedAt"], problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString()));
    }

    [Fact]
    public async Task Post_UnknownSource_ListsTheKnown()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        JsonElement problem = await AssertProblemAsync(await server.PostAsync("pagerdutty", Report), 404, "There is no such source");

        Assert.Equal("Send to one of /intake/alertmanager, /intake/azure-monitor, /intake/cloudevents, /intake/eventgrid, /intake/manual, /intake/pagerduty.", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("GET", "manual")]
    [InlineData("PUT", "pagerduty")]
    [InlineData("DELETE", "alertmanager")]
    [InlineData("OPTIONS", "manual")] // no handshake of its own
    [InlineData("GET", "cloudevents")]
    public async Task Send_AnotherMethod_IsNotAllowed(string method, string source)
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        HttpResponseMessage response = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"/intake/{source}"));

        await AssertProblemAsync(response, 405, "Method not allowed");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Options_CloudEventsHandshake_Consents()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        HttpRequestMessage request = new(HttpMethod.Options, "/intake/cloudevents");
        request.Headers.Add("WebHook-Request-Origin", "eventemitter.example.com");
        request.Headers.Add("WebHook-Request-Rate", "120");

        HttpResponseMessage response = await server.SendAsync(request, secret: null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["eventemitter.example.com"], response.Headers.GetValues("WebHook-Allowed-Origin"));
        Assert.Equal(["120"], response.Headers.GetValues("WebHook-Allowed-Rate"));
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData(IntakeDoor.LongestBody, true, 200)]
    [InlineData(IntakeDoor.LongestBody, false, 200)]
    [InlineData(IntakeDoor.LongestBody + 1, true, 413)]
    [InlineData(IntakeDoor.LongestBody + 1, false, 413)] // chunked: its length is known only by counting
    public async Task Post_LongBody_IsReadUpToTheLimit(int length, bool announced, int status)
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        byte[] bytes = Encoding.UTF8.GetBytes(Report.PadRight(length));
        HttpRequestMessage request = new(HttpMethod.Post, "/intake/manual") { Content = announced ? new ByteArrayContent(bytes) : new UnannouncedContent(bytes) };

        HttpResponseMessage response = await server.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 200 ? 1 : 0, server.Receiver.Signals.Count);
    }

    internal static async Task<JsonElement> AssertProblemAsync(HttpResponseMessage response, int status, string title)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = JsonElement.Parse(await TextAsync(response));
        Assert.Equal((status, title), (problem.GetProperty("status").GetInt32(), problem.GetProperty("title").GetString()));
        return problem;
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private sealed class UnannouncedContent(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
