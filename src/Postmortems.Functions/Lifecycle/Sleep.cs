using Microsoft.DurableTask;

namespace Postmortems.Functions;

/// <summary>
/// Sleeps until a time or a nudge and loses no nudge. There is one waiter, renewed only once it has completed and never cancelled: an
/// abandoned one would swallow the next nudge. An alarm once set is left to ring even if a nudge came first, and may then serve a later
/// sleep: while one is set, the orchestration must not continue as new, or a nudge that arrives together with it is lost.
/// </summary>
internal sealed class Sleep(TaskOrchestrationContext context) : IDisposable
{
    // A nudge that was lost all the same delays a postmortem by a day at most, never for ever.
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource over = new();
    private readonly List<Alarm> alarms = [];
    private Task<object?> nudged = WaitForNudge(context);

    public bool HasAlarms => alarms.Count > 0;

    /// <summary>Whatever they were about, the plan that follows sees it.</summary>
    public void AnswerNudges()
    {
        while (nudged.IsCompleted)
        {
            nudged = WaitForNudge(context);
        }
    }

    public async Task UntilAsync(DateTimeOffset wakeAt)
    {
        DateTime latest = context.CurrentUtcDateTime + Longest;
        DateTime at = wakeAt.UtcDateTime < latest ? wakeAt.UtcDateTime : latest;
        if (!alarms.Exists(alarm => alarm.At <= at))
        {
            alarms.Add(new Alarm(at, context.CreateTimer(at, over.Token)));
        }

        await Task.WhenAny([nudged, .. alarms.Select(alarm => alarm.Rings)]);
        alarms.RemoveAll(alarm => alarm.Rings.IsCompleted);
    }

    /// <summary>An orchestration does not end before its alarms have rung or are cancelled.</summary>
    public void Dispose()
    {
        over.Cancel();
        over.Dispose();
    }

    private static Task<object?> WaitForNudge(TaskOrchestrationContext context) => context.WaitForExternalEvent<object?>(LifecycleOrchestrator.Nudge);

    private sealed record Alarm(DateTime At, Task Rings);
}
