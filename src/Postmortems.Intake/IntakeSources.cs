using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>Every source there is.</summary>
public static class IntakeSources
{
    public static ImmutableArray<IIntakeSource> All { get; } =
    [
        new AlertmanagerSource(),
        new AzureMonitorSource(),
        new CloudEventsSource(),
        new EventGridSource(),
        new ManualSource(),
        new PagerDutySource(),
    ];

    /// <param name="key">As configuration writes it: without regard to case, and hyphens may be left out, which environment variables cannot hold.</param>
    /// <returns>Null if there is none of that name.</returns>
    public static IIntakeSource? FindConfigured(string key) =>
        Find(key) ?? All.FirstOrDefault(source => source.Name.Replace("-", "", StringComparison.Ordinal).Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <param name="name">Case does not matter.</param>
    /// <returns>Null if there is none of that name.</returns>
    public static IIntakeSource? Find(string name) =>
        All.FirstOrDefault(source => source.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
