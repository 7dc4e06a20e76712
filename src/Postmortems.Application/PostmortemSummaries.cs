using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>The list's row of a postmortem, the same in every store.</summary>
public static class PostmortemSummaries
{
    public static PostmortemSummary From(Postmortem postmortem, DateTimeOffset? lookAgainAt) => new(
        Id: postmortem.Id,
        Title: postmortem.Incident.Title,
        Service: postmortem.Incident.Service,
        Severity: postmortem.Incident.Severity,
        Stage: postmortem.Stage,
        OpenedAt: postmortem.OpenedAt,
        LookAgainAt: lookAgainAt?.ToUniversalTime(),
        OpenItems: postmortem.OpenItems.Count(),
        NextDue: postmortem.OpenItems.Select(item => (DateOnly?)item.Due).Min(),
        MissingAnswers: postmortem.Owing.Count(),
        Troubles: postmortem.Troubles.Count(),
        Progress: PostmortemProgress.Of(postmortem));

    /// <summary>Names that differ only in case give one key.</summary>
    public static string? ServiceKey(string? service) => service?.ToUpperInvariant();

    /// <summary>Titles that differ only in case and accents give one key.</summary>
    public static string TitleKey(string title) => ReportWords.Fold(title);

    /// <summary>True if something may still be asked of somebody.</summary>
    public static bool IsUnderWay(Stage stage) => UnderWay.Contains(stage);

    /// <summary>The stages of <see cref="PostmortemQuery.UnderWay"/>.</summary>
    public static IReadOnlyList<Stage> UnderWay { get; } = [Stage.Collecting, Stage.Reviewing, Stage.FollowingUp, Stage.OnHold];

    /// <summary>The query's meaning, for stores that ask nobody else.</summary>
    public static bool Fits(this PostmortemQuery query, PostmortemSummary row) =>
        (query.Stage is null || row.Stage == query.Stage)
        && (query.Service is null || ServiceKey(row.Service) == ServiceKey(query.Service))
        && (query.Severity is null || row.Severity == query.Severity)
        && (query.Title is null || TitleKey(row.Title).Contains(TitleKey(query.Title), StringComparison.Ordinal))
        && (query.OpenedFrom is null || row.OpenedAt >= query.OpenedFrom)
        && (query.OpenedBefore is null || row.OpenedAt < query.OpenedBefore)
        && (!query.UnderWay || IsUnderWay(row.Stage));
}
