using NodaTime;
using NodaTime.TimeZones;

namespace Postmortems.Domain;

/// <summary>
/// One person's business time: the only place where instants become local dates and back. Instants are UTC; dates are local to the
/// person. Zone rules come from the time zone database inside NodaTime, so that every machine reckons alike.
/// </summary>
public sealed partial class BusinessCalendar
{
    // A time the clocks skip is the first moment after the gap. Of a time that happens twice, work takes the second: on the usual
    // night that is standard time, and the day neither starts nor ends before everybody's clock agrees that it has.
    private static readonly ZoneLocalMappingResolver Work = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    private static readonly ZoneLocalMappingResolver First = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly WorkSchedule schedule;
    private readonly DateTimeZone zone;

    /// <exception cref="ArgumentException">The zone is unknown, the day has no length, or no weekday is a working day.</exception>
    public BusinessCalendar(WorkSchedule schedule)
    {
        zone = IsZone(schedule.Zone)
            ? DateTimeZoneProviders.Tzdb[schedule.Zone]
            : throw new ArgumentException($"'{schedule.Zone}' is no IANA time zone, like 'Europe/Lisbon'.", nameof(schedule));
        if (schedule.Start >= schedule.End || schedule.WorkingDays.IsEmpty)
        {
            throw new ArgumentException("A schedule needs a working day that starts before it ends.", nameof(schedule));
        }

        this.schedule = schedule;
    }

    /// <summary>IANA name.</summary>
    public string Zone => schedule.Zone;

    /// <summary>True for an IANA name or alias, in its own spelling; false for offsets such as <c>UTC+3</c>, which calendars cannot read.</summary>
    public static bool IsZone(string? name) => name is not null && TzdbDateTimeZoneSource.Default.CanonicalIdMap.ContainsKey(name);

    /// <summary>The person's local date at <paramref name="instant"/>.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone).Date.ToDateOnly();

    /// <summary>The person's wall clock at <paramref name="instant"/>, with its offset.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(zone).ToDateTimeOffset();

    /// <summary>False also for a date the zone left out, and for one whose working hours all fell into a gap of the clocks.</summary>
    public bool IsBusinessDay(DateOnly date) => HoursOf(date) is not null;

    /// <summary>Working hours on <paramref name="date"/>; null if it is no business day.</summary>
    public Slot? HoursOf(DateOnly date)
    {
        if (!schedule.WorkingDays.Contains(date.DayOfWeek) || schedule.Holidays.Contains(date))
        {
            return null;
        }

        Slot hours = new(StartOf(date), EndOf(date));
        return hours.Start < hours.End ? hours : null;
    }

    /// <summary>Working hours of every business day that the window touches, in order; the first and last ones whole.</summary>
    public IEnumerable<Slot> HoursWithin(Slot window)
    {
        DateOnly last = DateOf(window.End);
        for (DateOnly date = DateOf(window.Start); date <= last; date = date.AddDays(1))
        {
            if (HoursOf(date) is { } hours)
            {
                yield return hours;
            }
        }
    }

    /// <summary>The first business day on or after <paramref name="date"/>. There is one: holidays are finite and every week has a working day.</summary>
    public DateOnly BusinessDayFrom(DateOnly date)
    {
        while (!IsBusinessDay(date))
        {
            date = date.AddDays(1);
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
        for (int left = Math.Abs(days); left > 0;)
        {
            date = date.AddDays(direction);
            left -= IsBusinessDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>
    /// The instant work starts on <paramref name="date"/>, as UTC. A start time the clocks skip moves to the first moment after the gap;
    /// one that happens twice is taken the second time.
    /// </summary>
    public DateTimeOffset StartOf(DateOnly date) => At(date, schedule.Start);

    /// <summary>The instant work ends on <paramref name="date"/>, as UTC; odd clock changes as in <see cref="StartOf"/>.</summary>
    public DateTimeOffset EndOf(DateOnly date) => At(date, schedule.End);

    /// <summary>The instant of a local time on a local date, as UTC; odd clock changes as in <see cref="StartOf"/>.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) =>
        zone.ResolveLocal(LocalDate.FromDateOnly(date).At(LocalTime.FromTimeOnly(time)), Work).ToInstant().ToDateTimeOffset();

    /// <summary>The first instant, as UTC, at which <paramref name="date"/> is over.</summary>
    public DateTimeOffset EndOfDate(DateOnly date) =>
        zone.ResolveLocal(LocalDate.FromDateOnly(date.AddDays(1)).AtMidnight(), First).ToInstant().ToDateTimeOffset();

    /// <summary>True from the start of work until, but not including, its end on a business day.</summary>
    public bool IsOpen(DateTimeOffset instant) => HoursOf(DateOf(instant)) is { } hours && instant >= hours.Start && instant < hours.End;

    /// <summary><paramref name="instant"/> itself if it lies in working hours, else the next start of work.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset instant)
    {
        DateOnly date = DateOf(instant);
        if (HoursOf(date) is not { } hours || instant >= hours.End)
        {
            return StartOf(BusinessDayFrom(date.AddDays(1)));
        }

        return instant > hours.Start ? instant : hours.Start;
    }

    /// <summary><paramref name="instant"/> itself if it lies in working hours, else the last end of work before it.</summary>
    public DateTimeOffset LastOpen(DateTimeOffset instant)
    {
        DateOnly date = DateOf(instant);
        if (HoursOf(date) is not { } hours || instant < hours.Start)
        {
            return HoursOf(AddBusinessDays(date, -1))!.End;
        }

        return instant < hours.End ? instant : hours.End;
    }
}
