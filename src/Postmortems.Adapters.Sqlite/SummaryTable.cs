using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Sqlite;

/// <summary>
/// The rows of the list, apart from the documents: a pass over all of them reads a few megabytes, not every document's pages. Each column
/// is derived from the document at its save.
/// </summary>
internal static class SummaryTable
{
    private static readonly ImmutableArray<string> Packed =
    [
        "postmortem", "severity", "stage", "opened_at", "look_again_at", "open_items", "next_due", "missing_answers", "troubles", "resolved_at", "anchor",
        "facilitator", "facilitator_hours", "meeting", "has_no_slot", "meeting_at", "chased_answers", "published_at", "new_version_wanted_at", "items_done_at",
        "open",
    ];

    // The two keys are for filters alone.
    private static readonly ImmutableArray<string> Columns = [.. Packed, "title", "service", "title_key", "service_key"];

    private static readonly string PutSql =
        $"INSERT OR REPLACE INTO summaries ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(column => "$" + column))})";

    // Each value asked of SQLite is a call out of the runtime, which ten thousand rows of two dozen columns feel: what holds no separator comes
    // as one. Titles and services may hold anything.
    private static readonly string Selected =
        $"title, service, format('{string.Join(PackedRow.Separator, Packed.Select(_ => "%s"))}', {string.Join(", ", Packed)})";

    public static void Put(SqliteConnection connection, PostmortemSummary summary) => connection.Execute(PutSql, Values(summary));

    public static List<PostmortemSummary> Read(SqliteConnection connection, string further, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.Rows(Sql(further), Row, parameters);

    internal static string Sql(string further) => $"SELECT {Selected} FROM summaries {further}";

    private static (string Name, object? Value)[] Values(PostmortemSummary summary)
    {
        PostmortemProgress progress = summary.Progress;
        object?[] values =
        [
            summary.Id.ToString(),
            (int)summary.Severity,
            summary.Stage.ToString(),
            summary.OpenedAt.UtcTicks,
            summary.LookAgainAt?.UtcTicks,
            summary.OpenItems,
            summary.NextDue?.DayNumber,
            summary.MissingAnswers,
            summary.Troubles,
            progress.ResolvedAt.UtcTicks,
            progress.Anchor.UtcTicks,
            progress.Facilitator.Value,
            progress.FacilitatorHours is { } hours ? PostmortemJson.Write(hours) : null,
            progress.Meeting.ToString(),
            progress.HasNoSlot ? 1 : 0,
            progress.MeetingAt?.UtcTicks,
            progress.ChasedAnswers,
            progress.PublishedAt?.UtcTicks,
            progress.NewVersionWantedAt?.UtcTicks,
            progress.ItemsDoneAt?.UtcTicks,
            progress.Open.IsEmpty ? null : Written(progress.Open),
            summary.Title,
            summary.Service,
            PostmortemSummaries.TitleKey(summary.Title),
            PostmortemSummaries.ServiceKey(summary.Service),
        ];
        return [.. Columns.Zip(values, (column, value) => ("$" + column, value))];
    }

    private static PostmortemSummary Row(SqliteDataReader row)
    {
        PackedRow packed = new(row.GetString(2));
        PostmortemId id = SqlitePostmortemStore.IdOf(packed.Text().ToString());
        Severity severity = (Severity)packed.Number();
        return new(
            id,
            row.GetString(0),
            row.IsDBNull(1) ? null : row.GetString(1),
            severity,
            Enum.Parse<Stage>(packed.Text()),
            OpenedAt: packed.Instant(),
            LookAgainAt: packed.OptionalInstant(),
            OpenItems: packed.Number(),
            NextDue: packed.OptionalDate(),
            MissingAnswers: packed.Number(),
            Troubles: packed.Number(),
            Progress: new PostmortemProgress(
                ResolvedAt: packed.Instant(),
                Anchor: packed.Instant(),
                Facilitator: new PersonId(packed.Text().ToString()),
                FacilitatorHours: packed.Text() is { IsEmpty: false } hours ? PostmortemJson.Read<KnownHours>(hours.ToString()) : null,
                Meeting: Enum.Parse<MeetingStand>(packed.Text()),
                HasNoSlot: packed.Number() != 0,
                MeetingAt: packed.OptionalInstant(),
                ChasedAnswers: packed.Number(),
                PublishedAt: packed.OptionalInstant(),
                NewVersionWantedAt: packed.OptionalInstant(),
                ItemsDoneAt: packed.OptionalInstant(),
                Open: packed.Text() is { IsEmpty: false } items ? Items(items.ToString()) : []));
    }

    // Owner, zone, due date and postponements: shorter than JSON, and read ten thousand times for one page.
    private static string Written(ImmutableArray<OpenItem> items) => string.Join(
        '\n', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Owner.Value}\t{item.KnownZone}\t{item.Due.DayNumber}\t{item.Postponed}")));

    private static ImmutableArray<OpenItem> Items(string stored) =>
        [.. stored.Split('\n').Select(line => line.Split('\t')).Select(item => new OpenItem(new PersonId(item[0]), item[1].Length == 0 ? null : item[1], DateOnly.FromDayNumber(Number(item[2])), Number(item[3])))];

    private static int Number(string stored) => int.Parse(stored, CultureInfo.InvariantCulture);
}
