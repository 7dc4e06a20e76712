using Postmortems.Application;

namespace Postmortems.Adapters.Sqlite;

/// <summary>A query of the list as SQL. Spelt out for each query, so that each finds its index.</summary>
internal static class SummaryFilter
{
    private const string UnderWay = "stage IN ('Collecting', 'Reviewing', 'FollowingUp', 'OnHold')";

    public static string Where(PostmortemQuery query)
    {
        List<string> all =
        [
            .. Wanted(query.Stage is not null, "stage = $stage"),
            .. Wanted(query.Service is not null, "service_key = $service"),
            .. Wanted(query.Severity is not null, "severity = $severity"),
            .. Wanted(query.OpenedFrom is not null, "opened_at >= $from"),
            .. Wanted(query.OpenedBefore is not null, "opened_at < $before"),
            .. Wanted(query.UnderWay, UnderWay),
            .. Wanted(query.Title is not null, "instr(title_key, $title) > 0"),
        ];
        return all.Count == 0 ? "TRUE" : string.Join(" AND ", all);
    }

    public static (string Name, object? Value)[] Values(PostmortemQuery query) =>
    [
        ("$stage", query.Stage?.ToString()),
        ("$service", PostmortemSummaries.ServiceKey(query.Service)),
        ("$severity", (int?)query.Severity),
        ("$from", query.OpenedFrom?.UtcTicks),
        ("$before", query.OpenedBefore?.UtcTicks),
        ("$title", query.Title is { } title ? PostmortemSummaries.TitleKey(title) : null),
    ];

    private static string[] Wanted(bool wanted, string condition) => wanted ? [condition] : [];
}
