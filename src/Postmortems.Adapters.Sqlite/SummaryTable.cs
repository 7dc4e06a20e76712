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
    private static readonly ImmutableArray<string> Columns =
    [
        "postmortem", "title", "service", "severity", "stage", "opened_at", "look_again_at", "open_items", "next_due",
        "missing_answers", "troubles", "resolved_at", "anchor", "facilitator", "facilitator_hours", "meeting", "has_no_slot", "meeting_at",
        "chased_answers", "published_at", "new_version_wanted_at", "items_done_at", "open", "title_key", "service_key",
    ];

    private static readonly string PutSql =
        $"INSERT OR REPLACE INTO summaries ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(column => "$" + column))})";

    // The two keys are for filters alone.
    private static readonly string Selected = string.Join(", ", Columns[..^2]);

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
            summary.Title,
            summary.Service,
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
            PostmortemSummaries.TitleKey(summary.Title),
            PostmortemSummaries.ServiceKey(summary.Service),
        ];
        return [.. Columns.Zip(values, (column, value) => ("$" + column, value))];
    }

    // In the order of the columns.
    private static PostmortemSummary Row(SqliteDataReader row) => new(
        Id: SqlitePostmortemStore.IdOf(row.GetString(0)),
        Title: row.GetString(1),
        Service: row.IsDBNull(2) ? null : row.GetString(2),
        Severity: (Severity)row.GetInt32(3),
        Stage: Enum.Parse<Stage>(row.GetString(4)),
        OpenedAt: Instant(row.GetInt64(5)),
        LookAgainAt: OptionalInstant(row, 6),
        OpenItems: row.GetInt32(7),
        NextDue: row.IsDBNull(8) ? null : DateOnly.FromDayNumber(row.GetInt32(8)),
        MissingAnswers: row.GetInt32(9),
        Troubles: row.GetInt32(10),
        Progress: new PostmortemProgress(
            ResolvedAt: Instant(row.GetInt64(11)),
            Anchor: Instant(row.GetInt64(12)),
            Facilitator: new PersonId(row.GetString(13)),
            FacilitatorHours: row.IsDBNull(14) ? null : PostmortemJson.Read<KnownHours>(row.GetString(14)),
            Meeting: Enum.Parse<MeetingStand>(row.GetString(15)),
            HasNoSlot: row.GetInt32(16) != 0,
            MeetingAt: OptionalInstant(row, 17),
            ChasedAnswers: row.GetInt32(18),
            PublishedAt: OptionalInstant(row, 19),
            NewVersionWantedAt: OptionalInstant(row, 20),
            ItemsDoneAt: OptionalInstant(row, 21),
            Open: row.IsDBNull(22) ? [] : Items(row.GetString(22))));

    // Owner, zone, due date and postponements: shorter than JSON, and read ten thousand times for one page.
    private static string Written(ImmutableArray<OpenItem> items) => string.Join(
        '\n', items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Owner.Value}\t{item.KnownZone}\t{item.Due.DayNumber}\t{item.Postponed}")));

    private static ImmutableArray<OpenItem> Items(string stored) =>
        [.. stored.Split('\n').Select(line => line.Split('\t')).Select(item => new OpenItem(new PersonId(item[0]), item[1].Length == 0 ? null : item[1], DateOnly.FromDayNumber(Number(item[2])), Number(item[3])))];

    private static int Number(string stored) => int.Parse(stored, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);

    private static DateTimeOffset? OptionalInstant(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Instant(row.GetInt64(column));
}
