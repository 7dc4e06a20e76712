namespace Postmortems.Hosts.Tests;

/// <summary>Payloads of our own, as each source would send them.</summary>
internal static class DemoPayload
{
    // Named nobody, no severity, no service: what a hurried script sends.
    public const string Bare = """{"title":"Checkout is down","resolvedAt":"2026-03-14T23:30:00Z"}""";

    public const string Manual = """
        {"title":"Checkout is down","resolvedAt":"2026-03-10T10:00:00Z","startedAt":"2026-03-10T09:00:00Z","severity":"Sev1","service":"payments",
         "responders":[{"name":"Grace Kim","email":"grace@example.com","commander":true},{"name":"Somebody Else","email":"else@example.net"}]}
        """;

    public const string Sev5 = """{"title":"A label is misspelt","resolvedAt":"2026-03-10T10:00:00Z","severity":"Sev5"}""";

    public const string Reopened = """{"event":"reopened","externalId":"one","reopenedAt":"2026-03-10T10:00:00Z"}""";

    public const string Alertmanager = """
        {"version":"4","groupKey":"{}:{alertname=\"DiskFull\"}","status":"resolved","receiver":"postmortems","externalURL":"http://alerts.example.com",
         "groupLabels":{"alertname":"DiskFull"},"commonLabels":{"alertname":"DiskFull","severity":"critical"},"commonAnnotations":{"summary":"A disk is full"},
         "alerts":[{"status":"resolved","labels":{"alertname":"DiskFull"},"annotations":{},"startsAt":"2026-12-24T22:00:00Z","endsAt":"2026-12-24T23:00:00Z"}]}
        """;

    public const string CloudEvent = """
        {"specversion":"1.0","type":"com.example.incident.resolved","source":"/chat","id":"7","time":"2026-10-25T01:30:00Z","datacontenttype":"application/json",
         "data":{"title":"Messages arrive late","severity":"Sev3","responders":[{"name":"Asha Rao","email":"asha@example.com"}]}}
        """;
}
