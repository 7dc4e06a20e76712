using Microsoft.Extensions.Time.Testing;
using Postmortems.Application;

namespace Postmortems.Functions.Tests;

/// <summary>Moves time on the engine, which does on the way what is due on the way.</summary>
internal sealed class RunnerClock(FakeTimeProvider time, DurableRunner runner, IPostmortemStore store) : IVirtualClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public async Task<DateTimeOffset?> JumpAsync(CancellationToken cancellationToken)
    {
        await runner.RunAsync();
        if (await store.NextWakeUpAsync(cancellationToken) is not { } next)
        {
            return null;
        }

        await runner.AdvanceToAsync(next);
        return Now;
    }

    public Task AdvanceToAsync(DateTimeOffset to, CancellationToken cancellationToken) => runner.AdvanceToAsync(to);
}
