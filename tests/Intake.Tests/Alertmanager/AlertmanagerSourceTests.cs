using Postmortems.Domain;

namespace Postmortems.Intake.Tests;

public sealed class AlertmanagerSourceTests
{
    // Two alerts of one group, ended 10:05 and 10:07:30.123456789 in a zone eight hours ahead of UTC.
    private const string Resolved = """
        {"version":"4","groupKey":"{}:{alertname=\"TxMissing\"}","truncatedAlerts":0,"status":"resolved","receiver":"postmortems",
         "groupLabels":{"alertname":"TxMissing"},"commonLabels":{"alertname":"TxMissing","service":"ledger","severity":"critical","owner":"asha@example.com"},
         "commonAnnotations":{"summary":"No new transactions"},"externalURL":"http://alertmanager.example:9093",
         "alerts":[
          {"status":"resolved","labels":{"instance":"a"},"annotations":{},"startsAt":"2026-03-02T17:00:00+08:00","endsAt":"2026-03-02T18:05:00+08:00","generatorURL":"?orgId=1","fingerprint":"f1"},
          {"status":"resolved","labels":{"instance":"b"},"annotations":{},"startsAt":"2026-03-02T17:02:00+08:00","endsAt":"2026-03-02T18:07:30.123456789+08:00","generatorURL":"http://p/graph","fingerprint":"f2"}]}
        """;

    private static readonly DateTimeOffset LastEnd = Given.Utc("2026-03-02T10:07:30.1234567Z");

    [Fact]
    public void Read_Resolved_RunsFromTheFirstStartToTheLastEnd()
    {
        IncidentSignal.Resolved signal = Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(Resolved);

        Assert.Equal(
            new Incident("alertmanager", "{}:{alertname=\"TxMissing\"}", "No new transactions", "ledger", Severity.Sev1, Given.Utc("2026-03-02T09:00:00Z"), LastEnd, new Uri("http://alertmanager.example:9093")),
            signal.Incident);
        Assert.Equal([new Responder(null, EmailAddress.Parse("asha@example.com"), null)], signal.Responders);
        Assert.True(signal.ReusesIds);
        Assert.Equal(LastEnd, signal.OccurredAt);
    }

    [Fact]
    public void Read_FiringGroupWithAResolvedAlert_IsFiringSinceItsNewestFiringAlert()
    {
        string json = With("\"status\":\"resolved\",\"receiver\"", "\"status\":\"firing\",\"receiver\"")
            .Replace("{\"status\":\"resolved\",\"labels\":{\"instance\":\"a\"}", "{\"status\":\"firing\",\"labels\":{\"instance\":\"a\"}", StringComparison.Ordinal)
            .Replace("2026-03-02T18:05:00+08:00", "0001-01-01T00:00:00Z", StringComparison.Ordinal);

        IncidentSignal.Reopened signal = Given.Signal<AlertmanagerSource, IncidentSignal.Reopened>(json);

        Assert.Equal(("{}:{alertname=\"TxMissing\"}", Given.Utc("2026-03-02T09:00:00Z"), true), (signal.ExternalId, signal.OccurredAt, signal.ReusesIds));
    }

    [Fact]
    public void Read_SaysResolvedButHoldsAFiringAlert_IsFiring() =>
        Given.Signal<AlertmanagerSource, IncidentSignal.Reopened>(With("{\"status\":\"resolved\",\"labels\":{\"instance\":\"a\"}", "{\"status\":\"firing\",\"labels\":{\"instance\":\"a\"}"));

    [Theory]
    [InlineData("critical", Severity.Sev1)]
    [InlineData("page", Severity.Sev1)]
    [InlineData("major", Severity.Sev2)]
    [InlineData("error", Severity.Sev2)]
    [InlineData("Warning", Severity.Sev3)]
    [InlineData("low", Severity.Sev4)]
    [InlineData("info", Severity.Sev5)]
    [InlineData("P2", Severity.Sev2)]
    [InlineData("sev-4", Severity.Sev4)]
    [InlineData("purple", Severity.Unknown)]
    public void Read_SeverityLabel_IsMappedByTheTable(string label, Severity severity) =>
        Assert.Equal(severity, Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(With("\"critical\"", $"\"{label}\"")).Incident.Severity);

    [Fact]
    public void Read_AlertsOfSeveralSeverities_IsAsBadAsTheWorst()
    {
        string json = With(",\"severity\":\"critical\"", "")
            .Replace("{\"instance\":\"a\"}", "{\"severity\":\"warning\"}", StringComparison.Ordinal)
            .Replace("{\"instance\":\"b\"}", "{\"severity\":\"error\"}", StringComparison.Ordinal);

        Assert.Equal(Severity.Sev2, Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(json).Incident.Severity);
    }

