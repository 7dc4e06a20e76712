using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>The scenarios of every host, in the real process of this one.</summary>
public sealed class JourneyTests : LifecycleScenarios
{
    protected override async Task<IServedHost> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        Folder.StartClockAt(Journeys.Start);
        Dictionary<string, string> environment = settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        return await ServedHost.StartAsync(["--data", Folder.Path, "--virtual-clock"], environment, cancellationToken);
    }
}
