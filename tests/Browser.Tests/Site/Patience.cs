using System.Diagnostics;

namespace Postmortems.Browser.Tests;

/// <summary>Waiting for another process: long enough for a busy machine, over at once on an idle one.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    public static async Task UntilAsync(Func<Task<bool>> happened)
    {
        long began = Stopwatch.GetTimestamp();
        while (!await happened())
        {
            if (Stopwatch.GetElapsedTime(began) > Longest)
            {
                throw new TimeoutException($"It has not happened within {Longest.TotalSeconds} seconds.");
            }

            await Task.Delay(Step);
        }
    }
}
