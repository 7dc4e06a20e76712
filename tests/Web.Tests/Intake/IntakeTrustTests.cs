using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Xunit;

namespace Postmortems.Web.Tests;

public sealed class IntakeTrustTests
{
    [Theory]
    [InlineData("127.0.0.1", null, 200)]
    [InlineData("::1", null, 200)]
    [InlineData("::ffff:127.0.0.1", null, 200)]
    [InlineData("192.0.2.7", null, 403)]
    [InlineData(null, null, 403)] // an address we do not know is not ours
    [InlineData("127.0.0.1", "X-Forwarded-For", 403)] // a proxy on this machine, passing a stranger on
    [InlineData("127.0.0.1", "Forwarded", 403)]
    [InlineData("127.0.0.1", "Origin", 403)] // a browser on this machine, showing a stranger's page
    public async Task Post_UnsignedFromLoopback_IsAcceptedFromThisMachineAlone(string? address, string? header, int status)
    {
        await using IntakeServer server = await IntakeServer.StartAsync(("Intake:Sources:manual:Unsigned", "loopback"));

        HttpContext context = await server.Server.SendAsync(
            http =>
            {
                http.Request.Method = "POST";
                http.Request.Path = "/intake/manual";
                http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes("""{"title":"Down","resolvedAt":"2025-03-03T10:00:00Z"}"""));
                http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
                if (header is not null)
                {
                    http.Request.Headers[header] = "https://stranger.example";
                }
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task Post_SecretsInRotation_EitherIsAccepted()
    {
        await using IntakeServer server = await IntakeServer.StartAsync(("Intake:Sources:MANUAL:Secrets:0", "old secret"), ("Intake:Sources:MANUAL:Secrets:1", "new secret"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await server.PostAsync("manual", "{}", "old secret")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await server.PostAsync("manual", "{}", "new secret")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync("manual", "{}", "no secret")).StatusCode);
    }

    [Theory]
    [InlineData("Intake:Sources:pagerdutty:Secret", "s", "Intake:Sources:pagerdutty: there is no such source; there are alertmanager, azure-monitor, cloudevents, eventgrid, manual, pagerduty.")]
    [InlineData("Intake:Sources:manual:Unsigned", "Sometimes", "Intake:Sources:manual:Unsigned is 'Sometimes'; it may be Refuse, Loopback, Accept.")]
    [InlineData("Intake:Sources:manual:Unsigned", "7", "Intake:Sources:manual:Unsigned is '7'; it may be Refuse, Loopback, Accept.")]
    [InlineData("Intake:Sources:manual:Secret", "", "Intake:Sources:manual: a secret is empty or has white space around it; set it as the sender has it, or leave it out.")]
    [InlineData("Intake:Sources:manual:Secrets:0", "s\n", "Intake:Sources:manual: a secret is empty or has white space around it; set it as the sender has it, or leave it out.")]
    public async Task Start_MistakeInTheConfiguration_StopsAndSaysWhich(string key, string value, string mistake)
    {
        OptionsValidationException stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => IntakeServer.StartAsync((key, value)));

        Assert.Equal([mistake], stopped.Failures);
    }
}
