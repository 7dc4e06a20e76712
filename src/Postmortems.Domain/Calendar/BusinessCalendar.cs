using NodaTime;
using NodaTime.TimeZones;

namespace Postmortems.Domain;

/// <summary>
/// One person's business time: the only place where instants become local dates and back. Instants are UTC; dates are local to the
/// person. Zone rules come from the time zone database inside NodaTime, so that every machine reckons alike.
/// </summary>
public sealed class BusinessCalendar
{
    // A playbook's holidays are finite and every week has a working day, so a search ends; this bounds it against a calendar of holidays only.
    private const int LongestSearch = 3660;

    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    private readonly WorkSchedule schedule;
    private readonly DateTimeZone zone;

    /// <exception cref="ArgumentException">The zone is unknown, the day has no length, or no weekday is a working day.</exception>
    public BusinessCalendar(WorkSchedule schedule)
    {
        zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(schedule.Zone)
            ?? throw new ArgumentException($"'{schedule.Zone}' is no IANA time zone.", nameof(schedule));
        if (schedule.Start >= schedule.End || schedule.WorkingDays.IsEmpty)
        {
            throw new ArgumentException("A schedule needs a working day that starts before it ends.", nameof(schedule));
        }

        this.schedule = schedule;
    }

    /// <summary>IANA name.</summary>
    public string Zone => schedule.Zone;

    public static bool IsZone(string? name) => name is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null;

    /// <summary>The person's local date at <paramref name="instant"/>.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone).Date.ToDateOnly();

    /// <summary>The person's wall clock at <paramref name="instant"/>, with its offset.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone).ToDateTimeOffset();

    public bool IsBusinessDay(DateOnly date) => schedule.WorkingDays.Contains(date.DayOfWeek) && !schedule.Holidays.Contains(date);

    /// <summary>The first business day on or after <paramref name="date"/>.</summary>
    public DateOnly BusinessDayFrom(DateOnly date)
    {
        for (int day = 0; day < LongestSearch; day++)
        {
            if (IsBusinessDay(date.AddDays(day)))
            {
                return date.AddDays(day);
            }
        }

        return date;
    }

    /// <summary>
    /// The business day <paramref name="days"/> business days after <paramref name="date"/> (before it, when negative). Zero gives the
    /// first business day on or after the date. A date that is no business day counts as the one before it going forward and
    /// the one after it going back, so that one business day after a Saturday is Monday.
    /// </summary>
    public DateOnly AddBusinessDays(DateOnly date, int days)
    {
        if (days == 0)
        {
            return BusinessDayFrom(date);
        }

        int direction = Math.Sign(days);
        int left = Math.Abs(days);
        DateOnly day = date;
        for (int step = 0; left > 0 && step < LongestSearch; step++)
        {
            day = day.AddDays(direction);
            left -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// The instant work starts on <paramref name="date"/>, as UTC. A start time the clocks skip moves to the first minute after the gap;
    /// one that happens twice is taken in standard time.
    /// </summary>
    public DateTimeOffset StartOf(DateOnly date) => At(date, schedule.Start);

    /// <summary>The instant work ends on <paramref name="date"/>, as UTC; odd clock changes as in <see cref="StartOf"/>.</summary>
    public DateTimeOffset EndOf(DateOnly date) => At(date, schedule.End);

    /// <summary>The instant of a local time on a local date, as UTC; odd clock changes as in <see cref="StartOf"/>.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) =>
        zone.ResolveLocal(LocalDate.FromDateOnly(date).At(LocalTime.FromTimeOnly(time)), Resolver).ToInstant().ToDateTimeOffset();

    /// <summary>True from the start of work until, but not including, its end on a business day.</summary>
    public bool IsOpen(DateTimeOffset instant)
    {
        DateOnly date = DateOf(instant);
        return IsBusinessDay(date) && instant >= StartOf(date) && instant < EndOf(date);
    }

    /// <summary><paramref name="instant"/> itself if it lies in working hours, else the next start of work.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset instant)
    {
        if (IsOpen(instant))
        {
            return instant;
        }

        DateOnly date = DateOf(instant);
        DateOnly candidate = BusinessDayFrom(date);
        return candidate == date && instant >= EndOf(date) ? StartOf(BusinessDayFrom(date.AddDays(1))) : StartOf(candidate);
    }
}
