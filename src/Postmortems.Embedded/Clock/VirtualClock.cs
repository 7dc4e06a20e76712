using Postmortems.Application;

namespace Postmortems.Embedded;

/// <summary>Moves <see cref="VirtualTime"/> from wake-up to wake-up, so that nothing on the way is skipped.</summary>
internal sealed class VirtualClock(VirtualTime time, DueRunner due) : IVirtualClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public async Task<DateTimeOffset?> JumpAsync(CancellationToken cancellationToken)
    {
        if (await due.RunAsync(cancellationToken) is not { } next)
        {
            return null;
        }

        time.MoveTo(next);
        await due.RunAsync(cancellationToken);
        return Now;
    }

    public async Task AdvanceToAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        while (await due.RunAsync(cancellationToken) is { } next && next <= to)
        {
            time.MoveTo(next);
        }

        time.MoveTo(to);
        await due.RunAsync(cancellationToken);
    }
}
