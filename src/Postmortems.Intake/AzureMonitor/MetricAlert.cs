namespace Postmortems.Intake;

/// <summary>Metric alerts and web tests without the common schema; classic ones have no envelope around <c>status</c> and <c>context</c>.</summary>
internal static class MetricAlert
{
    public const string SchemaId = "AzureMonitorMetricAlert";

    public static AzureMonitorAlert Read(Member body, DateTimeOffset now)
    {
        Member context = body["context"];
        string? rule = context["id"].Text;
        string? resource = context["resourceId"].Text;
        bool? isOver = body["status"].Text?.ToUpperInvariant() switch
        {
            "DEACTIVATED" or "RESOLVED" => true,
            "ACTIVATED" => false,
            _ => null,
        };
        return new AzureMonitorAlert(
            rule is null ? null : Plain.Id(resource is null ? rule : Plain.Digest("alert", rule, resource)),
            isOver,
            Instant.Read(context["timestamp"].Text, now),
            body["status"],
            context["timestamp"],
            context["id"],
            InstanceId: null,
            context["name"].Text,
            context["resourceName"].Text ?? AzureMonitorAlert.NameIn(resource),
            context["severity"].Text,
            FiredAt: null,
            context["portalLink"].Text,
            [body["properties"]]);
    }
}
