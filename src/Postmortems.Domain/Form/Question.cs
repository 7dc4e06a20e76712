using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>A question's stable name, like <c>what-stopped</c>: lower-case letters, digits and hyphens, 1 to 40 characters.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct QuestionId(string Value)
{
    public override string ToString() => Value;

    private sealed class Json : JsonConverter<QuestionId>
    {
        public override QuestionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, QuestionId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>What an answer is made of. Names are stored.</summary>
public enum AnswerShape
{
    /// <summary>Plain text, paragraphs kept.</summary>
    Text = 0,

    /// <summary>Asked why by why, in branches.</summary>
    Whys = 1,

    /// <summary>Promised work, each with owner and due date.</summary>
    ActionItems = 2,
}

/// <summary>Who a question is put to. Names are stored.</summary>
public enum AskedOf
{
    Everyone = 0,

    /// <summary>People the source names, the facilitator included if they took part.</summary>
    Responders = 1,

    Facilitator = 2,
}

/// <summary>One thing we ask. A postmortem keeps the questions it was opened with.</summary>
/// <param name="Guidance">What a useful answer holds.</param>
/// <param name="Weak">An example of an answer that helps nobody; null if none is given.</param>
/// <param name="Strong">An example of an answer that helps; null if none is given.</param>
/// <param name="Required">False for extras: their silence is never chased.</param>
public sealed record Question(QuestionId Id, string Text, string Guidance, string? Weak, string? Strong, AnswerShape Shape, AskedOf AskedOf, bool Required);
