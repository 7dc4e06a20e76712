using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// Prometheus Alertmanager's webhook, written for version 4. The version is not checked: 3 had the same members, and a 5 that still
/// has them loses nothing; one that has not is refused for what is missing. Alertmanager never repeats a delivery after a 4xx, 429
/// included, and repeats it after any 5xx.
/// </summary>
public sealed class AlertmanagerSource : IIntakeSource
{
    private const int Taken = 200;

    public string Name => "alertmanager";

    public ImmutableArray<ISignature> Signatures { get; } = [SharedSecret.Instance];

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        if (root["alerts"].Kind != System.Text.Json.JsonValueKind.Array)
        {
            return root["alerts"].Refuse("Expected the alerts of the group, as Alertmanager's webhook sends them.");
        }

        AlertGroup group = new(root, now);
        return group switch
        {
            { Status: null } => root["status"].Refuse("Expected firing or resolved."),
            { Key: null } => root["groupKey"].Refuse("Expected the key of the group, or group labels, or alerts that have labels."),
            { Status: AlertStatus.Firing, LastStart: { } at } => Accepted(new IncidentSignal.Reopened(Name, group.Key, Delivery("firing", at), at, ReusesIds: true)),
            { Status: AlertStatus.Resolved, LastEnd: { } at } => Accepted(new IncidentSignal.Resolved(AlertIncident.Of(group, Name, at), AlertIncident.Responders(group), Delivery("resolved", at), at, ReusesIds: true)),
            { Status: AlertStatus.Firing } => root["alerts"].Refuse("Expected an alert with startsAt, such as 2026-03-02T10:00:00Z, not in the future."),
            _ => root["alerts"].Refuse("Expected an alert with endsAt, such as 2026-03-02T10:00:00Z, not in the future."),
        };
    }

    private static IntakeResult.Accepted Accepted(IncidentSignal signal) => new([signal], Taken);

    // Alertmanager numbers no deliveries; within a group, what happened and when is as good.
    private static string Delivery(string status, DateTimeOffset at) => $"{status}@{at:O}";
}
