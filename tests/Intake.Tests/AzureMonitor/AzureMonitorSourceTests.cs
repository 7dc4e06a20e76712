using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class AzureMonitorSourceTests
{
    private const string Key = "3f2d_shop_microsoft.insights_metricAlerts_Transactions_-117781227";

    [Fact]
    public void Read_Resolved_IsTheEndOfIt()
    {
        IncidentSignal.Resolved signal = Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(AzureMonitorJson.Resolved);

        Assert.Equal(
            new Incident("azure-monitor", Key, "Transactions missing", "ledger", Severity.Sev2, Given.Utc("2026-03-02T09:00:00.3713213Z"), Given.Utc("2026-03-02T10:00:00.2246313Z"), new Uri("https://portal.azure.com/#view/alert")),
            signal.Incident);
        Assert.Equal([new Responder(null, EmailAddress.Parse("asha@example.com"), null)], signal.Responders);
        Assert.Equal("aaaa0a0a resolved@2026-03-02T10:00:00.2246313+00:00", signal.DeliveryId);
        Assert.True(signal.ReusesIds);
    }

    [Fact]
    public void Read_Fired_IsBackSinceItFired()
    {
        IncidentSignal.Reopened signal = Given.Signal<AzureMonitorSource, IncidentSignal.Reopened>(With("\"Resolved\"", "\"Fired\""));

        Assert.Equal(new IncidentSignal.Reopened("azure-monitor", Key, "aaaa0a0a fired@2026-03-02T09:00:00.3713213+00:00", Given.Utc("2026-03-02T09:00:00.3713213Z"), ReusesIds: true), signal);
    }

    // Azure's ladder has five steps as ours has, counted from zero.
    [Theory]
    [InlineData("Sev0", Severity.Sev1)] // critical
    [InlineData("Sev1", Severity.Sev2)] // error
    [InlineData("Sev2", Severity.Sev3)] // warning
    [InlineData("Sev3", Severity.Sev4)] // informational
    [InlineData("Sev4", Severity.Sev5)] // verbose
    [InlineData("Sev5", Severity.Unknown)]
    [InlineData("", Severity.Unknown)]
    public void Read_Severity_IsMappedByTheTable(string word, Severity severity) =>
        Assert.Equal(severity, Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(With("\"Sev1\"", $"\"{word}\"")).Incident.Severity);

    [Theory]
    [InlineData("\"configurationItems\":[\"ledger\"]", "\"configurationItems\":[]", "ledger-sql")] // the resource's own name
    [InlineData("\"configurationItems\":[\"ledger\"]", "\"configurationItems\":[null,\"shop\"]", "shop")]
    [InlineData("{\"owner\"", "{\"service\":\"payments\",\"owner\"", "payments")] // what the rule's author says wins
    [InlineData("{\"properties\":null", "{\"properties\":{\"service\":\"refunds\"}", "refunds")]
    public void Read_Service_ComesFromTheMostTellingPlace(string part, string replacement, string service) =>
        Assert.Equal(service, Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(With(part, replacement)).Incident.Service);

    [Fact]
    public void Read_NoOrigin_IsKnownByTheAlertItself() => Assert.Equal(
        "/subscriptions/<subscription ID>/providers/Microsoft.AlertsManagement/alerts/aaaa0a0a",
        Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(With("originAlertId", "otherAlertId")).ExternalId);

    [Fact]
    public void Read_DeactivatedWithoutTheCommonSchema_IsTheEndOfIt()
    {
        IncidentSignal.Resolved signal = Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(AzureMonitorJson.Deactivated);

        Assert.Equal(("Ledger", "payments", Severity.Sev3), (signal.Incident.Title, signal.Incident.Service, signal.Incident.Severity));
        Assert.Equal((Given.Utc("2026-03-02T10:00:00.1714014Z"), null), (signal.OccurredAt, signal.Incident.StartedAt));
    }

    [Fact]
    public void Read_OneRuleOverTwoResources_IsTwoIncidentsEachWithItsOwnEnd()
    {
        string fired = AzureMonitorJson.Deactivated.Replace("Deactivated", "Activated", StringComparison.Ordinal);
        string other = AzureMonitorJson.Deactivated.Replace("servers/ledger\"", "servers/other\"", StringComparison.Ordinal);

        string id = Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(AzureMonitorJson.Deactivated).ExternalId;

        Assert.Equal(id, Given.Signal<AzureMonitorSource, IncidentSignal.Reopened>(fired).ExternalId);
        Assert.NotEqual(id, Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>(other).ExternalId);
    }

    [Fact]
    public void Read_WebTestWithoutAnEnvelope_IsTheEndOfIt() =>
        Given.Signal<AzureMonitorSource, IncidentSignal.Resolved>("""{"status":"Resolved","context":{"id":"/subscriptions/s/webtests/home","name":"home","timestamp":"2026-03-02T10:00:00Z"}}""");

    [Theory]
    [InlineData("""{"schemaId":"Microsoft.Insights/activityLogs","data":{"status":"Activated"}}""", "/schemaId", "common alert schema")]
    [InlineData("""{"schemaId":"Microsoft.Insights/LogAlert","data":{}}""", "/schemaId", "common alert schema")]
    [InlineData("""{"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"alertId":"a","monitorCondition":"Perhaps"}}}""", "/data/essentials/monitorCondition", "Resolved or Fired")]
    [InlineData("""{"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"monitorCondition":"Resolved","resolvedDateTime":"2026-03-02T10:00:00Z"}}}""", "/data/essentials/alertId", "the id of the alert")]
    [InlineData("""{"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"alertId":"a","monitorCondition":"Resolved","firedDateTime":"2026-03-02T10:00:00Z"}}}""", "/data/essentials/resolvedDateTime", "a time such as")]
    [InlineData("""{"schemaId":"azureMonitorCommonAlertSchema","data":{"essentials":{"alertId":"a","monitorCondition":"Fired"}}}""", "/data/essentials/firedDateTime", "a time such as")]
    [InlineData("""{"status":"Activated","context":{"timestamp":"2026-03-02T10:00:00Z"}}""", "/context/id", "the id of the alert")]
    [InlineData("[]", "/status", "Resolved or Fired")]
    public void Read_WrongShape_IsRefusedWithItsPlace(string json, string at, string expected)
    {
        Mistake mistake = Assert.Single(Given.Refusal<AzureMonitorSource>(json).Mistakes);

        Assert.Equal(at, mistake.At);
        Assert.Contains(expected, mistake.Detail, StringComparison.Ordinal);
    }

    private static string With(string part, string replacement)
    {
        Assert.Contains(part, AzureMonitorJson.Resolved, StringComparison.Ordinal);
        return AzureMonitorJson.Resolved.Replace(part, replacement, StringComparison.Ordinal);
    }
}
