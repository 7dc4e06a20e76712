using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>What became of one step, by its key.</summary>
/// <param name="Notice">The notice, where the step was one; null for calendar and archive steps.</param>
/// <param name="DeliveredAt">When the recipient's own server took it, UTC; null while nobody has said so, and forever where the carrier tells no such thing.</param>
public sealed record LedgerEntry(
    string Key,
    Notice? Notice,
    StepResult Result,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? DeliveredAt = null);

/// <summary>
/// How far a step came. Undeliverable outranks Done outranks Postponed, so that repeated and reordered outcomes end alike.
/// Names are stored: add cases, never rename one.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Done), nameof(Done))]
[JsonDerivedType(typeof(Postponed), nameof(Postponed))]
[JsonDerivedType(typeof(Undeliverable), nameof(Undeliverable))]
public abstract record StepResult
{
    private StepResult()
    {
    }

    /// <summary>The provider accepted it.</summary>
    public sealed record Done(DateTimeOffset At) : StepResult;

    /// <summary>The provider was busy or down.</summary>
    /// <param name="Failures">Tries that failed so far; at least 1.</param>
    /// <param name="Until">Not to be tried again before this, UTC.</param>
    /// <param name="Since">When the first try failed, UTC.</param>
    public sealed record Postponed(int Failures, DateTimeOffset Until, DateTimeOffset Since, string Reason) : StepResult;

    /// <summary>It will never work this way; a person is told.</summary>
    public sealed record Undeliverable(DateTimeOffset At, string Reason) : StepResult;
}
