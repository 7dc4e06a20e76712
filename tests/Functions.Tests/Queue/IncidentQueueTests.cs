using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Functions.Tests;

public sealed class IncidentQueueTests : IDisposable
{
    private const string Event = """
        {"specversion":"1.0","id":"1","source":"/pager","type":"com.example.incident.resolved","subject":"INC-7","time":"2026-03-17T14:15:00Z",
         "data":{"title":"Customers see no new transactions","severity":"Sev2","resolvedAt":"2026-03-17T14:15:00Z","responders":[{"email":"ines@example.com"}]}}
        """;

    private readonly ISignalReceiver receiver = Substitute.For<ISignalReceiver>();
    private readonly LineLog log = new();

    public IncidentQueueTests() => receiver.ReceiveAsync(default!, CancellationToken.None).ReturnsForAnyArgs(new ReceiveOutcome.Opened(default));

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Run_CloudEvent_IsReceived()
    {
        string? poison = await RunAsync(Event);

        Assert.Null(poison);
        await receiver.Received(1).ReceiveAsync(Arg.Is<IncidentSignal>(signal => signal.Source == "cloudevents"), Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task Run_ManualBody_IsReceivedWhereTheQueueCarriesThose()
    {
        string? poison = await RunAsync("""{"title":"No new transactions","resolvedAt":"2026-03-17T14:15:00Z"}""", "manual");

        Assert.Null(poison);
        await receiver.Received(1).ReceiveAsync(Arg.Is<IncidentSignal>(signal => signal.Source == "manual"), Arg.Any<CancellationToken>());
    }

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task Run_Unreadable_GoesToThePoisonQueueAtOnceAndSaysWhy(string message)
    {
        string? poison = await RunAsync(message);

        Assert.Equal(message, poison);
        Assert.Contains(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("moved to incident-events-poison", StringComparison.Ordinal));
        await receiver.DidNotReceiveWithAnyArgs().ReceiveAsync(default!, CancellationToken.None);
    }

    [Fact]
    public async Task Run_PoisonWithPeopleInIt_IsLoggedWithoutThem()
    {
        await RunAsync("""{"title":"Secret outage","responders":[{"email":"ines@example.com"}],"resolvedAt":"yesterday"}""", "manual");

        Assert.DoesNotContain(log.Lines, line => line.Contains("ines@", StringComparison.Ordinal) || line.Contains("Secret outage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_SomebodyElsesEvent_IsIgnored()
    {
        string? poison = await RunAsync("""{"specversion":"1.0","id":"1","source":"/shop","type":"order.placed"}""");

        Assert.Null(poison);
        await receiver.DidNotReceiveWithAnyArgs().ReceiveAsync(default!, CancellationToken.None);
    }

    [Fact]
    public async Task Run_StoreUnavailable_LeavesTheMessageInTheQueue()
    {
        receiver.ReceiveAsync(default!, CancellationToken.None).ThrowsAsyncForAnyArgs(new StoreUnavailableException());

        await Assert.ThrowsAsync<StoreUnavailableException>(() => RunAsync(Event));
    }

    private async Task<string?> RunAsync(string message, string source = "cloudevents")
    {
        using LoggerFactory loggers = new([log]);
        DurableNudge nudge = new(loggers.CreateLogger<DurableNudge>());
        FakeTimeProvider time = new(Told.Now);
        IncidentQueue queue = new(receiver, nudge, time, Options.Create(new QueueOptions { Source = source }), loggers.CreateLogger<IncidentQueue>());
        return await queue.RunAsync(message, Substitute.For<DurableTaskClient>("test"), TestContext.Current.CancellationToken);
    }
}
