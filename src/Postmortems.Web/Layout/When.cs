using System.Globalization;

namespace Postmortems.Web;

/// <summary>How times and dates are written for people: unmistakable in every country.</summary>
public static class When
{
    /// <summary>Like <c>Tue 3 Nov 2026, 14:00 (Europe/Lisbon)</c>.</summary>
    public static string InZone(DateTimeOffset instant, BusinessCalendar calendar) =>
        calendar.ToLocal(instant).ToString("ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) + $" ({calendar.Zone})";

    /// <summary>Like <c>Tue 3 Nov 2026</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
}
