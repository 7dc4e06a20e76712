using System.Collections.Immutable;
using NodaTime;

namespace Postmortems.Domain;

/// <summary>The time zones a <see cref="WorkSchedule"/> may name.</summary>
public static class ZoneNames
{
    /// <summary>Every IANA name the time zone database knows, aliases included.</summary>
    public static ImmutableArray<string> All { get; } = [.. DateTimeZoneProviders.Tzdb.Ids];
}
