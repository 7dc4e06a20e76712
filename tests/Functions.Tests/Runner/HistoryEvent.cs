namespace Postmortems.Functions.Tests;

/// <summary>A row of an orchestration's history, as the Durable Task Framework keeps it.</summary>
internal abstract record HistoryEvent
{
    private HistoryEvent()
    {
    }

    /// <summary>A turn begins; the orchestrator's clock stands at this time until the next.</summary>
    public sealed record TurnStarted(DateTime At) : HistoryEvent;

    public sealed record ExecutionStarted : HistoryEvent;

    public sealed record TaskScheduled(int Id, string Name, string Input) : HistoryEvent;

    public sealed record TaskCompleted(int Id, string Result) : HistoryEvent;

    public sealed record TaskFailed(int Id, Exception Reason) : HistoryEvent;

    public sealed record TimerCreated(int Id, DateTime FireAt) : HistoryEvent;

    public sealed record TimerFired(int Id, DateTime FireAt) : HistoryEvent;

    public sealed record EventRaised(string Name) : HistoryEvent;

    public sealed record ExecutionEnded : HistoryEvent;

    public sealed record TurnEnded : HistoryEvent;
}
