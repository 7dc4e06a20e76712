namespace Postmortems.Adapters.Tests;

/// <summary>A clock on which every wait is over at once; it remembers how long each was to be.</summary>
internal sealed class ImpatientClock(DateTimeOffset start) : TimeProvider
{
    private readonly List<TimeSpan> _waits = [];

    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override DateTimeOffset GetUtcNow() => start + _waits.Aggregate(TimeSpan.Zero, (all, wait) => all + wait);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Add(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
