namespace Postmortems.Functions.Tests;

/// <summary>Counts what the engine does, and what the Azure Storage provider would do for it.</summary>
internal sealed class Meter
{
    // Its tables take a hundred rows in one transaction; no turn here comes near that.
    private const int PerMessage = 3; // put, got, deleted
    private const int PerCommit = 3; // history read, history written, instance written
    private const int PerCall = 1; // the instance is looked up, or written, before a message is put

    /// <summary>Times the orchestrator function ran.</summary>
    public long Turns { get; private set; }

    /// <summary>
    /// Turns that were written down. One that continues as new is not: the engine plays the next execution's first turn at once and
    /// writes only that.
    /// </summary>
    public long Commits { get; private set; }

    public long HistoryRows { get; private set; }

    public long ControlMessages { get; set; }

    public long ActivityMessages { get; set; }

    public long Activities { get; set; }

    /// <summary>Attempts to start, most of them refused because it runs already.</summary>
    public long Starts { get; set; }

    public long Started { get; set; }

    public long Nudges { get; set; }

    public long StorageTransactions =>
        (PerMessage * (ControlMessages + ActivityMessages)) + (PerCommit * Commits) + (PerCall * (Starts + Nudges));

    public void Turn(int rows, bool isKept)
    {
        Turns++;
        Commits += isKept ? 1 : 0;
        HistoryRows += isKept ? rows : 0;
    }
}
