using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Embedded;

/// <summary>Advances every postmortem whose wake-up has come. One run at a time, so that no step is performed by two.</summary>
internal sealed class DueRunner(IPostmortemStore store, StepRunner runner, TimeProvider time, ILogger<DueRunner> logger) : IDisposable
{
    private const int Batch = 100;

    // One that cannot be advanced at all must not keep the others waiting.
    private static readonly TimeSpan Sick = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly Dictionary<PostmortemId, DateTimeOffset> sick = [];

    /// <returns>The next wake-up, UTC; null if there is none.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            while (await NextBatchAsync(cancellationToken) is { Count: > 0 } due)
            {
                foreach (PostmortemId id in due)
                {
                    await AdvanceAsync(id, cancellationToken);
                }
            }

            return await store.NextWakeUpAsync(cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<IReadOnlyList<PostmortemId>> NextBatchAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach (PostmortemId recovered in sick.Where(each => each.Value <= now).Select(each => each.Key).ToList())
        {
            sick.Remove(recovered);
        }

        IReadOnlyList<PostmortemId> due = await store.DueAsync(now, Batch + sick.Count, cancellationToken);
        return [.. due.Where(id => !sick.ContainsKey(id))];
    }

    private async Task AdvanceAsync(PostmortemId id, CancellationToken cancellationToken)
    {
        try
        {
            await runner.AdvanceAsync(id, cancellationToken);
        }
        catch (Exception failure) when (failure is not (StoreUnavailableException or OperationCanceledException))
        {
            logger.AdvanceFailed(failure, id.Value);
            sick[id] = time.GetUtcNow() + Sick;
        }
    }
}
