using System.Globalization;

namespace Postmortems.Web;

/// <summary>What every plot needs: coordinates as SVG writes them, and axes that end at a round number.</summary>
internal static class Plot
{
    private static readonly double[] RoundNumbers = [1, 2, 3, 4, 5, 6, 8, 10];

    public static string At(double coordinate) => Math.Round(coordinate, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The round number at or above <paramref name="most"/> at which an axis ends: 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten.</summary>
    public static double Round(double most)
    {
        if (most <= 1)
        {
            return 1;
        }

        double power = Math.Pow(10, Math.Floor(Math.Log10(most)));
        return RoundNumbers.Select(times => times * power).First(round => round >= most - 1e-9);
    }

    /// <summary>Like <c>Nov 2026</c>, or <c>Nov</c>.</summary>
    public static string Month(DateOnly month, bool year = true) => month.ToString(year ? Texts.Say("date.month-year") : Texts.Say("date.month"), Languages.Current.Culture);

    public static string Days(double? days) => days is { } some ? some.ToString("0.0", Languages.Current.Culture) : "–";

    public static string Share(double? share) => share is { } some ? Math.Round(some * 100).ToString("0", Languages.Current.Culture) + " %" : "–";
}
