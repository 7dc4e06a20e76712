namespace Postmortems.Functions.Tests;

/// <summary>The orchestrator did what an orchestrator must not do.</summary>
internal sealed class RuleBrokenException(string message) : InvalidOperationException(message);

/// <summary>Runs continuations at once on the one thread of the turn; whatever comes from another thread awaited something that is not durable.</summary>
internal sealed class OneThread : SynchronizationContext
{
    private readonly int owner = Environment.CurrentManagedThreadId;

    // From another thread it is dropped: the turn has ended without it, which the engine notices, and an exception there would end the process.
    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId == owner)
        {
            d(state);
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => Post(d, state);

    public override SynchronizationContext CreateCopy() => this;

    public void Check()
    {
        if (Environment.CurrentManagedThreadId != owner)
        {
            throw new RuleBrokenException("The orchestrator has left its thread: it awaited something that is not durable.");
        }
    }
}
