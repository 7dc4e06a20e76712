using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Postmortems.Web;

/// <summary>What somebody is typing, and below which question.</summary>
/// <param name="Text">The answer, one leaf of the whys, or an item's title.</param>
/// <param name="Owner">For items: who is named; empty for nobody.</param>
/// <param name="Due">For items: <c>yyyy-MM-dd</c>; empty for none.</param>
internal sealed record HintQuestion(string? Question, AnswerShape Shape, string? Text, string? Owner, string? Due)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<AnswerShape>(allowIntegerValues: false) },
    };

    // Hints ask only whether somebody is named.
    private static readonly Person Anybody = new(EmailAddress.Parse("somebody@example.com"), "");

    /// <returns>Null if it is not what this type says.</returns>
    public static HintQuestion? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<HintQuestion>(json, Json) is { Question: not null, Text: not null } question ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public ImmutableArray<Hint> Hints(Visit visit)
    {
        string text = Text ?? "";
        return Shape switch
        {
            AnswerShape.Whys => Domain.Hints.OfWhyLeaf(text, visit.Postmortem.NamesTakingPart),
            AnswerShape.ActionItems => Domain.Hints.OfItem(
                new ProposedItem(text, string.IsNullOrWhiteSpace(Owner) ? null : Anybody, DateOnly.TryParseExact(Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly due) ? due : null), visit.Calendar.DateOf(visit.Now)),
            _ => Domain.Hints.OfText(new QuestionId(Question ?? ""), text, visit.Postmortem.NamesTakingPart),
        };
    }
}
