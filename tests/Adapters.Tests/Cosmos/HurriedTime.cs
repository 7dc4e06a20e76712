namespace Postmortems.Adapters.Tests;

/// <summary>
/// A clock that never lets a test wait: a short pause is over at once, and the clock shows that it was. Longer waits are limits, and end
/// only when <see cref="Expire"/> says that nothing will come.
/// </summary>
internal sealed class HurriedTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    private readonly Lock _lock = new();
    private readonly List<Limit> _limits = [];
    private DateTimeOffset _now = new(2025, 10, 6, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }

    /// <summary>Every limit that is being waited for is reached.</summary>
    public void Expire()
    {
        Limit[] reached;
        lock (_lock)
        {
            reached = [.. _limits];
            _limits.Clear();
            _now += reached.Length == 0 ? TimeSpan.Zero : reached.Max(limit => limit.Due);
        }

        foreach (Limit limit in reached)
        {
            limit.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Limit limit = new(this, callback, state, dueTime);
        if (dueTime >= TimeSpan.Zero && dueTime <= LongestPause)
        {
            Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => limit.Fire());
            return limit;
        }

        lock (_lock)
        {
            _limits.Add(limit);
        }

        return limit;
    }

    private sealed class Limit(HurriedTime time, TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        public TimeSpan Due => due;

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (time._lock)
            {
                time._limits.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
