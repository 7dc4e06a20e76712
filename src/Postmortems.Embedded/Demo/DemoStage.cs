using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>The real host on a virtual clock and a directory of its own, without the listening.</summary>
internal sealed class DemoStage : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DemoIncident incident;
    private readonly DemoFiles files;

    private DemoStage(WebApplication app, DemoIncident incident, DemoFiles files)
    {
        this.app = app;
        this.incident = incident;
        this.files = files;
    }

    /// <param name="outDirectory">Where mails and report are kept; null to keep nothing.</param>
    public static DemoStage Set(DemoIncident incident, string? playbook, string? outDirectory, Func<IPlaybookSource, Timeline> timeline)
    {
        DemoFiles files = DemoFiles.In(outDirectory);
        WebApplicationBuilder builder = EmbeddedHost.Compose(new HostSettings(files.Data, playbook, null, HostSettings.Loopback(HostSettings.DefaultPort), VirtualClock: true));
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mail:Kind"] = "Folder",
            ["Mail:Folder"] = files.Mails,
            ["Links:Keys:0:Id"] = "demo",
            ["Links:Keys:0:Secret"] = "links of a demonstration open nothing",
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new VirtualTime(file: null, incident.Signal.OccurredAt));
        builder.Services.AddSingleton(provider => timeline(provider.GetRequiredService<IPlaybookSource>()));
        builder.Services.Watch<IMailer, WatchedMailer>();
        builder.Services.Watch<IMeetingCalendar, WatchedCalendar>();
        builder.Services.AddSingleton<DemoDirector>();
        return new DemoStage(builder.Build(), incident, files);
    }

    /// <returns>True if it came to its end: everything closed, or waived by the playbook.</returns>
    public async Task<bool> PlayAsync(CancellationToken cancellationToken)
    {
        Postmortem end = await app.Services.GetRequiredService<DemoDirector>().PlayAsync(incident.Signal, cancellationToken);
        app.Services.GetRequiredService<Timeline>().End(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), end);
        await files.KeepAsync(end, app.Services.GetRequiredService<IOutbox>(), cancellationToken);
        return end.Stage is Stage.Closed or Stage.Waived;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        files.Dispose();
    }
}
