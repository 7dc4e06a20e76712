namespace Postmortems.Intake;

/// <summary>The common alert schema: every kind of alert in one shape, if the action group says so.</summary>
internal static class CommonAlert
{
    public const string SchemaId = "azureMonitorCommonAlertSchema";

    public static AzureMonitorAlert Read(Member data, DateTimeOffset now)
    {
        Member essentials = data["essentials"];
        string? alertId = essentials["alertId"].Text;

        // The alert's id is new whenever the rule fires again; the origin's stays, and so an alert that comes back is known again.
        string? key = essentials["originAlertId"].Text ?? alertId;
        bool? isOver = essentials["monitorCondition"].Text?.ToUpperInvariant() switch
        {
            "RESOLVED" => true,
            "FIRED" => false,
            _ => null,
        };
        Member time = essentials[isOver == true ? "resolvedDateTime" : "firedDateTime"];
        return new AzureMonitorAlert(
            key is null ? null : Plain.Id(key),
            isOver,
            Instant.Read(time.Text, now),
            essentials["monitorCondition"],
            time,
            essentials["alertId"],
            AzureMonitorAlert.NameIn(alertId),
            essentials["alertRule"].Text,
            essentials["configurationItems"].Items.Select(item => item.Text).Concat(essentials["alertTargetIDs"].Items.Select(item => AzureMonitorAlert.NameIn(item.Text))).FirstOrDefault(name => name is not null),
            essentials["severity"].Text,
            Instant.Read(essentials["firedDateTime"].Text, now),
            essentials["investigationLink"].Text,
            [data["customProperties"], data["alertContext"]["properties"]]);
    }
}
