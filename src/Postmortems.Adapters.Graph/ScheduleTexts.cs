using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Graph.Models;
using Postmortems.Domain;

namespace Postmortems.Adapters.Graph;

/// <summary>One person's schedule in our words. Tentative, busy and out of office are busy; working elsewhere is working.</summary>
internal static class ScheduleTexts
{
    /// <summary>Minutes for which one digit of the merged view stands.</summary>
    public const int ViewMinutes = 30;

    /// <param name="read">The answers for each part of the window, and when that part begins; null where there was none. At least one.</param>
    public static Availability Availability(PersonId person, ImmutableArray<(DateTimeOffset From, ScheduleInformation? Answer)> read)
    {
        List<Slot> busy = [];
        foreach ((DateTimeOffset from, ScheduleInformation? piece) in read)
        {
            if (piece is null or { Error: not null } || Busy(piece, from) is not { } some)
            {
                return new Availability(person, Busy: null);
            }

            busy.AddRange(some);
        }

        return new Availability(person, [.. busy]) { Hours = MailboxHours.Of(read[0].Answer?.WorkingHours) };
    }

    // Some share no more than the merged view; some answers hold neither, and tell nothing.
    private static IEnumerable<Slot>? Busy(ScheduleInformation piece, DateTimeOffset from)
    {
        if (piece.ScheduleItems is not { Count: > 0 } items)
        {
            return piece.AvailabilityView is { } view ? View(view, from) : piece.ScheduleItems is null ? null : [];
        }

        List<Slot> busy = [];
        foreach (ScheduleItem item in items.Where(item => IsBusy(item.Status)))
        {
            if (Instant(item.Start) is not { } start || Instant(item.End) is not { } end)
            {
                return null;
            }

            busy.Add(new Slot(start, end));
        }

        return busy;
    }

    private static IEnumerable<Slot> View(string view, DateTimeOffset from) => view
        .Select((digit, index) => (digit, Start: from.AddMinutes(ViewMinutes * index)))
        .Where(one => one.digit is not ('0' or '4'))
        .Select(one => new Slot(one.Start, one.Start.AddMinutes(ViewMinutes)));

    private static bool IsBusy(FreeBusyStatus? status) => status is not (FreeBusyStatus.Free or FreeBusyStatus.WorkingElsewhere);

    private static DateTimeOffset? Instant(DateTimeTimeZone? told)
    {
        if (!DateTime.TryParse(told?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local)
            || !TimeZoneInfo.TryFindSystemTimeZoneById(told.TimeZone ?? "UTC", out TimeZoneInfo? zone)
            || zone.IsInvalidTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified)))
        {
            return null;
        }

        DateTime plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(plain, zone), TimeSpan.Zero);
    }
}
