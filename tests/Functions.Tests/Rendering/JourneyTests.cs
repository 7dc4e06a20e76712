using Postmortems.TestKit;

namespace Postmortems.Functions.Tests;

/// <summary>The scenarios of every host, on this one: real orchestrator, activities and web function; virtual time.</summary>
public sealed class JourneyTests : LifecycleScenarios
{
    protected override async Task<IServedHost> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken) =>
        await AzureRendering.StartAsync(Folder, settings);
}
