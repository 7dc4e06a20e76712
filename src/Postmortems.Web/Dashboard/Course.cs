using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Some stretch of time from the incident's resolution on, over many postmortems.</summary>
/// <param name="Count">How many came to its end.</param>
/// <param name="Median">Days; null if none came to its end.</param>
/// <param name="Ninetieth">Days within which nine of ten did.</param>
/// <param name="Promise">Days the playbook gave at the median; null if none was due.</param>
/// <param name="Kept">How many did in time.</param>
/// <param name="Judged">How many did at all, or are late already.</param>
public sealed record Figures(int Count, double? Median, double? Ninetieth, double? Promise, int Kept, int Judged)
{
    /// <summary>0 to 1; null where nothing can be judged yet.</summary>
    public double? Share => Judged == 0 ? null : (double)Kept / Judged;
}

public sealed record MonthFigures(DateOnly Month, Figures Figures);

public enum CourseKind
{
    Meeting,
    Report,
    Items,
}

public sealed record Course(CourseKind Kind, Figures All, ImmutableArray<MonthFigures> Months);

/// <summary>Gathers one course, postmortem by postmortem.</summary>
internal sealed class CourseTally(CourseKind kind)
{
    private readonly Tally _all = new();
    private readonly Dictionary<DateOnly, Tally> _months = [];

    /// <param name="days">Null while it has not come to its end.</param>
    /// <param name="promised">Days the playbook gives.</param>
    /// <param name="kept">Null where that cannot be said yet: not done, and not late.</param>
    public void Add(DateOnly month, double? days, double promised, bool? kept)
    {
        _all.Add(days, promised, kept);
        (_months.TryGetValue(month, out Tally? tally) ? tally : _months[month] = new Tally()).Add(days, promised, kept);
    }

    public Course Close(ImmutableArray<DateOnly> months) =>
        new(kind, _all.Close(), [.. months.Select(month => new MonthFigures(month, (_months.GetValueOrDefault(month) ?? new Tally()).Close()))]);

    private sealed class Tally
    {
        private readonly List<double> _days = [];
        private readonly List<double> _promised = [];
        private int _kept;
        private int _judged;

        public void Add(double? days, double promised, bool? kept)
        {
            _promised.Add(promised);
            _kept += kept is true ? 1 : 0;
            _judged += kept is null ? 0 : 1;
            if (days is { } took)
            {
                _days.Add(took);
            }
        }

        public Figures Close()
        {
            _days.Sort();
            _promised.Sort();
            return new(_days.Count, Quantiles.At(_days, 0.5), Quantiles.At(_days, 0.9), Quantiles.At(_promised, 0.5), _kept, _judged);
        }
    }
}
