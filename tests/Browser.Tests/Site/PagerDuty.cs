using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Postmortems.Browser.Tests;

/// <summary>Tells a host of a resolved incident as PagerDuty's V3 webhooks do, signature included.</summary>
internal static class PagerDuty
{
    /// <summary>Resolved five minutes before <see cref="RunningHost.Start"/>, by Asha.</summary>
    /// <returns>The id of the postmortem.</returns>
    public static async Task<string> ResolveAsync(RunningHost host, string title)
    {
        string id = Guid.NewGuid().ToString("N");
        byte[] body = Encoding.UTF8.GetBytes($$"""
            {"event":{"id":"E{{id}}","event_type":"incident.resolved","resource_type":"incident","occurred_at":"2026-03-02T10:15:30.250Z",
              "agent":{"id":"PASHA","type":"user_reference","summary":"Asha Rao"},
              "data":{"id":"{{id}}","type":"incident","number":7,"status":"resolved","created_at":"2026-03-02T09:00:00Z",
                "title":"{{title}}","html_url":"https://acme.pagerduty.com/incidents/{{id}}",
                "service":{"id":"PSVC","type":"service_reference","summary":"transactions"},
                "assignees":[{"id":"PASHA","type":"user_reference","summary":"Asha Rao"}],
                "priority":{"id":"PPRI","summary":"P2","type":"priority_reference"},"urgency":"high","resolve_reason":null} } }
            """);
        using HttpRequestMessage request = new(HttpMethod.Post, "intake/pagerduty") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-PagerDuty-Signature", $"v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(RunningHost.PagerDutySecret), body))}");

        using HttpResponseMessage answer = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        JsonElement results = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return results.GetProperty("results")[0].GetProperty("postmortem").GetString()!;
    }
}
