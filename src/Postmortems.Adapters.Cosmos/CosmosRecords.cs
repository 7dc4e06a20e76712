using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Cosmos;

/// <summary>
/// What lies in the container. All documents of one postmortem have its id as their partition. Fields beside <c>document</c> are derived
/// from it at each save and exist to be searched; each belongs to one kind of document alone, so that an index holds only that kind.
/// </summary>
/// <param name="Marks">The last saves of it, newest first: <see cref="SaveMarks"/>.</param>
/// <param name="Incident">Source and external id as one key.</param>
/// <param name="Look">When to look again; absent when never again.</param>
/// <param name="Document">The postmortem; absent where it is packed.</param>
/// <param name="Packed">The postmortem, compressed: <see cref="PackedJson"/>; absent where it is not.</param>
internal sealed record PostmortemRecord(
    string Id,
    string Postmortem,
    ImmutableArray<string> Marks,
    string Incident,
    int Recurrence,
    string Stage,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Service,
    string Opened,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Look,
    string? Severity,
    string? TitleKey,
    PostmortemSummary? Summary,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Postmortem? Document,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Packed)
{
    public const string Name = "postmortem";

    public static PostmortemRecord Of(Postmortem postmortem, DateTimeOffset? lookAgainAt, ImmutableArray<string> marks)
    {
        PostmortemSummary summary = PostmortemSummaries.From(postmortem, lookAgainAt);
        string? packed = PackedJson.Pack(postmortem);
        return new(
            Name,
            postmortem.Id.ToString(),
            marks,
            IncidentKey(postmortem.Incident.Source, postmortem.Incident.ExternalId),
            postmortem.Recurrence,
            summary.Stage.ToString(),
            PostmortemSummaries.ServiceKey(summary.Service),
            CosmosJson.Instant(summary.OpenedAt),
            summary.LookAgainAt is { } look ? CosmosJson.Instant(look) : null,
            summary.Severity.ToString(),
            PostmortemSummaries.TitleKey(summary.Title),
            summary,
            packed is null ? postmortem : null,
            packed);
    }

    public Postmortem Whole() => Document ?? PackedJson.Unpack<Postmortem>(Packed ?? throw new JsonException("The document holds no postmortem."));

    // The same hash as the ids', with a recurrence that none has.
    public static string IncidentKey(string source, string externalId) => PostmortemId.For(source, externalId, recurrence: 0).ToString();
}

/// <param name="Ttl">Seconds after the last save until it is removed. No other kind of document has it.</param>
internal sealed record DraftRecord(string Id, string Postmortem, ImmutableArray<string> Marks, int Ttl, AnswerDraft Document)
{
    public static string NameOf(PersonId respondent) => "draft-" + respondent.Value;
}

/// <summary>One published version; never written again.</summary>
internal sealed record ReportRecord(string Id, string Postmortem, PublishedReport Document)
{
    public const string Prefix = "report-";

    public static string NameOf(int version) => Prefix + version.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is searched: the newest version of one report.</summary>
/// <param name="Words">Every word once, folded.</param>
/// <param name="ForService">The service; null if the incident names none.</param>
/// <param name="ForKey">The service without regard to case.</param>
/// <param name="Rated">The severity.</param>
/// <param name="Factors">The words of the contributing factors, as <paramref name="Spoken"/>.</param>
/// <param name="Heads">The first why of each branch.</param>
/// <param name="Spoken">All words in their order, folded, a blank around each, the title first; what full-text search ranks.</param>
internal sealed record SearchRecord(
    string Id,
    string Postmortem,
    int Version,
    string Title,
    string Text,
    string Published,
    ImmutableArray<string> Words,
    string Spoken,
    string? ForService,
    string? ForKey,
    string? Rated,
    string? Factors,
    ImmutableArray<string> Heads)
{
    public const string Name = "search";
}

internal static class CosmosJson
{
    /// <summary>Sorts as text, and keeps every tick: a number would lose some, for Cosmos DB's are doubles.</summary>
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string stored) => DateTimeOffset.ParseExact(stored, "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static byte[] Bytes<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, PostmortemJson.Options);

    public static T Read<T>(JsonElement document)
        where T : class => PostmortemJson.Read<T>(document.GetRawText());
}
