using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>
/// A cadence of repeated notices about one thing: some business days after <paramref name="Start"/>, then (perhaps) every so many days.
/// Each comes at least one business day after the one before was accepted, so that an outage is not followed by a burst.
/// </summary>
/// <param name="Start">What the offsets count from, UTC.</param>
/// <param name="AfterBusinessDays">Offsets of the first notices, ascending.</param>
/// <param name="ThenEveryDays">Calendar days between later ones; null if there are none.</param>
internal sealed record Series(BusinessCalendar Calendar, DateTimeOffset Start, ImmutableArray<int> AfterBusinessDays, int? ThenEveryDays)
{
    /// <summary>The start of work one business day after <paramref name="instant"/>.</summary>
    public static DateTimeOffset BusinessDayAfter(BusinessCalendar calendar, DateTimeOffset instant) =>
        calendar.StartOf(calendar.AddBusinessDays(calendar.DateOf(instant), 1));

    /// <summary>The first notice that was not accepted yet, and from when on it goes.</summary>
    /// <param name="acceptedAt">When an attempt, counted from 1, was accepted; null if it was not.</param>
    /// <returns>Null once the series is over.</returns>
    public (int Attempt, DateTimeOffset From)? Next(Func<int, DateTimeOffset?> acceptedAt)
    {
        int attempt = 1;
        DateTimeOffset? before = null;
        while (acceptedAt(attempt) is { } accepted)
        {
            before = accepted;
            attempt++;
        }

        if (attempt > AfterBusinessDays.Length && ThenEveryDays is null)
        {
            return null;
        }

        DateTimeOffset planned = attempt <= AfterBusinessDays.Length
            ? Calendar.StartOf(Calendar.AddBusinessDays(Calendar.DateOf(Start), AfterBusinessDays[attempt - 1]))
            : Calendar.StartOf(Calendar.BusinessDayFrom(Calendar.DateOf(before ?? Start).AddDays(ThenEveryDays!.Value)));
        DateTimeOffset spaced = before is { } earlier ? BusinessDayAfter(Calendar, earlier) : planned;
        return (attempt, planned > spaced ? planned : spaced);
    }
}
