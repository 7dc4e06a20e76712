using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Wakes the loop of this process. Many nudges before it looks are one.</summary>
internal sealed class LocalNudge : INudge, IDisposable
{
    private readonly SemaphoreSlim nudged = new(0, 1);

    public Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        try
        {
            nudged.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody has nudged already.
        }

        return Task.CompletedTask;
    }

    /// <param name="longest">Not waiting at all if this is not positive.</param>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        await nudged.WaitAsync(longest > TimeSpan.Zero ? longest : TimeSpan.Zero, cancellationToken);

    public void Dispose() => nudged.Dispose();
}
