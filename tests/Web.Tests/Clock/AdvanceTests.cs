using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The virtual clock for programs: <c>POST /clock/advance</c>.</summary>
public sealed class AdvanceTests
{
    private readonly IVirtualClock clock = Substitute.For<IVirtualClock>();

    public AdvanceTests() => clock.Now.Returns(Samples.Opened);

    [Theory]
    [InlineData("""{"by":"PT1H30M"}""", "2025-10-06T10:30:00Z")] // an ISO 8601 duration
    [InlineData("""{"to":"2025-10-07T09:00:00+02:00"}""", "2025-10-07T07:00:00Z")]
    [InlineData("""{"to":"2025-10-06T09:00:00Z"}""", "2025-10-06T09:00:00Z")] // now: stays
    public async Task Advance_ATimeOrADuration_GoesThere(string body, string there)
    {
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(clock));

        Seen answer = await SendAsync(site, body);

        Assert.Equal(200, answer.Status);
        await clock.Received(1).AdvanceToAsync(DateTimeOffset.Parse(there, null), Arg.Any<CancellationToken>());
        Assert.Equal(Samples.Opened, JsonSerializer.Deserialize<JsonElement>(answer.Body).GetProperty("now").GetDateTimeOffset());
    }

    [Fact]
    public async Task Advance_NothingSaid_GoesToTheNextWakeUp()
    {
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(clock));

        Seen answer = await SendAsync(site, "{}");

        Assert.Equal(200, answer.Status);
        await clock.Received(1).JumpAsync(Arg.Any<CancellationToken>());
    }

    [Theory]
    [InlineData("""{"to":"2025-10-06T08:59:59Z"}""")] // a second ago
    [InlineData("""{"by":"-PT1H"}""")]
    [InlineData("""{"by":"an hour"}""")]
    [InlineData("""{"by":"P99999999D"}""")] // beyond the calendar
    [InlineData("""{"by":"PT1H","to":"2025-10-07T09:00:00Z"}""")]
    public async Task Advance_BackwardsOrUnclear_IsRefusedAndStays(string body)
    {
        await using DeskSite site = await DeskSite.OpenAsync(more: services => services.AddSingleton(clock));

        Seen answer = await SendAsync(site, body);

        Assert.Equal(400, answer.Status);
        Assert.Contains("time only moves forward", answer.Body, StringComparison.Ordinal);
        await clock.DidNotReceive().AdvanceToAsync(Arg.Any<DateTimeOffset>(), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Advance_TimeIsReal_SaysSo()
    {
        await using DeskSite site = await DeskSite.OpenAsync();

        Seen answer = await SendAsync(site, "{}");

        Assert.Equal(404, answer.Status);
        Assert.Contains("start the host with a virtual clock", answer.Body, StringComparison.Ordinal);
    }

    private static async Task<Seen> SendAsync(DeskSite site, string json)
    {
        using JsonContent body = JsonContent.Create(JsonSerializer.Deserialize<JsonElement>(json));
        return await Seen.OfAsync(await site.Browser.PostAsync(new Uri("/clock/advance", UriKind.Relative), body, TestContext.Current.CancellationToken));
    }
}
