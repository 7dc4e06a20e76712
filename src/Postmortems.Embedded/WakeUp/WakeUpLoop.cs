using Postmortems.Application;

namespace Postmortems.Embedded;

/// <summary>Sleeps until the next wake-up or a nudge, then runs what is due.</summary>
internal sealed class WakeUpLoop(DueRunner due, LocalNudge nudge, TimeProvider time, ILogger<WakeUpLoop> logger) : BackgroundService
{
    // Short enough that a changed clock or playbook is noticed soon; looking costs one indexed read.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                DateTimeOffset? next = await due.RunAsync(stoppingToken);
                TimeSpan left = next is { } wake ? wake - time.GetUtcNow() : LongestSleep;
                await nudge.WaitAsync(left < LongestSleep ? left : LongestSleep, stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                logger.StoreUnavailable(AfterTrouble.TotalSeconds);
                await nudge.WaitAsync(AfterTrouble, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
