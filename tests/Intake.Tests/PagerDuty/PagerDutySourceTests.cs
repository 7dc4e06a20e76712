using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class PagerDutySourceTests
{
    [Fact]
    public void Read_Resolved_TellsTheIncidentAndItsResponders()
    {
        IncidentSignal.Resolved signal = Given.Signal<PagerDutySource, IncidentSignal.Resolved>(PagerDutyJson.Resolved);

        Assert.Equal(
            new Incident("pagerduty", "PINC1", "Transactions missing", "Ledger", Severity.Sev1, Given.Utc("2026-03-02T09:00:00Z"), Given.Utc("2026-03-02T10:15:30.250Z"), new Uri("https://acme.pagerduty.com/incidents/PINC1")),
            signal.Incident);
        Assert.Equal([new Responder("Ben", null, "PBEN"), new Responder("Asha Rao", null, "PASHA")], signal.Responders);
        Assert.Equal(("EV1", Given.Utc("2026-03-02T10:15:30.250Z"), false), (signal.DeliveryId, signal.OccurredAt, signal.ReusesIds));
    }

    [Fact]
    public void Read_Reopened_SaysWhichAndWhen()
    {
        IncidentSignal.Reopened signal = Given.Signal<PagerDutySource, IncidentSignal.Reopened>(PagerDutyJson.With("incident.resolved", "incident.reopened"));

        Assert.Equal(new IncidentSignal.Reopened("pagerduty", "PINC1", "EV1", Given.Utc("2026-03-02T10:15:30.250Z")), signal);
    }

    [Theory]
    [InlineData("""{"type":"merge_resolve_reason","incident":{"id":"PINTO","type":"incident_reference"}}""", "PINTO")]
    [InlineData("""{"type":"merge_resolve_reason"}""", null)] // the target is not always told
    public void Read_ResolvedByAMerge_IsNoEnding(string reason, string? into)
    {
        IncidentSignal.Merged signal = Given.Signal<PagerDutySource, IncidentSignal.Merged>(PagerDutyJson.With("\"resolve_reason\":null", $"\"resolve_reason\":{reason}"));

        Assert.Equal(into, signal.Into);
    }

    [Theory]
    [InlineData("pagey.ping")]
    [InlineData("incident.triggered")]
    [InlineData("incident.acknowledged")]
    [InlineData("incident.priority_updated")]
    [InlineData("service.updated")]
    [InlineData("something.new")]
    public void Read_AnyOtherEvent_IsTakenAndLeftAlone(string type)
    {
        IntakeResult result = Given.Read<PagerDutySource>(PagerDutyJson.With("incident.resolved", type));

        Assert.Equal(202, Assert.IsType<IntakeResult.Ignored>(result).Status);
    }

    [Theory]
    [InlineData("P1", Severity.Sev1)]
    [InlineData("p2", Severity.Sev2)]
    [InlineData("SEV-3", Severity.Sev3)]
    [InlineData("Sev 4", Severity.Sev4)]
    [InlineData("sev5", Severity.Sev5)]
    [InlineData("P0", Severity.Sev1)] // nothing of ours is worse
    [InlineData("Very urgent", Severity.Unknown)] // not in the table, and not guessed from urgency "high"
    public void Read_Priority_IsMappedByTheTable(string priority, Severity severity)
    {
        IncidentSignal.Resolved signal = Given.Signal<PagerDutySource, IncidentSignal.Resolved>(PagerDutyJson.With("\"P1\"", $"\"{priority}\""));

        Assert.Equal(severity, signal.Incident.Severity);
    }

    // What real captures leave out, send as null, or send as another type than the documentation says.
    [Theory]
    [InlineData("\"priority\":{\"id\":\"PPRI\",\"summary\":\"P1\",\"type\":\"priority_reference\"}", "\"priority\":null")]
    [InlineData("\"created_at\":\"2026-03-02T09:00:00Z\",", "")]
    [InlineData("\"agent\":{\"id\":\"PASHA\",\"type\":\"user_reference\",\"summary\":\"Asha Rao\"},", "\"agent\":null,\"client\":null,")]
    [InlineData("\"title\":\"Transactions missing\"", "\"title\":null,\"conference_bridge\":{\"conference_number\":1000}")]
    [InlineData("\"service\":{\"id\":\"PSVC\",\"type\":\"service_reference\",\"summary\":\"Ledger\"}", "\"service\":null,\"incident_key\":null")]
    [InlineData("[{\"id\":\"PBEN\"", "[null,7,[],{},{\"type\":\"user_reference\"},{\"id\":\"PBEN\"")]
    public void Read_MissingNullOrOddMember_IsStillResolved(string part, string replacement)
    {
        IncidentSignal.Resolved signal = Given.Signal<PagerDutySource, IncidentSignal.Resolved>(PagerDutyJson.With(part, replacement));

        Assert.Equal("PINC1", signal.ExternalId);
        Assert.NotEmpty(signal.Incident.Title);
    }

    [Fact]
    public void Read_AgentIsNoPerson_IsNoResponder()
    {
        string json = PagerDutyJson.With("\"id\":\"PASHA\",\"type\":\"user_reference\",\"summary\":\"Asha Rao\"},\n  \"data\"", "\"id\":\"PINT\",\"type\":\"inbound_integration_reference\",\"summary\":\"Monitor\"},\n  \"data\"");

        Assert.DoesNotContain(Given.Signal<PagerDutySource, IncidentSignal.Resolved>(json).Responders, responder => responder.ExternalId == "PINT");
    }

    [Fact]
    public void Read_AgentOnly_IsTheResponder()
    {
        string json = PagerDutyJson.With("[{\"id\":\"PBEN\",\"type\":\"user_reference\",\"summary\":\"Ben\"},{\"id\":\"PASHA\",\"type\":\"user_reference\",\"summary\":\"Asha Rao\"}]", "[]");

        Assert.Equal([new Responder("Asha Rao", null, "PASHA")], Given.Signal<PagerDutySource, IncidentSignal.Resolved>(json).Responders);
    }

    [Fact]
    public void Read_NoEventId_FallsBackToTheDeliveryHeader()
    {
        IntakeRequest request = IntakeRequest.Post(System.Text.Encoding.UTF8.GetBytes(PagerDutyJson.With("\"id\":\"EV1\",", "")), "application/json", [new("x-webhook-id", "WH9")]);

        IntakeResult.Accepted accepted = Assert.IsType<IntakeResult.Accepted>(new PagerDutySource().Read(request, Given.Now));

        Assert.Equal("WH9", accepted.Signals[0].DeliveryId);
    }

    [Theory]
    [InlineData("\"id\":\"PINC1\",", "", "/event/data/id")]
    [InlineData("\"id\":\"PINC1\",", "\"id\":{},", "/event/data/id")]
    [InlineData("\"occurred_at\":\"2026-03-02T10:15:30.250Z\",", "", "/event/occurred_at")]
    [InlineData("2026-03-02T10:15:30.250Z", "9999-12-31T23:59:59Z", "/event/occurred_at")]
    [InlineData("\"event_type\":\"incident.resolved\",", "", "/event/event_type")]
    public void Read_WhatWeCannotDoWithout_IsRefusedWithItsPlace(string part, string replacement, string at)
    {
        IntakeResult.Refused refused = Given.Refusal<PagerDutySource>(PagerDutyJson.With(part, replacement));

        Assert.Equal(422, refused.Status);
        Assert.Equal(at, Assert.Single(refused.Mistakes).At);
    }

    [Fact]
    public void Read_V2Envelope_SaysToSubscribeToV3()
    {
        IntakeResult.Refused refused = Given.Refusal<PagerDutySource>("""{"messages":[{"event":"incident.resolve"}]}""");

        Assert.Equal(422, refused.Status);
        Assert.Contains("V3 subscription", refused.Detail, StringComparison.Ordinal);
    }
}
