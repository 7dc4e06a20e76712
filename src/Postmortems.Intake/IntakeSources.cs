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

    /// <param name="name">Case does not matter.</param>
    /// <returns>Null if there is none of that name.</returns>
    public static IIntakeSource? Find(string name) =>
        All.FirstOrDefault(source => source.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
