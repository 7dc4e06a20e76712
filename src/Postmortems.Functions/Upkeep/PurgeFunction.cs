using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Postmortems.Functions;

/// <summary>Removes what finished orchestrations leave behind; the store keeps everything that matters.</summary>
public sealed class PurgeFunction(TimeProvider time, IOptions<UpkeepOptions> options, ILogger<PurgeFunction> logger)
{
    private const string EveryNight = "0 40 2 * * *";

    [Function("PurgeHistory")]
    public async Task RunAsync([TimerTrigger(EveryNight)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        // From the epoch, not from no time at all: table storage knows no date before 1601.
        PurgeInstancesFilter finished = new(
            CreatedFrom: DateTimeOffset.UnixEpoch,
            CreatedTo: time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepHistoryDays),
            Statuses: [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated]);
        PurgeResult purged = await client.PurgeAllInstancesAsync(finished, cancellationToken);
        logger.HistoryPurged(purged.PurgedInstanceCount);
    }
}
