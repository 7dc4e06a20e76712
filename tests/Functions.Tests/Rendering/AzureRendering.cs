using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;
using Postmortems.TestKit;

namespace Postmortems.Functions.Tests;

/// <summary>
/// The Azure host in this process: its own composition and functions, the engine with virtual time in place of Durable Functions, and
/// Kestrel in place of the worker's proxy, routing every request to the one function as the worker does.
/// </summary>
internal sealed class AzureRendering : IServedHost
{
    public const string Key = "correct-horse-battery-staple-1234567890";

    private readonly LineLog log = new();
    private readonly ConfigurationManager configuration = new();
    private readonly IHost host;

    private AzureRendering(IReadOnlyDictionary<string, string> settings, DateTimeOffset start, Action<IServiceCollection>? more)
    {
        Time = new FakeTimeProvider(start);
        Runner = new DurableRunner(Time);
        Client = RunnerClient.Of(Runner);
        configuration.AddInMemoryCollection(settings!);
        host = new HostBuilder()
            .ConfigureLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddProvider(log))
            .ConfigureServices(services => AddServices(services, more))
            .ConfigureWebHost(web => web.UseKestrel().UseUrls("http://127.0.0.1:0").Configure(Route))
            .Build();
        LifecycleActivities activities = ActivatorUtilities.CreateInstance<LifecycleActivities>(host.Services);
        Runner.AddOrchestrator(LifecycleOrchestrator.Name, LifecycleOrchestrator.RunAsync);
        Runner.AddActivity<string, Plan>(LifecycleActivities.Plan, id => activities.PlanAsync(id, CancellationToken.None));
        Runner.AddActivity<StepToPerform, Plan>(LifecycleActivities.Perform, step => activities.PerformAsync(step, CancellationToken.None));
    }

    public FakeTimeProvider Time { get; }

    public DurableRunner Runner { get; }

    public DurableTaskClient Client { get; }

    public Uri Address => new(host.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<Microsoft.AspNetCore.Hosting.Server.Features.IServerAddressesFeature>()!.Addresses.Single());

    public string? AccessKey => Key;

    public IEnumerable<string> Log => log.Lines;

    public IServiceProvider Services => host.Services;

    public static async Task<AzureRendering> StartAsync(DataFolder folder, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? more = null)
    {
        Dictionary<string, string> all = new(settings ?? new Dictionary<string, string>())
        {
            ["DataDirectory"] = folder.Path,
            ["SignIn:AccessKey"] = Key,
            ["Links:Keys:0:Id"] = "test",
            ["Links:Keys:0:Secret"] = "a secret of tests, long enough for a key",
            ["Intake:Sources:manual:Secret"] = Key,
        };
        AzureRendering rendering = new(all, Journeys.Start, more);
        await rendering.host.StartAsync();
        return rendering;
    }

    /// <summary>A function, made as the worker makes it.</summary>
    public T Function<T>() => ActivatorUtilities.CreateInstance<T>(host.Services);

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        configuration.Dispose();
        await Client.DisposeAsync();
    }

    private void AddServices(IServiceCollection services, Action<IServiceCollection>? more)
    {
        services.AddPostmortemFunctions(configuration);
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IVirtualClock>(provider => new RunnerClock(Time, Runner, provider.GetRequiredService<IPostmortemStore>()));
        more?.Invoke(services);
    }

    private void Route(IApplicationBuilder app) => app
        .UseRouting()
        .UseEndpoints(endpoints => endpoints.Map("{**path}", (HttpContext context) => Function<WebFunction>().RunAsync(context.Request, Client)));
}
