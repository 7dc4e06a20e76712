namespace Postmortems.Functions;

/// <summary>Section <c>Intake:Queue</c>: what the storage queue carries.</summary>
public sealed class QueueOptions
{
    public const string Section = "Intake:Queue";

    /// <summary>The source whose bodies the messages are, by its name, like <c>cloudevents</c> or <c>manual</c>. <c>cloudevents</c> unless set.</summary>
    public string Source { get; set; } = "cloudevents";
}
