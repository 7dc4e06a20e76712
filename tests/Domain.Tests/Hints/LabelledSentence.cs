using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Domain.Tests;

/// <summary>One line of <c>sentences.jsonl</c>.</summary>
/// <param name="Label">"fine", or the kind of hint it deserves.</param>
/// <param name="As">What it answers: text, what-stopped, leaf or item.</param>
/// <param name="Split">tune, held-out, strangers and so on; the README says how each came about.</param>
public sealed record LabelledSentence(string Id, string Language, string Label, string As, bool Tricky, string Split, string Text)
{
    public static readonly ImmutableArray<string> People = ["Ana Lopes", "Ravi Menon", "Mia Keller"];

    // A Wednesday, like any other.
    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly Person Owner = new(EmailAddress.Parse("ana@example.com"), "Ana Lopes");

    public static ImmutableArray<LabelledSentence> All { get; } = Read();

    [JsonIgnore]
    public bool IsFine => Label == "fine";

    [JsonIgnore]
    public ImmutableArray<Hint> Hints => As switch
    {
        "item" => Domain.Hints.OfItem(new ProposedItem(Text, Owner, Today.AddDays(20)), Today),
        "leaf" => Domain.Hints.OfWhyLeaf(Text, People),
        "what-stopped" => Domain.Hints.OfText(new QuestionId("what-stopped"), Text, People),
        _ => Domain.Hints.OfText(new QuestionId("why-stopped"), Text, People),
    };

    [JsonIgnore]
    public bool IsFlagged => !Hints.IsEmpty;

    [JsonIgnore]
    public bool HasItsKind => Hints.Any(hint => Name(hint.Kind) == Label);

    public static string Name(HintKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    private static ImmutableArray<LabelledSentence> Read() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Hints", "sentences.jsonl"))
            .Select(line => JsonSerializer.Deserialize<LabelledSentence>(line, JsonSerializerOptions.Web)!),
    ];
}
