using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Intake.Tests;

/// <summary>What each public sample of these sources has to become.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Read_PagerDutyResolved_IsTheEndOfIt()
    {
        IncidentSignal.Resolved signal = Assert.IsType<IncidentSignal.Resolved>(Signal<PagerDutySource>("pagerduty/zulip-incident.resolved.v3.json"));

        // A capture of 2021: no created_at, no priority, no assignees; urgency is high, severity still unknown.
        Assert.Equal(
            new Incident("pagerduty", "PCPZE64", "Test Incident", "pig208", Severity.Unknown, null, Given.Utc("2021-06-04T13:16:53.816Z"), new Uri("https://pig208.pagerduty.com/incidents/PCPZE64")),
            signal.Incident);
        Assert.Equal([new Responder("PIG 208", null, "PJ0LVEB")], signal.Responders);
        Assert.Equal("01BZYH1JJY09P9LEIST8HG2PMN", signal.DeliveryId);
    }

    [Fact]
    public void Read_PagerDutyReopened_IsBack() => Assert.Equal(
        new IncidentSignal.Reopened("pagerduty", "Q05XJA8GDXGOB3", "01GI0KHLHVH4YZ44BJY1VLT6F2", Given.Utc("2026-04-01T02:15:02.274Z")),
        Signal<PagerDutySource>("pagerduty/zulip-incident.reopened.v3.json"));

    [Theory]
    [InlineData("zulip-incident.triggered.v3.json")]
    [InlineData("signed-incident.acknowledged.json")]
    [InlineData("signed-incident.annotated.json")]
    [InlineData("signed-pagey.ping.json")]
    [InlineData("go-incident.priority_updated.v3.json")]
    public void Read_PagerDutyOther_IsTakenAndLeftAlone(string file) =>
        Assert.Equal(202, Assert.IsType<IntakeResult.Ignored>(Read<PagerDutySource>($"pagerduty/{file}")).Status);

    [Fact]
    public void Read_PagerDutyV2_IsRefusedCleanly() =>
        Assert.Equal("/messages", Assert.Single(Assert.IsType<IntakeResult.Refused>(Read<PagerDutySource>("pagerduty/go-v2-incident.trigger.json")).Mistakes).At);

    [Fact]
    public void Read_AlertmanagerResolved_IsTheEndOfIt()
    {
        IncidentSignal.Resolved signal = Assert.IsType<IncidentSignal.Resolved>(Signal<AlertmanagerSource>("alertmanager/alertmanager-bot-v4-resolved.json"));

        Assert.Equal(
            new Incident("alertmanager", "{}:{alertname=\"Fire\"}", "Fire", null, Severity.Sev1, Given.Utc("2018-11-04T21:43:58.2839951Z"), Given.Utc("2018-11-04T21:48:13.2839951Z"), new Uri("http://localhost:9093")),
            signal.Incident);
        Assert.True(signal.ReusesIds);
    }

    [Theory]
    [InlineData("alerta-v4-firing.json", "{}:{alertname=thing_dead}", "2017-08-03T19:17:37.804Z")]
    [InlineData("mlab-v4-firing-minimal.json", "fakegroupkey", "2018-06-12T01:00:00Z")]
    [InlineData("msteams-v4-firing.json", "{}:{alertname=\"high_memory_load\"}", "2018-03-07T11:33:21.8730775Z")] // no status per alert
    [InlineData("alerta-v3-resolved-and-firing.json", "5615590933959184469", "2016-08-01T10:27:08.008Z")] // version 3: the key is a number
    public void Read_AlertmanagerFiring_IsBack(string file, string key, string since)
    {
        IncidentSignal.Reopened signal = Assert.IsType<IncidentSignal.Reopened>(Signal<AlertmanagerSource>($"alertmanager/{file}"));

        Assert.Equal((key, Given.Utc(since), true), (signal.ExternalId, signal.OccurredAt, signal.ReusesIds));
    }

    [Fact]
    public void Read_AzureMonitorResolved_IsTheEndOfIt()
    {
        IncidentSignal.Resolved signal = Assert.IsType<IncidentSignal.Resolved>(Signal<AzureMonitorSource>("azure-monitor/msdocs-common-schema-metric-resolved.json"));

        Assert.Equal(
            new Incident("azure-monitor", "3f2d4487-b0fc-4125-8bd5-7ad17384221e_PipeLineAlertRG_microsoft.insights_metricAlerts_WCUS-R2-Gen2_-117781227", "WCUS-R2-Gen2", "wcus-r2-gen2", Severity.Sev4, Given.Utc("2019-03-22T13:58:24.3713213Z"), Given.Utc("2019-03-22T14:03:16.2246313Z"), null),
            signal.Incident);
    }

    [Theory]
    [InlineData("alerta-noncommon-classic-metric-activated-1.json", "2015-08-14T22:26:41.9975398Z")]
    [InlineData("alerta-noncommon-classic-metric-activated-2.json", "2015-09-18T01:02:35.8190994Z")]
    [InlineData("alerta-noncommon-metric-activated.json", "2018-02-28T10:44:10.1714014Z")]
    [InlineData("aspnet-AzureAlert.Metric1.json", "2015-09-30T03:55:30.7037012Z")] // begins with a byte order mark
    [InlineData("aspnet-AzureAlert.Metric2.json", "2015-09-30T03:02:33.4147662Z")]
    public void Read_AzureMonitorActivated_IsBack(string file, string since) =>
        Assert.Equal(Given.Utc(since), Assert.IsType<IncidentSignal.Reopened>(Signal<AzureMonitorSource>($"azure-monitor/{file}")).OccurredAt);

    // A page of documentation rather than a body: it begins with a comment.
    [Fact]
    public void Read_AzureMonitorWithAComment_IsRefusedCleanly() =>
        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(Read<AzureMonitorSource>("azure-monitor/aspnet-AzureAlert.Metric3.json")).Status);

    [Fact]
    public void Read_EventGridValidation_AnswersAsExpected()
    {
        IntakeResult.Answered answered = Assert.IsType<IntakeResult.Answered>(Read<EventGridSource>("eventgrid/msdocs-SubscriptionValidationEvent.json"));

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(ContractFiles.Read("inbound/eventgrid/msdocs-validation-response.json")), JsonElement.Parse(answered.Json!)));
    }

    [Fact]
    public void Read_EventGridEventOfAnotherType_IsIgnored() =>
        Assert.IsType<IntakeResult.Ignored>(Read<EventGridSource>("eventgrid/msdocs-blobcreated.eventgrid-schema.json"));

    [Theory]
    [InlineData("spec-json-format-0.json")]
    [InlineData("spec-json-format-1.json")]
    [InlineData("spec-json-format-2.json")]
    [InlineData("spec-json-format-3.json")]
    public void Read_CloudEventOfAnotherType_IsIgnored(string file) =>
        Assert.IsType<IntakeResult.Ignored>(Read<CloudEventsSource>($"cloudevents/{file}", "application/cloudevents+json"));

    [Fact]
    public void Greet_CloudEventsHandshake_AnswersAsExpected()
    {
        string[] lines = Encoding.UTF8.GetString(ContractFiles.Read("inbound/cloudevents/handshake.http")).ReplaceLineEndings("\n").Split('\n');
        int answer = Array.IndexOf(lines, "--- expected ---");
        IntakeRequest request = IntakeRequest.Post(default, null, Headers(lines[1..answer])) with { Method = "OPTIONS" };

        IntakeResult.Answered answered = Assert.IsType<IntakeResult.Answered>(new CloudEventsSource().Greet(request));

        Assert.Equal(Headers(lines[(answer + 2)..]), answered.Headers);
    }

    private static ImmutableArray<KeyValuePair<string, string>> Headers(string[] lines) =>
        [.. lines.Select(line => line.Split(": ", 2)).Where(parts => parts.Length == 2).Select(parts => KeyValuePair.Create(parts[0], parts[1]))];

    private static IntakeResult Read<TSource>(string file, string contentType = "application/json")
        where TSource : IIntakeSource, new() => new TSource().Read(IntakeRequest.Post(ContractFiles.Read($"inbound/{file}"), contentType), Given.Now);

    private static IncidentSignal Signal<TSource>(string file)
        where TSource : IIntakeSource, new() => Assert.Single(Assert.IsType<IntakeResult.Accepted>(Read<TSource>(file)).Signals);
}
