using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class ManualSourceTests
{
    private const string Full = """
        {"event":"resolved","title":"Transactions missing","service":"ledger","severity":"Sev2","startedAt":"2026-03-02T09:00:00Z","resolvedAt":"2026-03-02T10:00:00+00:30",
         "externalId":"INC-7","link":"https://wiki.example/inc/7","responders":[{"name":"Asha","email":"asha@example.com","commander":true},{"email":"ben@example.com"},{"name":"Chika"}]}
        """;

    [Fact]
    public void Read_EveryMember_IsTold()
    {
        IncidentSignal.Resolved signal = Given.Signal<ManualSource, IncidentSignal.Resolved>(Full);

        Assert.Equal(
            new Incident("manual", "INC-7", "Transactions missing", "ledger", Severity.Sev2, Given.Utc("2026-03-02T09:00:00Z"), Given.Utc("2026-03-02T09:30:00Z"), new Uri("https://wiki.example/inc/7")),
            signal.Incident);
        Assert.Equal(
            [new Responder("Asha", EmailAddress.Parse("asha@example.com"), null, IsCommander: true), new Responder(null, EmailAddress.Parse("ben@example.com"), null), new Responder("Chika", null, null)],
            signal.Responders);
        Assert.False(signal.ReusesIds);
    }

    [Fact]
    public void Read_TitleAndTimeOnly_IsEnough()
    {
        IncidentSignal.Resolved signal = Given.Signal<ManualSource, IncidentSignal.Resolved>("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z"}""");

        Assert.Equal((Severity.Unknown, null, null), (signal.Incident.Severity, signal.Incident.Service, signal.Incident.StartedAt));
    }

    [Fact]
    public void Read_TheSameWithoutAnId_IsTheSameIncident()
    {
        const string Json = """{"title":"Down","service":"shop","startedAt":"2026-03-02T09:00:00Z","resolvedAt":"2026-03-02T10:00:00Z"}""";
        const string Reopened = """{"event":"reopened","title":"Down","service":"shop","startedAt":"2026-03-02T09:00:00Z","reopenedAt":"2026-03-02T11:00:00Z"}""";

        string id = Given.Signal<ManualSource, IncidentSignal.Resolved>(Json).ExternalId;

        Assert.Equal(id, Given.Signal<ManualSource, IncidentSignal.Resolved>(Json).ExternalId);
        Assert.Equal(id, Given.Signal<ManualSource, IncidentSignal.Reopened>(Reopened).ExternalId);
        Assert.NotEqual(id, Given.Signal<ManualSource, IncidentSignal.Resolved>(Json.Replace("T09:00", "T09:01", StringComparison.Ordinal)).ExternalId);
        Assert.NotEqual(id, Given.Signal<ManualSource, IncidentSignal.Resolved>(Json.Replace("shop", "ledger", StringComparison.Ordinal)).ExternalId);
    }

    [Fact]
    public void Read_Reopened_SaysWhichAndWhen()
    {
        IncidentSignal.Reopened signal = Given.Signal<ManualSource, IncidentSignal.Reopened>("""{"event":"reopened","externalId":7,"reopenedAt":"2026-03-02T11:00:00Z"}""");

        Assert.Equal(("7", Given.Utc("2026-03-02T11:00:00Z")), (signal.ExternalId, signal.OccurredAt));
    }

    [Theory]
    [InlineData("""{"resolvedAt":"2026-03-02T10:00:00Z"}""", "/title")]
    [InlineData("""{"title":"Down"}""", "/resolvedAt")]
    [InlineData("""{"title":"Down","resolvedAt":"yesterday"}""", "/resolvedAt")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00"}""", "/resolvedAt")] // no zone
    [InlineData("""{"title":"Down","resolvedAt":"2026-06-04T10:00:00Z"}""", "/resolvedAt")] // two days ahead of the clock
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","startedAt":"2026-03-02T10:00:01Z"}""", "/startedAt")]
    [InlineData("""{"title":{},"resolvedAt":"2026-03-02T10:00:00Z"}""", "/title")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","event":"closed"}""", "/event")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","severity":"purple"}""", "/severity")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","link":"javascript:alert(1)"}""", "/link")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","responders":{}}""", "/responders")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","responders":["asha@example.com"]}""", "/responders/0")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","responders":[{"name":"A"},{"email":"nobody"}]}""", "/responders/1/email")]
    [InlineData("""{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z","responders":[{"name":"A","commander":"yes"}]}""", "/responders/0/commander")]
    [InlineData("""{"event":"reopened","reopenedAt":"2026-03-02T10:00:00Z"}""", "/externalId")]
    [InlineData("""{"event":"reopened","externalId":"7"}""", "/reopenedAt")]
    [InlineData("""["title"]""", "")]
    [InlineData("7", "")]
    public void Read_Mistake_IsRefusedWithItsPlace(string json, string at)
    {
        IntakeResult.Refused refused = Given.Refusal<ManualSource>(json);

        Assert.Equal(422, refused.Status);
        Assert.Contains(at, refused.Mistakes.Select(mistake => mistake.At));
    }

    [Fact]
    public void Read_SeveralMistakes_TellsThemAllAtOnce() =>
        Assert.Equal(["/severity", "/title", "/resolvedAt"], Given.Refusal<ManualSource>("""{"severity":"purple"}""").Mistakes.Select(mistake => mistake.At));

    [Fact]
    public void Read_ManyMistakes_TellsTwenty()
    {
        string nobodies = string.Join(',', Enumerable.Repeat("{}", 100));

        Assert.Equal(20, Given.Refusal<ManualSource>($$"""{"responders":[{{nobodies}}]}""").Mistakes.Length);
    }
}
