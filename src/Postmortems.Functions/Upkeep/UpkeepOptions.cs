using System.ComponentModel.DataAnnotations;

namespace Postmortems.Functions;

/// <summary>Section <c>Durable</c>: how the orchestrations are looked after.</summary>
public sealed class UpkeepOptions
{
    public const string Section = "Durable";

    /// <summary>How long the history of a finished orchestration is kept, in days. From 1 to 365; 30 unless set. The postmortem itself is kept for ever.</summary>
    [Range(1, 365)]
    public int KeepHistoryDays { get; set; } = 30;

    /// <summary>How long a wake-up may be overdue before the sweep nudges, in minutes. From 1 to 60; 5 unless set.</summary>
    [Range(1, 60)]
    public int SweepGraceMinutes { get; set; } = 5;
}
