using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace Postmortems.Functions.Tests;

/// <summary>One instance: its history, and what has arrived and is not played yet.</summary>
internal sealed class Orchestration(string name, string id, Func<TaskOrchestrationContext, Task> code)
{
    // Far more than anything has to do at one moment.
    private const int MostTurnsAtOnce = 300;

    private readonly List<HistoryEvent> history = [];
    private DateTime lastTurn;
    private int turnsAtOnce;

    public string Id => id;

    public OrchestrationRuntimeStatus Status { get; private set; } = OrchestrationRuntimeStatus.Pending;

    /// <summary>When the execution at hand began.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Counts the executions: each continue-as-new begins the next.</summary>
    public int Execution { get; private set; } = 1;

    public IReadOnlyList<HistoryEvent> History => history;

    public Exception? Failure { get; private set; }

    public Queue<Message> Inbox { get; } = new([new Message(1, new HistoryEvent.ExecutionStarted())]);

    public bool IsOver => Status is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed;

    /// <summary>Plays everything that has arrived, in one turn.</summary>
    /// <returns>What the orchestrator asks for; nothing if the turn was thrown away.</returns>
    public IReadOnlyList<HistoryEvent> Turn(DateTime now, Meter meter)
    {
        List<Message> batch = [.. Inbox];
        Inbox.Clear();

        // The engine's trap: a batch that holds a timer of an execution that is over is thrown away, events and all.
        if (IsOver || batch.Exists(message => message.Execution < Execution && message.Event is HistoryEvent.TimerFired))
        {
            return [];
        }

        turnsAtOnce = lastTurn == now ? turnsAtOnce + 1 : 0;
        lastTurn = now;
        if (turnsAtOnce > MostTurnsAtOnce)
        {
            throw new RuleBrokenException($"{name} goes in circles; it asked for {string.Join(", ", history.OfType<HistoryEvent.TaskScheduled>().TakeLast(5).Select(task => task.Input))}.");
        }

        Status = OrchestrationRuntimeStatus.Running;
        int before = history.Count;
        CreatedAt = before == 0 ? now : CreatedAt;
        history.Add(new HistoryEvent.TurnStarted(now));
        history.AddRange(batch.Select(message => message.Event));
        ReplayContext context = Replay(out Task run);
        List<HistoryEvent> actions = [.. context.NewActions];
        history.AddRange(actions);
        bool ends = run.IsCompleted && !context.HasOpenTasks;
        if (!ends && !context.HasOpenTasks)
        {
            throw new RuleBrokenException($"{name} sleeps without a timer, or awaits something that is not durable.");
        }

        history.AddRange(ends ? [new HistoryEvent.ExecutionEnded(), new HistoryEvent.TurnEnded()] : [new HistoryEvent.TurnEnded()]);
        meter.Turn(history.Count - before, isKept: !(ends && context.WantsToContinueAsNew));
        if (ends)
        {
            End(run, context);
        }

        return actions;
    }

    private ReplayContext Replay(out Task run)
    {
        SynchronizationContext? outer = SynchronizationContext.Current;
        OneThread thread = new();
        SynchronizationContext.SetSynchronizationContext(thread);
        try
        {
            ReplayContext context = new(name, id, thread);
            run = Task.CompletedTask;
            foreach (HistoryEvent happened in history)
            {
                if (happened is HistoryEvent.ExecutionStarted)
                {
                    run = code(context);
                }

                context.Feed(happened);
            }

            return context;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(outer);
        }
    }

    private void End(Task run, ReplayContext context)
    {
        if (run.Exception?.InnerException is { } failure)
        {
            Failure = failure is RuleBrokenException ? throw failure : failure;
            Status = OrchestrationRuntimeStatus.Failed;
        }
        else if (!context.WantsToContinueAsNew)
        {
            Status = OrchestrationRuntimeStatus.Completed;
        }
        else
        {
            history.Clear();
            Execution++;
            Inbox.Enqueue(new Message(Execution, new HistoryEvent.ExecutionStarted()));
            for (int i = 0; i < context.CarriedOver; i++)
            {
                Inbox.Enqueue(new Message(Execution, new HistoryEvent.EventRaised("carried over")));
            }
        }
    }
}

/// <param name="Execution">Which execution it was sent to; events go to whichever is there.</param>
internal sealed record Message(int Execution, HistoryEvent Event);
