namespace Postmortems.Functions.Tests;

/// <summary>Counts what the engine does, as the Azure Storage provider would have to pay for it.</summary>
internal sealed class Meter
{
    public long Turns { get; private set; }

    public long HistoryRows { get; private set; }

    /// <summary>Rows read again because a turn replays its history from the start.</summary>
    public long RowsReplayed { get; private set; }

    public long ControlMessages { get; set; }

    public long ActivityMessages { get; set; }

    public long Activities { get; set; }

    public long Starts { get; set; }

    public long Nudges { get; set; }

    public void Turn(int rows, int replayed)
    {
        Turns++;
        HistoryRows += rows;
        RowsReplayed += replayed;
    }
}
