using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>An action item's identity, unique within its postmortem: <c>1</c>, <c>2</c> … as numbered in the report.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ActionItemId(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Json : JsonConverter<ActionItemId>
    {
        public override ActionItemId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, ActionItemId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }
}

/// <summary>Promised work, from the report's publication on.</summary>
/// <param name="Due">The owner's local date by which it is to be closed.</param>
/// <param name="PromisedAt">When it was published, UTC.</param>
/// <param name="Assignment">0 for the first owner, one more each time it is handed over.</param>
/// <param name="Postponements">Every extension granted so far, oldest first.</param>
/// <param name="ReviewedPostponements">How many postponements there were when the facilitator last said: do it.</param>
public sealed record ActionItem(
    ActionItemId Id,
    string Title,
    Person Owner,
    DateOnly Due,
    DateTimeOffset PromisedAt,
    int Assignment,
    ImmutableArray<Postponement> Postponements,
    int ReviewedPostponements,
    ActionItemState State)
{
    [JsonIgnore]
    public bool IsOpen => State is ActionItemState.Open;
}

/// <param name="From">The due date given up.</param>
public sealed record Postponement(DateOnly From, DateOnly To, string Reason, DateTimeOffset At);

/// <summary>Where an action item stands. Names are stored: add cases, never rename one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Open), nameof(Open))]
[JsonDerivedType(typeof(Closed), nameof(Closed))]
[JsonDerivedType(typeof(Dropped), nameof(Dropped))]
public abstract record ActionItemState
{
    private ActionItemState()
    {
    }

    public sealed record Open : ActionItemState;

    /// <param name="Evidence">What shows that it is done: a link or a sentence; never empty.</param>
    public sealed record Closed(string Evidence, DateTimeOffset At, PersonId? By) : ActionItemState;

    /// <param name="Reason">Why it is not worth doing after all; never empty.</param>
    public sealed record Dropped(string Reason, DateTimeOffset At, PersonId? By) : ActionItemState;
}
