namespace Postmortems.Intake.Tests;

/// <summary>A V3 body of our own making; tests replace the part they are about.</summary>
internal static class PagerDutyJson
{
    public const string Resolved = """
        {"event":{"id":"EV1","event_type":"incident.resolved","resource_type":"incident","occurred_at":"2026-03-02T10:15:30.250Z",
          "agent":{"id":"PASHA","type":"user_reference","summary":"Asha Rao"},
          "data":{"id":"PINC1","type":"incident","number":7,"status":"resolved","created_at":"2026-03-02T09:00:00Z",
            "title":"Transactions missing","html_url":"https://acme.pagerduty.com/incidents/PINC1",
            "service":{"id":"PSVC","type":"service_reference","summary":"Ledger"},
            "assignees":[{"id":"PBEN","type":"user_reference","summary":"Ben"},{"id":"PASHA","type":"user_reference","summary":"Asha Rao"}],
            "priority":{"id":"PPRI","summary":"P1","type":"priority_reference"},"urgency":"high","resolve_reason":null}}}
        """;

    public static string With(string part, string replacement)
    {
        Assert.Contains(part, Resolved, StringComparison.Ordinal);
        return Resolved.Replace(part, replacement, StringComparison.Ordinal);
    }
}
