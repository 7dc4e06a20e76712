namespace Postmortems.Domain;

/// <summary>The trouble, as its source last told it.</summary>
/// <param name="Source">The intake source's name, lower case: <c>pagerduty</c>, <c>alertmanager</c>, <c>cloudevents</c>, <c>manual</c> …</param>
/// <param name="ExternalId">The source's own identity of the incident, stable over its redeliveries and reopenings.</param>
/// <param name="Title">One line; never empty.</param>
/// <param name="Service">The service that failed, as the source names it; null if it names none.</param>
/// <param name="StartedAt">When it began, UTC; null if the source does not say.</param>
/// <param name="ResolvedAt">When it was last resolved, UTC.</param>
/// <param name="Link">Where the source shows it; null if it has no page.</param>
public sealed record Incident(
    string Source,
    string ExternalId,
    string Title,
    string? Service,
    Severity Severity,
    DateTimeOffset? StartedAt,
    DateTimeOffset ResolvedAt,
    Uri? Link);
