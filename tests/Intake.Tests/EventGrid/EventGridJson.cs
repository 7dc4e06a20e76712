namespace Postmortems.Intake.Tests;

internal static class EventGridJson
{
    // A Monday.
    public const string Resolved = """
        [{"id":"E1","topic":"/subscriptions/s/topics/incidents","subject":"INC-7","eventType":"Contoso.Incident.Resolved","eventTime":"2026-03-02T10:00:00.1234567Z",
          "dataVersion":"1.0","metadataVersion":"1","data":{"title":"Transactions missing","severity":1,"service":"ledger","responders":[{"name":"Asha"}]}}]
        """;

    public const string Validation = """
        [{"id":"V1","topic":"/subscriptions/s/topics/incidents","subject":"","data":{"validationCode":"512d38b6-c7b8","validationUrl":"https://rp.example:553/validate"},
          "eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","eventTime":"2026-03-02T10:00:00Z","metadataVersion":"1","dataVersion":"1"}]
        """;
}
