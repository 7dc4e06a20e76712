using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class EventGridSourceTests
{
    [Fact]
    public void Read_Resolved_TakesTimeAndIdFromTheEnvelope()
    {
        IncidentSignal.Resolved signal = Given.Signal<EventGridSource, IncidentSignal.Resolved>(EventGridJson.Resolved);

        Assert.Equal(("eventgrid", "/subscriptions/s/topics/incidents#INC-7", "/subscriptions/s/topics/incidents#E1"), (signal.Source, signal.ExternalId, signal.DeliveryId));
        Assert.Equal(("Transactions missing", "ledger", Severity.Sev1), (signal.Incident.Title, signal.Incident.Service, signal.Incident.Severity));
        Assert.Equal(Given.Utc("2026-03-02T10:00:00.1234567Z"), signal.OccurredAt);
        Assert.Equal("Asha", Assert.Single(signal.Responders).Name);
    }

    [Fact]
    public void Read_ReopenedWithoutData_IsEnough() => Assert.Equal(
        new IncidentSignal.Reopened("eventgrid", "#INC-7", "#E2", Given.Utc("2026-03-02T11:00:00Z")),
        Given.Signal<EventGridSource, IncidentSignal.Reopened>("""[{"id":"E2","subject":"INC-7","eventType":"incident.reopened","eventTime":"2026-03-02T11:00:00Z"}]"""));

    [Fact]
    public void Read_Validation_SendsTheCodeBack()
    {
        IntakeResult.Answered answered = Assert.IsType<IntakeResult.Answered>(Given.Read<EventGridSource>(EventGridJson.Validation));

        Assert.Equal("""{"validationResponse":"512d38b6-c7b8"}""", answered.Json);
    }

    [Fact]
    public void Read_ValidationWithoutACode_IsRefused() =>
        Assert.Equal("/0/data/validationCode", Assert.Single(Given.Refusal<EventGridSource>(EventGridJson.Validation.Replace("validationCode", "code", StringComparison.Ordinal)).Mistakes).At);

    // Whoever does not know the secret cannot make us consent to their events.
    [Theory]
    [InlineData(null, 401)]
    [InlineData("another", 401)]
    [InlineData("s", null)]
    public void Enter_Validation_IsAnsweredToThoseWhoKnowTheSecret(string? code, int? refused)
    {
        IntakeResult result = IntakeDoor.Enter(new EventGridSource(), Given.Json(EventGridJson.Validation) with { Code = code }, new SourceTrust(["s"], UnsignedRequests.Refuse), Given.Now);

        Assert.Equal(refused, (result as IntakeResult.Refused)?.Status);
    }

    [Fact]
    public void Read_CloudEvent_IsSentToItsOwnDoor()
    {
        IntakeResult.Refused refused = Given.Refusal<EventGridSource>("""{"specversion":"1.0","type":"incident.resolved","source":"/s","id":"1"}""");

        Assert.Contains("/intake/cloudevents", refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft.EventGrid.SubscriptionDeletedEvent")]
    [InlineData("Contoso.Coincident.Resolved.Later")]
    [InlineData("coincident.resolved")]
    public void Read_AnotherType_IsTakenAndLeftAlone(string type) =>
        Assert.Equal(200, Assert.IsType<IntakeResult.Ignored>(Given.Read<EventGridSource>(EventGridJson.Resolved.Replace("Contoso.Incident.Resolved", type, StringComparison.Ordinal))).Status);

    [Fact]
    public void Read_Several_KeepTheirOrderAndLeaveOutTheRest()
    {
        string one = EventGridJson.Resolved.Trim()[1..^1];
        string many = $"[{one},{one.Replace("Incident.Resolved", "Coffee.Ready", StringComparison.Ordinal)},{one.Replace("INC-7", "INC-8", StringComparison.Ordinal)}]";

        IntakeResult.Accepted accepted = Assert.IsType<IntakeResult.Accepted>(Given.Read<EventGridSource>(many));

        Assert.Equal(["/subscriptions/s/topics/incidents#INC-7", "/subscriptions/s/topics/incidents#INC-8"], accepted.Signals.Select(signal => signal.ExternalId));
    }

    [Theory]
    [InlineData("\"title\":\"Transactions missing\",", "", "/0/data/title")]
    [InlineData("\"id\":\"E1\",", "", "/0/id")]
    [InlineData("\"eventType\":\"Contoso.Incident.Resolved\",", "", "/0/eventType")]
    [InlineData("\"severity\":1", "\"severity\":\"purple\"", "/0/data/severity")]
    public void Read_OneMistake_IsRefusedWithItsPlace(string part, string replacement, string at)
    {
        Assert.Contains(part, EventGridJson.Resolved, StringComparison.Ordinal);

        Assert.Equal(at, Assert.Single(Given.Refusal<EventGridSource>(EventGridJson.Resolved.Replace(part, replacement, StringComparison.Ordinal)).Mistakes).At);
    }
}
