using NodaTime;
using NodaTime.TimeZones;

namespace Postmortems.Domain;

/// <content>The times at which meetings may start.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>
    /// Every instant from <paramref name="from"/> on, as UTC, at which the person's wall clock shows a multiple of
    /// <paramref name="stepMinutes"/> (1 to 60) past the hour. Endless.
    /// </summary>
    public IEnumerable<DateTimeOffset> Steps(DateTimeOffset from, int stepMinutes)
    {
        long at = from.UtcTicks;
        while (true)
        {
            // Between two changes the offset stands still, so that the next multiple is plain arithmetic.
            ZoneInterval interval = zone.GetZoneInterval(Instant.FromDateTimeOffset(new(at, TimeSpan.Zero)));
            long offset = interval.WallOffset.Ticks;
            long end = interval.HasEnd ? interval.End.ToDateTimeOffset().UtcTicks : long.MaxValue;
            for (at = NextMultiple(at + offset, stepMinutes) - offset; at < end; at = NextMultiple(at + offset + 1, stepMinutes) - offset)
            {
                yield return new(at, TimeSpan.Zero);
            }

            at = end;
        }
    }

    private static long NextMultiple(long localTicks, int stepMinutes)
    {
        long step = stepMinutes * TimeSpan.TicksPerMinute;
        long pastTheHour = localTicks % TimeSpan.TicksPerHour;
        long next = (pastTheHour + step - 1) / step * step;
        return localTicks - pastTheHour + Math.Min(next, TimeSpan.TicksPerHour);
    }
}
