using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The intake alone, over HTTP, with a receiver that notes what reaches it.</summary>
internal sealed class IntakeServer : IAsyncDisposable
{
    public const string Secret = "a shared secret";

    private readonly WebApplication app;

    private IntakeServer(WebApplication app, RecordingReceiver receiver)
    {
        this.app = app;
        Receiver = receiver;
        Client = app.GetTestClient();
    }

    public RecordingReceiver Receiver { get; }

    public HttpClient Client { get; }

    public TestServer Server => app.GetTestServer();

    /// <summary>With a secret for every source unless <paramref name="settings"/> say otherwise.</summary>
    public static async Task<IntakeServer> StartAsync(params (string Key, string? Value)[] settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection((settings.Length > 0 ? settings : [.. Postmortems.Intake.IntakeSources.All.Select(source => ($"Intake:Sources:{source.Name}:Secret", (string?)Secret))])
            .Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
        RecordingReceiver receiver = new();
        builder.Services.AddSingleton<ISignalReceiver>(receiver);
        builder.Services.AddIntake(builder.Configuration);
        WebApplication app = builder.Build();
        app.MapIntake();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new IntakeServer(app, receiver);
    }

    public Task<HttpResponseMessage> PostAsync(string source, string json, string? secret = Secret) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/intake/{source}") { Content = new StringContent(json, Encoding.UTF8, "application/json") }, secret);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? secret = Secret)
    {
        request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return app.DisposeAsync();
    }
}

/// <summary>Opens a postmortem for every signal, unless told otherwise.</summary>
internal sealed class RecordingReceiver : ISignalReceiver
{
    public List<IncidentSignal> Signals { get; } = [];

    public Func<IncidentSignal, ReceiveOutcome> Answer { get; set; } = signal => new ReceiveOutcome.Opened(PostmortemId.For(signal.Source, signal.ExternalId));

    public Task<ReceiveOutcome> ReceiveAsync(IncidentSignal signal, CancellationToken cancellationToken)
    {
        ReceiveOutcome outcome = Answer(signal);
        Signals.Add(signal);
        return Task.FromResult(outcome);
    }
}
