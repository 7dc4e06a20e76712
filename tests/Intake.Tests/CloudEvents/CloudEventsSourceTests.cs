using System.Text;
using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class CloudEventsSourceTests
{
    private const string Structured = """
        {"specversion":"1.0","type":"com.example.incident.resolved","source":"/monitors/eu","id":"E1","subject":"INC-7","time":"2026-03-02T10:00:00.123456789Z",
         "datacontenttype":"application/json","data":{"title":"Transactions missing","severity":1}}
        """;

    [Fact]
    public void Read_Structured_TakesTimeAndIdFromTheEnvelope()
    {
        IncidentSignal.Resolved signal = Assert.IsType<IncidentSignal.Resolved>(Signal("application/cloudevents+json; charset=utf-8", Structured));

        Assert.Equal(("cloudevents", "/monitors/eu#INC-7", "/monitors/eu#E1"), (signal.Source, signal.ExternalId, signal.DeliveryId));
        Assert.Equal((Given.Utc("2026-03-02T10:00:00.1234567Z"), Severity.Sev1), (signal.OccurredAt, signal.Incident.Severity));
    }

    [Fact]
    public void Read_DataHasItsOwn_TheDataWins()
    {
        IncidentSignal signal = Signal("application/cloudevents+json", Structured.Replace("\"severity\":1", "\"resolvedAt\":\"2026-03-02T08:00:00Z\",\"externalId\":\"X\"", StringComparison.Ordinal));

        Assert.Equal(("/monitors/eu#X", Given.Utc("2026-03-02T08:00:00Z")), (signal.ExternalId, signal.OccurredAt));
    }

    [Fact]
    public void Read_ReopenedWithoutData_IsEnough()
    {
        IncidentSignal signal = Signal("application/cloudevents+json", """{"specversion":"1.0","type":"incident.reopened","source":"/monitors/eu","id":"E2","subject":"INC-7","time":"2026-03-02T11:00:00Z"}""");

        Assert.Equal(new IncidentSignal.Reopened("cloudevents", "/monitors/eu#INC-7", "/monitors/eu#E2", Given.Utc("2026-03-02T11:00:00Z")), signal);
    }

    [Fact]
    public void Read_Binary_ReadsTheSameFromHeadersAndBody()
    {
        IntakeRequest request = IntakeRequest.Post(
            Encoding.UTF8.GetBytes("""{"title":"Transactions missing","severity":1}"""),
            "application/json",
            [new("ce-specversion", "1.0"), new("CE-Type", "com.example.incident.resolved"), new("ce-source", "/monitors/eu"), new("ce-id", "E1"), new("ce-subject", "INC%2D7"), new("ce-time", "2026-03-02T10:00:00.123456789Z")]);

        IntakeResult.Accepted accepted = Assert.IsType<IntakeResult.Accepted>(new CloudEventsSource().Read(request, Given.Now));

        Assert.Equivalent(Signal("application/cloudevents+json", Structured), accepted.Signals[0], strict: true);
    }

    [Fact]
    public void Read_BinaryWithoutAnId_NamesTheHeader()
    {
        IntakeRequest request = IntakeRequest.Post("{}"u8.ToArray(), "application/json", [new("ce-specversion", "1.0"), new("ce-type", "incident.resolved"), new("ce-source", "/s")]);

        Assert.StartsWith("ce-id", Assert.IsType<IntakeResult.Refused>(new CloudEventsSource().Read(request, Given.Now)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Batch_KeepsItsOrderAndLeavesOutTheRest()
    {
        string batch = $"[{Structured},{Structured.Replace("incident.resolved", "coffee.ready", StringComparison.Ordinal)},{Structured.Replace("INC-7", "INC-8", StringComparison.Ordinal)}]";

        IntakeResult.Accepted accepted = Assert.IsType<IntakeResult.Accepted>(Read("application/cloudevents-batch+json", batch));

        Assert.Equal(["/monitors/eu#INC-7", "/monitors/eu#INC-8"], accepted.Signals.Select(signal => signal.ExternalId));
    }

    [Fact]
    public void Read_BatchWithOneMistake_IsRefusedWholeWithItsPlace()
    {
        string batch = $"[{Structured},{Structured.Replace("\"title\":\"Transactions missing\",", "", StringComparison.Ordinal)}]";

        IntakeResult.Refused refused = Assert.IsType<IntakeResult.Refused>(Read("application/cloudevents-batch+json", batch));

        Assert.Equal("/1/data/title", Assert.Single(refused.Mistakes).At);
    }

    [Fact]
    public void Read_DataInBase64_IsRead()
    {
        string base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"title":"Ärger"}"""));

        IncidentSignal signal = Signal("application/cloudevents+json", Structured.Replace("\"data\":{\"title\":\"Transactions missing\",\"severity\":1}", $"\"data_base64\":\"{base64}\"", StringComparison.Ordinal));

        Assert.Equal("Ärger", Assert.IsType<IncidentSignal.Resolved>(signal).Incident.Title);
    }

    [Theory]
    [InlineData("com.example.incident.triggered")]
    [InlineData("com.example.coincident.resolved")]
    [InlineData("incident.resolved.v2")]
    public void Read_TypeOfSomebodyElse_IsIgnored(string type) =>
        Assert.Equal(200, Assert.IsType<IntakeResult.Ignored>(Read("application/cloudevents+json", Structured.Replace("com.example.incident.resolved", type, StringComparison.Ordinal))).Status);

    [Theory]
    [InlineData("\"specversion\":\"1.0\"", "\"specversion\":\"0.3\"", "/specversion")]
    [InlineData("\"id\":\"E1\"", "\"id\":\"\"", "/id")]
    [InlineData("\"source\":\"/monitors/eu\",", "", "/source")]
    [InlineData("\"data\":{\"title\":\"Transactions missing\",\"severity\":1}", "\"data\":\"{}\"", "/data")]
    [InlineData("\"data\":{\"title\":\"Transactions missing\",\"severity\":1}", "\"data_base64\":\"?\"", "/data_base64")]
    public void Read_Mistake_IsRefusedWithItsPlace(string part, string replacement, string at) =>
        Assert.Equal(at, Assert.Single(Assert.IsType<IntakeResult.Refused>(Read("application/cloudevents+json", Structured.Replace(part, replacement, StringComparison.Ordinal))).Mistakes).At);

    [Theory]
    [InlineData("application/cloudevents+avro")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public void Read_FormatNotUnderstood_IsUnsupported(string? contentType) =>
        Assert.Equal(415, Assert.IsType<IntakeResult.Refused>(Read(contentType, Structured)).Status);

    private static IntakeResult Read(string? contentType, string json) =>
        new CloudEventsSource().Read(IntakeRequest.Post(Encoding.UTF8.GetBytes(json), contentType), Given.Now);

    private static IncidentSignal Signal(string contentType, string json) =>
        Assert.Single(Assert.IsType<IntakeResult.Accepted>(Read(contentType, json)).Signals);
}
