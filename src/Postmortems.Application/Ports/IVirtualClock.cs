namespace Postmortems.Application;

/// <summary>A clock that only moves when told, for demonstrations and tests. Not registered where time is real.</summary>
public interface IVirtualClock
{
    /// <summary>The virtual time, UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Moves to the next wake-up of all and does what is due there.</summary>
    /// <returns>That time; null when nothing is left to wake up for, and the clock stays.</returns>
    Task<DateTimeOffset?> JumpAsync(CancellationToken cancellationToken);

    /// <summary>Moves forward to <paramref name="to"/>, doing on the way what is due on the way. A time already past changes nothing.</summary>
    Task AdvanceToAsync(DateTimeOffset to, CancellationToken cancellationToken);
}
