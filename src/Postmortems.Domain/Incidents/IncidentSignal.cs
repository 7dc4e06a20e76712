using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>What a source told us about an incident, in our words. A body can hold several.</summary>
/// <param name="Source">The source's name, lower case.</param>
/// <param name="ExternalId">The source's identity of the incident.</param>
/// <param name="DeliveryId">Stays equal over redeliveries of one event; for people who look for it in the provider's log.</param>
/// <param name="OccurredAt">When it happened by the source's clock, UTC; equal over redeliveries.</param>
public abstract record IncidentSignal(string Source, string ExternalId, string DeliveryId, DateTimeOffset OccurredAt)
{
    /// <summary>The trouble is over.</summary>
    /// <param name="Incident">Its <c>Source</c> and <c>ExternalId</c> equal the signal's.</param>
    /// <param name="Responders">Who the source says took part; may be empty.</param>
    /// <param name="ReusesIds">
    /// True where the source uses one identity for every recurrence of an alert (Alertmanager's groupKey): then a resolution that began
    /// long after the last one ended is a new incident.
    /// </param>
    public sealed record Resolved(Incident Incident, ImmutableArray<Responder> Responders, string DeliveryId, DateTimeOffset OccurredAt, bool ReusesIds = false)
        : IncidentSignal(Incident.Source, Incident.ExternalId, DeliveryId, OccurredAt);

    /// <summary>It was resolved too early; the trouble is back.</summary>
    public sealed record Reopened(string Source, string ExternalId, string DeliveryId, DateTimeOffset OccurredAt, bool ReusesIds = false)
        : IncidentSignal(Source, ExternalId, DeliveryId, OccurredAt);

    /// <summary>The source folded it into another incident. That is not an ending.</summary>
    /// <param name="Into">The other incident, as the source names it; null if it does not say.</param>
    public sealed record Merged(string Source, string ExternalId, string DeliveryId, DateTimeOffset OccurredAt, string? Into)
        : IncidentSignal(Source, ExternalId, DeliveryId, OccurredAt);
}
