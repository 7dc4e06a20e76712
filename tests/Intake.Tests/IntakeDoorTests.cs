using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake.Tests;

public sealed class IntakeDoorTests
{
    private const string Report = """{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z"}""";

    [Fact]
    public void Enter_NoSecretConfigured_IsRefusedAndSaysWhatToConfigure()
    {
        IntakeResult.Refused refused = Assert.IsType<IntakeResult.Refused>(Enter(SourceTrust.None));

        Assert.Equal(403, refused.Status);
        Assert.Contains("Intake:Sources:manual:Secret", refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnsignedRequests.Refuse, true, false)]
    [InlineData(UnsignedRequests.Loopback, true, true)]
    [InlineData(UnsignedRequests.Loopback, false, false)]
    [InlineData(UnsignedRequests.Accept, false, true)]
    public void Enter_NoSecretConfigured_GoesByTheRuleForUnsigned(UnsignedRequests rule, bool isLoopback, bool accepted)
    {
        IntakeResult result = IntakeDoor.Enter(new ManualSource(), Given.Json(Report) with { IsLoopback = isLoopback }, new SourceTrust([], rule), Given.Now);

        Assert.Equal(accepted, result is IntakeResult.Accepted);
    }

    [Theory]
    [InlineData("old secret", true)]
    [InlineData("new secret", true)]
    [InlineData("no secret", false)]
    public void Enter_TwoSecrets_EitherWillDo(string shown, bool accepted)
    {
        SourceTrust trust = new(["old secret", "new secret"], UnsignedRequests.Refuse);

        Assert.Equal(accepted, Enter(trust, KeyValuePair.Create("Authorization", $"Bearer {shown}")) is IntakeResult.Accepted);
        Assert.Equal(accepted, Enter(trust, KeyValuePair.Create("X-Postmortem-Signature", $"sha256={Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(Report)))}")) is IntakeResult.Accepted);
    }

    [Theory]
    [InlineData(UnsignedRequests.Loopback)]
    [InlineData(UnsignedRequests.Accept)]
    public void Enter_SecretConfiguredAndNotShown_IsRefusedWhateverTheRuleForUnsigned(UnsignedRequests rule)
    {
        IntakeResult result = IntakeDoor.Enter(new ManualSource(), Given.Json(Report) with { IsLoopback = true }, new SourceTrust(["s"], rule), Given.Now);

        Assert.Equal(401, Assert.IsType<IntakeResult.Refused>(result).Status);
    }

    [Fact]
    public void Enter_PagerDutyWithABearerToken_IsRefused()
    {
        IntakeRequest request = IntakeRequest.Post(Encoding.UTF8.GetBytes(PagerDutyJson.Resolved), headers: [new("Authorization", "Bearer s")]);

        IntakeResult.Refused refused = Assert.IsType<IntakeResult.Refused>(IntakeDoor.Enter(new PagerDutySource(), request, new SourceTrust(["s"], UnsignedRequests.Refuse), Given.Now));

        Assert.Contains("X-PagerDuty-Signature", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_Handshake_NeedsNoSecretButASourceThatTakesAnything()
    {
        IntakeRequest handshake = IntakeRequest.Post(default, null, [new("WebHook-Request-Origin", "a.example")]) with { Method = "OPTIONS" };

        Assert.IsType<IntakeResult.Answered>(IntakeDoor.Enter(new CloudEventsSource(), handshake, new SourceTrust(["s"], UnsignedRequests.Refuse), Given.Now));
        Assert.IsType<IntakeResult.Refused>(IntakeDoor.Enter(new CloudEventsSource(), handshake, SourceTrust.None, Given.Now));
    }

    [Fact]
    public void Enter_BodyAtTheLimit_IsReadAndOneByteMoreIsNot()
    {
        SourceTrust trust = new([], UnsignedRequests.Accept);
        byte[] atLimit = Encoding.UTF8.GetBytes(Report.PadRight(IntakeDoor.LongestBody));

        Assert.IsType<IntakeResult.Accepted>(IntakeDoor.Enter(new ManualSource(), IntakeRequest.Post(atLimit), trust, Given.Now));
        Assert.Equal(IntakeDoor.TooLong, IntakeDoor.Enter(new ManualSource(), IntakeRequest.Post((byte[])[.. atLimit, 0x20]), trust, Given.Now));
    }

    [Fact]
    public void Enter_AnyOtherMethod_IsNotAllowed()
    {
        IntakeResult result = IntakeDoor.Enter(new ManualSource(), Given.Json(Report) with { Method = "PUT" }, new SourceTrust([], UnsignedRequests.Accept), Given.Now);

        Assert.Equal(405, Assert.IsType<IntakeResult.Refused>(result).Status);
    }

    [Fact]
    public void Find_AnyCase_FindsEachSourceOnce()
    {
        Assert.All(IntakeSources.All, source => Assert.Same(source, IntakeSources.Find(source.Name.ToUpperInvariant())));
        Assert.Equal(["alertmanager", "azure-monitor", "cloudevents", "eventgrid", "manual", "pagerduty"], IntakeSources.All.Select(source => source.Name));
        Assert.Null(IntakeSources.Find("nowhere"));
    }

    private static IntakeResult Enter(SourceTrust trust, params KeyValuePair<string, string>[] headers) =>
        IntakeDoor.Enter(new ManualSource(), IntakeRequest.Post(Encoding.UTF8.GetBytes(Report), "application/json", headers), trust, Given.Now);
}