    [Theory]
    [InlineData("{\"summary\":\"No new transactions\"}", "{}", "TxMissing")]
    [InlineData("\"commonAnnotations\":{\"summary\":\"No new transactions\"},", "", "TxMissing")]
    [InlineData("\"summary\":\"No new transactions\"", "\"summary\":\"  two\\r\\n lines\\u0007 \\u202Ereversed \"", "two lines reversed")]
    public void Read_Title_IsOneLineFromTheFirstThatHasOne(string part, string replacement, string title) =>
        Assert.Equal(title, Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(With(part, replacement)).Incident.Title);

    [Theory]
    [InlineData("\"service\":\"ledger\"", "\"job\":\"node\"", "node")]
    [InlineData("\"service\":\"ledger\"", "\"app\":\"shop\"", "shop")]
    [InlineData("\"service\":\"ledger\"", "\"service\":7", "7")]
    [InlineData("\"service\":\"ledger\"", "\"service\":{}", null)]
    public void Read_Service_ComesFromTheUsualLabels(string part, string replacement, string? service) =>
        Assert.Equal(service, Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(With(part, replacement)).Incident.Service);

    [Fact]
    public void Read_OwnerIsATeamName_IsNoResponder() =>
        Assert.Empty(Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(With("asha@example.com", "team-ledger")).Responders);

    [Fact]
    public void Read_NoGroupKey_MakesTheSameOneFromTheGroupLabels()
    {
        string without = With("\"groupKey\":\"{}:{alertname=\\\"TxMissing\\\"}\",", "");
        string firing = without.Replace("\"status\":\"resolved\"", "\"status\":\"firing\"", StringComparison.Ordinal);
        string other = without.Replace("\"groupLabels\":{\"alertname\":\"TxMissing\"}", "\"groupLabels\":{\"alertname\":\"Else\"}", StringComparison.Ordinal);

        string resolvedId = Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(without).ExternalId;

        Assert.Equal(resolvedId, Given.Signal<AlertmanagerSource, IncidentSignal.Reopened>(firing).ExternalId);
        Assert.NotEqual(resolvedId, Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(other).ExternalId);
    }

    [Fact]
    public void Read_NeitherGroupKeyNorLabels_MakesOneFromTheFingerprintsInAnyOrder()
    {
        const string Minimal = """{"status":"resolved","alerts":[{"fingerprint":"f1","endsAt":"2026-03-02T10:00:00Z"},{"fingerprint":"f2","endsAt":"2026-03-02T10:00:00Z"}]}""";
        string swapped = Minimal.Replace("f1", "f0", StringComparison.Ordinal).Replace("f2", "f1", StringComparison.Ordinal).Replace("f0", "f2", StringComparison.Ordinal);

        Assert.Equal(
            Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(Minimal).ExternalId,
            Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(swapped).ExternalId);
    }

    [Fact]
    public void Read_NoEnd_TakesTheStartRatherThanTheClock()
    {
        string json = With("2026-03-02T18:05:00+08:00", "0001-01-01T00:00:00Z").Replace("2026-03-02T18:07:30.123456789+08:00", "0001-01-01T00:00:00Z", StringComparison.Ordinal);

        Assert.Equal(Given.Utc("2026-03-02T09:02:00Z"), Given.Signal<AlertmanagerSource, IncidentSignal.Resolved>(json).OccurredAt);
    }

    [Theory]
    [InlineData("""{"status":"resolved"}""", "/alerts")]
    [InlineData("""{"status":"resolved","alerts":{}}""", "/alerts")]
    [InlineData("""{"status":"resolved","groupKey":"k","alerts":[]}""", "/alerts")]
    [InlineData("""{"status":"perhaps","groupKey":"k","alerts":[]}""", "/status")]
    [InlineData("""{"groupKey":"k","alerts":[]}""", "/status")]
    [InlineData("""{"status":"resolved","alerts":[{"endsAt":"2026-03-02T10:00:00Z"}]}""", "/groupKey")]
    [InlineData("""[1]""", "/alerts")]
    public void Read_WrongShape_IsRefusedWithItsPlace(string json, string at) =>
        Assert.Equal(at, Assert.Single(Given.Refusal<AlertmanagerSource>(json).Mistakes).At);

    private static string With(string part, string replacement)
    {
        Assert.Contains(part, Resolved, StringComparison.Ordinal);
        return Resolved.Replace(part, replacement, StringComparison.Ordinal);
    }
}
