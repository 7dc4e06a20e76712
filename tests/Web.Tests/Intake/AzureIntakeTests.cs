using System.Net;
using System.Text;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Azure's senders know an address and nothing else.</summary>
public sealed class AzureIntakeTests
{
    private const string Alert = """
        {"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"alertId":"a","alertRule":"Down","monitorCondition":"Resolved","resolvedDateTime":"2025-03-03T10:00:00Z"}}}
        """;

    private const string Validation = """[{"id":"V1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"512d"}}]""";

    [Theory]
    [InlineData("?code=a%20shared%20secret", HttpStatusCode.OK)]
    [InlineData("?code=another", HttpStatusCode.Unauthorized)]
    [InlineData("?code=another&code=a%20shared%20secret", HttpStatusCode.Unauthorized)] // told twice is told nothing
    [InlineData("?Code=", HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task Post_SecretInTheAddress_IsLookedAt(string query, HttpStatusCode status)
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        HttpResponseMessage response = await PostAsync(server, $"/intake/azure-monitor{query}", Alert);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? 1 : 0, server.Receiver.Signals.Count);
    }

    // Environment variables, which settings become on Linux, hold no hyphen.
    [Theory]
    [InlineData("Intake:Sources:azuremonitor:Secret")]
    [InlineData("Intake:Sources:AzureMonitor:Secret")]
    [InlineData("Intake:Sources:azure-monitor:Secret")]
    public async Task Post_SourceConfiguredWithOrWithoutItsHyphen_IsTheSame(string key)
    {
        await using IntakeServer server = await IntakeServer.StartAsync((key, "s"));

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, "/intake/azure-monitor?code=s", Alert)).StatusCode);
    }

    // Azure Monitor tries again after 503 and never after 500.
    [Fact]
    public async Task Post_StoreUnavailable_AsksForAnotherTryWithAStatusAzureMonitorRetries()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();
        server.Receiver.Answer = _ => throw new StoreUnavailableException();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await PostAsync(server, "/intake/azure-monitor?code=a%20shared%20secret", Alert)).StatusCode);
    }

    [Fact]
    public async Task Post_EventGridValidation_IsAnsweredWith200AndTheCode()
    {
        await using IntakeServer server = await IntakeServer.StartAsync();

        HttpResponseMessage response = await PostAsync(server, "/intake/eventgrid?code=a%20shared%20secret", Validation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"validationResponse":"512d"}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<HttpResponseMessage> PostAsync(IntakeServer server, string address, string json) =>
        server.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(json, Encoding.UTF8, "application/json") }, secret: null);
}
