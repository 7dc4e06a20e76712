using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A person's working week as a calendar service knows it. Holidays are the playbook's.</summary>
/// <param name="Zone">IANA time zone, like <c>Europe/Lisbon</c>.</param>
/// <param name="Start">Local time work starts.</param>
/// <param name="End">Local time work ends, on the same day.</param>
public sealed record KnownHours(string Zone, TimeOnly Start, TimeOnly End, ImmutableArray<DayOfWeek> Days)
{
    /// <summary>False for what no calendar can be made of: an unknown zone, a night shift, no working day.</summary>
    public bool AreUsable() => BusinessCalendar.IsZone(Zone) && Start < End && !Days.IsDefaultOrEmpty;

    public bool Equals(KnownHours? other) => other is not null && (Zone, Start, End) == (other.Zone, other.Start, other.End) && Days.SequenceEqual(other.Days);

    public override int GetHashCode() => HashCode.Combine(Zone, Start, End);
}

/// <param name="At">When it was read, UTC.</param>
public sealed record PersonHours(PersonId Person, KnownHours Hours, DateTimeOffset At);
