using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Postmortems.Functions.Tests;

/// <summary>
/// What an orchestrator sees of the engine during one turn: it is run from its start and fed its history event by event. Waiters for an
/// event form a stack, and events nobody waits for are kept, as in the SDK.
/// </summary>
internal sealed class ReplayContext(string name, string instanceId, OneThread thread) : TaskOrchestrationContext
{
    private readonly Dictionary<int, HistoryEvent> asked = [];
    private readonly Dictionary<int, Action<HistoryEvent>> open = [];
    private readonly Stack<Action> waiters = [];
    private int lastId = -1;
    private int kept;
    private DateTime now;

    /// <summary>What the orchestrator has asked for and history does not hold yet, in order.</summary>
    public IEnumerable<HistoryEvent> NewActions => asked.OrderBy(action => action.Key).Select(action => action.Value);

    /// <summary>True while a task or a timer is neither finished nor cancelled; an execution does not end before.</summary>
    public bool HasOpenTasks => open.Count > 0;

    public bool WantsToContinueAsNew { get; private set; }

    /// <summary>Events for the next execution: those nobody has waited for, and those that came after it was asked for.</summary>
    public int CarriedOver { get; private set; }

    public override TaskName Name => name;

    public override string InstanceId => instanceId;

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => now;

    public override bool IsReplaying => throw new RuleBrokenException("What an orchestrator does must not depend on whether it is replayed.");

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public void Feed(HistoryEvent happened)
    {
        switch (happened)
        {
            case HistoryEvent.TurnStarted turn:
                now = turn.At;
                break;
            case HistoryEvent.TaskScheduled scheduled:
                Expect(scheduled.Id, scheduled);
                break;
            case HistoryEvent.TimerCreated created:
                Expect(created.Id, created);
                break;
            case HistoryEvent.TaskCompleted completed:
                Close(completed.Id, completed);
                break;
            case HistoryEvent.TaskFailed failed:
                Close(failed.Id, failed);
                break;
            case HistoryEvent.TimerFired fired:
                Close(fired.Id, fired);
                break;
            case HistoryEvent.EventRaised when WantsToContinueAsNew:
                CarriedOver++;
                break;
            case HistoryEvent.EventRaised when waiters.TryPop(out Action? wake):
                wake();
                break;
            case HistoryEvent.EventRaised:
                kept++;
                break;
            default:
                break;
        }
    }

    public override Task CallActivityAsync(TaskName name, object? input = null, TaskOptions? options = null) => CallActivityAsync<JsonElement>(name, input, options);

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        RetryPolicy? policy = options?.Retry?.Policy;
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await ScheduleAsync<TResult>(name.Name, JsonSerializer.Serialize(input));
            }
            catch (TaskFailedException) when (attempt < policy?.MaxNumberOfAttempts)
            {
                TimeSpan pause = policy.FirstRetryInterval * Math.Pow(policy.BackoffCoefficient, attempt - 1);
                await CreateTimer(now + (pause < policy.MaxRetryInterval ? pause : policy.MaxRetryInterval), CancellationToken.None);
            }
        }
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        TaskCompletionSource rings = new();
        int id = Ask(next => new HistoryEvent.TimerCreated(next, fireAt), _ => rings.SetResult());
        cancellationToken.Register(() =>
        {
            if (open.Remove(id))
            {
                rings.SetCanceled(cancellationToken);
            }
        });
        return rings.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        thread.Check();
        TaskCompletionSource<T> arrives = new();
        if (kept > 0)
        {
            kept--;
            arrives.SetResult(default!);
            return arrives.Task;
        }

        // A cancelled waiter stays on the stack and swallows the next event.
        waiters.Push(() => arrives.TrySetResult(default!));
        cancellationToken.Register(() => arrives.TrySetCanceled(cancellationToken));
        return arrives.Task;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        thread.Check();
        WantsToContinueAsNew = true;
        CarriedOver += preserveUnprocessedEvents ? kept : 0;
    }

    public override T? GetInput<T>()
        where T : default => default;

    public override void SendEvent(string instanceId, string eventName, object payload) => throw new NotSupportedException();

    public override void SetCustomStatus(object? customStatus) => throw new NotSupportedException();

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) => throw new NotSupportedException();

    public override Guid NewGuid() => throw new NotSupportedException();

    private Task<T> ScheduleAsync<T>(string activity, string input)
    {
        TaskCompletionSource<T> done = new();
        Ask(
            next => new HistoryEvent.TaskScheduled(next, activity, input),
            outcome =>
            {
                if (outcome is HistoryEvent.TaskCompleted completed)
                {
                    done.SetResult(JsonSerializer.Deserialize<T>(completed.Result)!);
                }
                else
                {
                    HistoryEvent.TaskFailed failed = (HistoryEvent.TaskFailed)outcome;
                    done.SetException(new TaskFailedException(activity, failed.Id, failed.Reason));
                }
            });
        return done.Task;
    }

    private int Ask(Func<int, HistoryEvent> action, Action<HistoryEvent> close)
    {
        thread.Check();
        int id = ++lastId;
        asked.Add(id, action(id));
        open.Add(id, close);
        return id;
    }

    private void Expect(int id, HistoryEvent recorded)
    {
        if (!asked.Remove(id, out HistoryEvent? action) || action != recorded)
        {
            throw new RuleBrokenException($"Replayed, the orchestrator asks for something else. History: {recorded}; now: {action?.ToString() ?? "nothing"}.");
        }
    }

    // A cancelled timer rings all the same; nobody listens any more.
    private void Close(int id, HistoryEvent outcome)
    {
        if (open.Remove(id, out Action<HistoryEvent>? close))
        {
            close(outcome);
        }
    }
}
