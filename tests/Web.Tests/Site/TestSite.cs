using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>The whole web surface over stores in memory, with a clock of the test's own, spoken to over HTTP.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string AccessKey = "a-key-for-tests-only";

    private readonly WebApplication app;
    private readonly string keys = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private TestSite(Dictionary<string, string?> settings, Action<WebApplication> more)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        // As in development, so that nothing lives longer than what it is made of.
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = true);
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Site:KeyDirectory", keys), .. settings]);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
        builder.Services
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IPostmortemStore>(Store)
            .AddSingleton<IDraftStore>(Store)
            .AddSingleton<IReportArchive>(Store)
            .AddSingleton<IPlaybookSource>(new OnePlaybook())
            .AddSingleton<INudge>(new NoNudge())
            .AddSingleton<PostmortemService>()
            .AddPostmortemWeb(builder.Configuration);
        app = builder.Build();
        more(app);
        app.UsePostmortemWeb();
    }

    public FakeTimeProvider Time { get; } = new(Samples.Opened);

    public InMemoryPostmortemStore Store { get; } = new();

    public LogCapture Logs { get; } = new();

    public ILinks Links => app.Services.GetRequiredService<ILinks>();

    public IServiceProvider Services => app.Services;

    public string KeyDirectory => keys;

    /// <param name="more">Endpoints of the test's own.</param>
    public static async Task<TestSite> StartAsync(Dictionary<string, string?>? settings = null, Action<WebApplication>? more = null)
    {
        TestSite site = new(settings ?? [], more ?? (_ => { }));
        await site.app.StartAsync();
        return site;
    }

    /// <summary>A site that asks for <see cref="AccessKey"/>.</summary>
    public static Task<TestSite> StartLockedAsync(Action<WebApplication>? more = null) => StartAsync(new() { ["SignIn:AccessKey"] = AccessKey }, more);

    public async Task<Postmortem> HoldsAsync(Postmortem postmortem)
    {
        Assert.True(await Store.TryAddAsync(postmortem, lookAgainAt: null, TestContext.Current.CancellationToken));
        return postmortem;
    }

    public async Task<Postmortem> ReadAsync(PostmortemId id) => (await Store.FindAsync(id, TestContext.Current.CancellationToken))!.Value;

    /// <summary>A browser of its own: its own cookies, and redirects followed only when told.</summary>
    public Browser Open() => new(app.GetTestServer().CreateHandler());

    /// <summary>One request as it stands, from any address.</summary>
    public Task<Microsoft.AspNetCore.Http.HttpContext> SendAsync(Action<Microsoft.AspNetCore.Http.HttpContext> configure) =>
        app.GetTestServer().SendAsync(context =>
        {
            context.Request.Scheme = "http";
            context.Request.Host = new("localhost:5080");
            context.Connection.RemoteIpAddress = IPAddress.Loopback;
            configure(context);
        });

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (Directory.Exists(keys))
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private sealed class OnePlaybook : IPlaybookSource
    {
        public Playbook Current => Playbooks.Default;
    }

    private sealed class NoNudge : INudge
    {
        public Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
