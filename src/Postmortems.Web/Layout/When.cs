using System.Globalization;

namespace Postmortems.Web;

/// <summary>How times and dates are written for people: in the reader's language and form, months as words, so unmistakable everywhere.</summary>
public static class When
{
    /// <summary>Like <c>Tue 3 Nov 2026, 14:00 (Europe/Lisbon)</c>.</summary>
    public static string InZone(DateTimeOffset instant, BusinessCalendar calendar) =>
        $"{Local(calendar.ToLocal(instant).DateTime, "date.moment")} ({calendar.Zone})";

    /// <summary>Like <c>Tue 3 Nov 2026</c>.</summary>
    public static string Date(DateOnly date) => Local(date.ToDateTime(TimeOnly.MinValue), "date.day");

    /// <summary>Like <c>14:02</c>.</summary>
    public static string Clock(DateTimeOffset instant, BusinessCalendar calendar) => Local(calendar.ToLocal(instant).DateTime, "date.clock");

    /// <summary>For a page's <c>time</c> elements: UTC, to the second.</summary>
    public static string MachineForm(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTime local, string pattern)
    {
        Language language = Languages.Current;
        return local.ToString(language[pattern], language.Culture);
    }
}
