using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// Webhooks of Azure Monitor's action groups: the common alert schema, and metric alerts without it. It delivers again only after 408,
/// 429, 503 and 504, and nothing after a 500. Action groups can set no header, so the secret may stand in the address.
/// </summary>
public sealed class AzureMonitorSource : IIntakeSource
{
    private const int Taken = 200;

    public string Name => "azure-monitor";

    public ImmutableArray<ISignature> Signatures { get; } = [SecretInAddress.Instance, SharedSecret.Instance];

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        return root["schemaId"].Text switch
        {
            CommonAlert.SchemaId => Signal(CommonAlert.Read(root["data"], now)),
            MetricAlert.SchemaId => Signal(MetricAlert.Read(root["data"], now)),
            null => Signal(MetricAlert.Read(root, now)),
            _ => root["schemaId"].Refuse("This kind of alert is read in the common alert schema only; enable the common alert schema for this webhook in its action group."),
        };
    }

    private IntakeResult Signal(AzureMonitorAlert alert) => alert switch
    {
        { IsOver: null } => alert.Condition.Refuse("Expected Resolved or Fired; or, without the common alert schema, Activated, Deactivated or Resolved."),
        { Key: null } => alert.KeyMember.Refuse("Expected the id of the alert."),
        { At: null } => alert.Time.Refuse("Expected a time such as 2026-03-02T10:00:00Z, not in the future."),
        { IsOver: true, At: { } at } => Accepted(new IncidentSignal.Resolved(alert.Incident(Name), alert.Responders, alert.Delivery, at, ReusesIds: true)),
        { At: { } at } => Accepted(new IncidentSignal.Reopened(Name, alert.Key, alert.Delivery, at, ReusesIds: true)),
    };

    private static IntakeResult.Accepted Accepted(IncidentSignal signal) => new([signal], Taken);
}
