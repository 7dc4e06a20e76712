using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace Postmortems.Domain;

/// <summary>The time zones a <see cref="WorkSchedule"/> may name.</summary>
public static class ZoneNames
{
    /// <summary>Every IANA name the time zone database knows, aliases included.</summary>
    public static ImmutableArray<string> All { get; } = [.. DateTimeZoneProviders.Tzdb.Ids];

    /// <summary>The name in use today for a name or alias, as <c>Asia/Kolkata</c> for <c>Asia/Calcutta</c>; null if the database knows neither.</summary>
    public static string? Current(string name) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(name, out string? current) ? current : null;
}
