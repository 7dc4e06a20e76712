using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Functions;

/// <summary>The safety net: whatever became of a nudge, a timer or a whole task hub, the store still says what is overdue.</summary>
public sealed class SweepFunction(IPostmortemStore store, DurableNudge nudge, TimeProvider time, IOptions<UpkeepOptions> options, ILogger<SweepFunction> logger)
{
    private const string EveryFiveMinutes = "0 */5 * * * *";
    private const int Most = 1000;

    [Function("SweepOverdue")]
    public async Task RunAsync([TimerTrigger(EveryFiveMinutes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        nudge.Use(client);
        DateTimeOffset late = time.GetUtcNow() - TimeSpan.FromMinutes(options.Value.SweepGraceMinutes);
        IReadOnlyList<PostmortemId> overdue = await store.DueAsync(late, Most, cancellationToken);
        foreach (PostmortemId id in overdue)
        {
            await nudge.NudgeAsync(id, cancellationToken);
        }

        if (overdue.Count > 0)
        {
            logger.OverdueNudged(overdue.Count);
        }
    }
}
