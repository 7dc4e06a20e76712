using System.Globalization;

namespace Postmortems.Web;

/// <summary>Dates and times as the browser's own fields want them.</summary>
internal static class DateField
{
    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
