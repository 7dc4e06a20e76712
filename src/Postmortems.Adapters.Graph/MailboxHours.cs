using Microsoft.Graph.Models;
using Postmortems.Domain;

namespace Postmortems.Adapters.Graph;

/// <summary>A mailbox's working hours in our words.</summary>
internal static class MailboxHours
{
    /// <param name="zone">The zone to use where the hours name none that can be used; null for none.</param>
    /// <returns>Null for a zone of somebody's own making and for hours that are no day.</returns>
    public static KnownHours? Of(WorkingHours? hours, string? zone = null)
    {
        string? iana = (hours?.TimeZone is CustomTimeZone ? null : Iana(hours?.TimeZone?.Name)) ?? Iana(zone);
        if (iana is null || hours?.StartTime is not { } start || hours.EndTime is not { } end)
        {
            return null;
        }

        KnownHours known = new(
            iana,
            new TimeOnly(start.Hour, start.Minute),
            new TimeOnly(end.Hour, end.Minute),
            [.. (hours.DaysOfWeek ?? []).OfType<DayOfWeekObject>().Select(day => (DayOfWeek)(int)day).Distinct().Order()]);
        return known.AreUsable() ? known : null;
    }

    /// <summary>Mailboxes name zones as Windows or as the IANA does.</summary>
    public static string? Iana(string? name) => string.IsNullOrEmpty(name)
        ? null
        : ZoneNames.Current(TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out string? iana) ? iana : name);
}
