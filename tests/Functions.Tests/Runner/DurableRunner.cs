using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.Extensions.Time.Testing;

namespace Postmortems.Functions.Tests;

/// <summary>
/// A small Durable Task engine with virtual time: it runs real orchestrators by replaying their history at every turn, one turn or
/// activity at a time, in the order in which things were asked for.
/// </summary>
internal sealed class DurableRunner(FakeTimeProvider time)
{
    private readonly Dictionary<string, Func<TaskOrchestrationContext, Task>> orchestrators = [];
    private readonly Dictionary<string, Func<string, Task<string>>> activities = [];
    private readonly ConcurrentDictionary<string, Orchestration> instances = [];
    private readonly Queue<Orchestration> ready = [];
    private readonly HashSet<Orchestration> queued = []; // what ready holds: a queue of thousands is slow to search
    private readonly Queue<(Orchestration Instance, int Execution, HistoryEvent.TaskScheduled Task)> work = [];
    private readonly PriorityQueue<(Orchestration Instance, int Execution, HistoryEvent.TimerFired Fired), DateTime> timers = new();
    private readonly Lock gate = new();

    public Meter Meter { get; } = new();

    public DateTime? NextTimer
    {
        get
        {
            lock (gate)
            {
                return timers.TryPeek(out _, out DateTime at) ? at : null;
            }
        }
    }

    public IEnumerable<Orchestration> Instances => instances.Values;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public void AddOrchestrator(string name, Func<TaskOrchestrationContext, Task> code) => orchestrators.Add(name, code);

    /// <summary>What goes in and out passes through JSON, as between host and worker.</summary>
    public void AddActivity<TIn, TOut>(string name, Func<TIn, Task<TOut>> code) =>
        activities.Add(name, async input => JsonSerializer.Serialize(await code(JsonSerializer.Deserialize<TIn>(input)!)));

    public Orchestration? Find(string id) => instances.GetValueOrDefault(id);

    /// <exception cref="InvalidOperationException">It is pending or running.</exception>
    public void Start(string name, string id)
    {
        lock (gate)
        {
            Meter.Starts++;
            if (Find(id) is { IsOver: false })
            {
                throw new InvalidOperationException($"An orchestration with the id {id} is running already.");
            }

            Meter.Started++;
            Meter.ControlMessages++;
            Queue(instances[id] = new Orchestration(name, id, orchestrators[name]));
        }
    }

    /// <exception cref="InvalidOperationException">It is unknown or over.</exception>
    public void Raise(string id, string name)
    {
        lock (gate)
        {
            Meter.Nudges++;
            if (Find(id) is not { IsOver: false } instance)
            {
                throw new InvalidOperationException($"There is no orchestration with the id {id} to be told.");
            }

            Deliver(instance, new Message(instance.Execution, new HistoryEvent.EventRaised(name)));
        }
    }

    /// <summary>As if the task hub had been lost.</summary>
    public void Forget()
    {
        lock (gate)
        {
            instances.Clear();
            ready.Clear();
            queued.Clear();
            work.Clear();
            timers.Clear();
        }
    }

    public int Purge(DateTimeOffset before)
    {
        List<string> old = [.. instances.Values.Where(instance => instance.IsOver && instance.CreatedAt <= before.UtcDateTime).Select(instance => instance.Id)];
        return old.Count(id => instances.TryRemove(id, out _));
    }

    /// <summary>Runs until nobody has anything to do before the next timer.</summary>
    public async Task RunAsync()
    {
        while (true)
        {
            RingTimers();
            if (Take() is { } instance)
            {
                Turn(instance);
            }
            else if (TakeWork() is { } item)
            {
                await PerformAsync(item.Instance, item.Execution, item.Task);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Moves from timer to timer up to <paramref name="to"/>.</summary>
    public async Task AdvanceToAsync(DateTimeOffset to)
    {
        await RunAsync();
        while (NextTimer is { } next && next <= to.UtcDateTime)
        {
            MoveTo(next);
            await RunAsync();
        }

        MoveTo(to);
        await RunAsync();
    }

    private void MoveTo(DateTimeOffset to)
    {
        if (to > time.GetUtcNow())
        {
            time.SetUtcNow(to);
        }
    }

    private void RingTimers()
    {
        lock (gate)
        {
            while (timers.TryPeek(out var due, out DateTime at) && at <= Now)
            {
                timers.Dequeue();
                Deliver(due.Instance, new Message(due.Execution, due.Fired));
            }
        }
    }

    private void Turn(Orchestration instance)
    {
        lock (gate)
        {
            int execution = instance.Execution;
            foreach (HistoryEvent action in instance.Turn(Now, Meter))
            {
                if (action is HistoryEvent.TaskScheduled task)
                {
                    Meter.ActivityMessages++;
                    work.Enqueue((instance, execution, task));
                }
                else if (action is HistoryEvent.TimerCreated timer)
                {
                    timers.Enqueue((instance, execution, new HistoryEvent.TimerFired(timer.Id, timer.FireAt)), timer.FireAt);
                }
            }

            if (instance.Inbox.Count > 0)
            {
                Queue(instance);
            }
        }
    }

    private async Task PerformAsync(Orchestration instance, int execution, HistoryEvent.TaskScheduled task)
    {
        Meter.Activities++;
        HistoryEvent outcome;
        try
        {
            outcome = new HistoryEvent.TaskCompleted(task.Id, await activities[task.Name](task.Input));
        }
        catch (Exception failure) when (failure is not RuleBrokenException)
        {
            outcome = new HistoryEvent.TaskFailed(task.Id, failure);
        }

        lock (gate)
        {
            Deliver(instance, new Message(execution, outcome));
        }
    }

    private void Deliver(Orchestration instance, Message message)
    {
        Meter.ControlMessages++;
        instance.Inbox.Enqueue(message);
        Queue(instance);
    }

    private void Queue(Orchestration instance)
    {
        if (queued.Add(instance))
        {
            ready.Enqueue(instance);
        }
    }

    private Orchestration? Take()
    {
        lock (gate)
        {
            return ready.TryDequeue(out Orchestration? instance) && queued.Remove(instance) ? instance : null;
        }
    }

    private (Orchestration Instance, int Execution, HistoryEvent.TaskScheduled Task)? TakeWork()
    {
        lock (gate)
        {
            return work.TryDequeue(out var item) ? item : null;
        }
    }
}
