using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>When one person works: the raw facts that a <see cref="BusinessCalendar"/> reckons with.</summary>
/// <param name="Zone">IANA time zone, like <c>Europe/Lisbon</c>; one that the time zone database knows.</param>
/// <param name="Start">Local time work starts; before <paramref name="End"/>.</param>
/// <param name="End">Local time work ends, on the same day.</param>
/// <param name="WorkingDays">At least one day of the week.</param>
/// <param name="Holidays">Local dates that are no business days.</param>
public sealed record WorkSchedule(string Zone, TimeOnly Start, TimeOnly End, ImmutableHashSet<DayOfWeek> WorkingDays, ImmutableHashSet<DateOnly> Holidays)
{
    /// <summary>Monday to Friday, 09:00 to 17:00, UTC, no holidays.</summary>
    public static WorkSchedule Default { get; } = new(
        "Etc/UTC",
        new TimeOnly(9, 0),
        new TimeOnly(17, 0),
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        []);
}
