using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Embedded;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>The real host on a clock that is moved by hand, without the listening.</summary>
internal sealed class Simulation : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly VirtualTime time;

    public Simulation(string data, VirtualTime time)
    {
        this.time = time;
        WebApplicationBuilder builder = EmbeddedHost.Compose(new HostSettings(data, null, null, HostSettings.Loopback(5080), VirtualClock: false));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        app = builder.Build();
    }

    public IPostmortemStore Store => app.Services.GetRequiredService<IPostmortemStore>();

    public IReportArchive Archive => app.Services.GetRequiredService<IReportArchive>();

    /// <summary>Everything that was mailed, invitations among it.</summary>
    public async Task<int> MailsAsync() => (await app.Services.GetRequiredService<IOutbox>().ListAsync(1000, TestContext.Current.CancellationToken)).Count;

    public Task ReceiveAsync(IncidentSignal signal) => app.Services.GetRequiredService<PostmortemService>().ReceiveAsync(signal, TestContext.Current.CancellationToken);

    /// <summary>Nobody does anything for so many days.</summary>
    public Task LetPassAsync(int days) =>
        new VirtualClock(time, app.Services.GetRequiredService<DueRunner>()).AdvanceToAsync(time.GetUtcNow().AddDays(days), TestContext.Current.CancellationToken);

    public async Task<Postmortem> FindAsync(PostmortemId id) => (await Store.FindAsync(id, TestContext.Current.CancellationToken))!.Value;

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
