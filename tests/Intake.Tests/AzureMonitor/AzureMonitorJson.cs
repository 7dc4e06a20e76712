namespace Postmortems.Intake.Tests;

/// <summary>Bodies as Azure Monitor sends them; 2 March 2026 is a Monday.</summary>
internal static class AzureMonitorJson
{
    public const string Resolved = """
        {"schemaId":"azureMonitorCommonAlertSchema","data":{
          "essentials":{
            "alertId":"/subscriptions/<subscription ID>/providers/Microsoft.AlertsManagement/alerts/aaaa0a0a",
            "alertRule":"Transactions missing","severity":"Sev1","signalType":"Metric","monitorCondition":"Resolved","monitoringService":"Platform",
            "alertTargetIDs":["/subscriptions/s/resourcegroups/shop/providers/microsoft.sql/servers/ledger-sql"],"configurationItems":["ledger"],
            "originAlertId":"3f2d_shop_microsoft.insights_metricAlerts_Transactions_-117781227",
            "firedDateTime":"2026-03-02T09:00:00.3713213Z","resolvedDateTime":"2026-03-02T10:00:00.2246313Z",
            "description":"","essentialsVersion":"1.0","alertContextVersion":"1.0","investigationLink":"https://portal.azure.com/#view/alert"},
          "alertContext":{"properties":null,"conditionType":"SingleResourceMultipleMetricCriteria"},
          "customProperties":{"owner":"asha@example.com, the ledger team"}}}
        """;

    public const string Deactivated = """
        {"schemaId":"AzureMonitorMetricAlert","data":{"version":"2.0","status":"Deactivated","context":{
          "timestamp":"2026-03-02T10:00:00.1714014Z","id":"/subscriptions/s/resourceGroups/shop/providers/microsoft.insights/metricAlerts/Ledger","name":"Ledger","severity":"2",
          "resourceName":"ledger","resourceId":"/subscriptions/s/resourceGroups/shop/providers/Microsoft.Sql/servers/ledger","portalLink":"https://portal.azure.com/#resource/ledger"},
          "properties":{"service":"payments"}}}
        """;
}
