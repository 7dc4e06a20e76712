namespace Postmortems.Web;

/// <summary>Medians and percentiles of what was measured.</summary>
internal static class Quantiles
{
    /// <summary>The value below which so much of them lies, straight lines between neighbours; null of none.</summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    public static double? At(IReadOnlyList<double> sorted, double share)
    {
        if (sorted.Count == 0)
        {
            return null;
        }

        double position = share * (sorted.Count - 1);
        int below = (int)position;
        return below + 1 < sorted.Count ? sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }
}
