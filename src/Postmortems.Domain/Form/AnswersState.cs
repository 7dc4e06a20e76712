using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>Where the asking stands. Names are stored: add cases, never rename one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Collecting), nameof(Collecting))]
[JsonDerivedType(typeof(Complete), nameof(Complete))]
[JsonDerivedType(typeof(ClosedWithGaps), nameof(ClosedWithGaps))]
public abstract record AnswersState
{
    private AnswersState()
    {
    }

    /// <summary>Somebody still owes an answer and may be chased.</summary>
    public sealed record Collecting : AnswersState;

    /// <summary>Every required question of every respondent is answered.</summary>
    public sealed record Complete : AnswersState;

    /// <summary>The form is closed for chasing with answers missing; late ones are still kept.</summary>
    public sealed record ClosedWithGaps : AnswersState;
}
