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
        Troubles: postmortem.Troubles.Count());

    /// <summary>Names that differ only in case give one key.</summary>
    public static string? ServiceKey(string? service) => service?.ToUpperInvariant();
}
