namespace Postmortems.Intake.Tests;

public sealed class SecretInAddressTests
{
    [Theory]
    [InlineData("s:cret ü", true)]
    [InlineData("s:cret", false)]
    [InlineData("s:cret üü", false)]
    [InlineData("S:CRET Ü", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Matches_Code_OnlyTheSecretItself(string? code, bool matches) =>
        Assert.Equal(matches, SecretInAddress.Instance.Matches(IntakeRequest.Post(default) with { Code = code }, "s:cret ü"));

    // A secret in the address is for senders that have nothing else.
    [Fact]
    public void Enter_SourceWhoseSenderCanSetHeaders_TakesNoSecretFromTheAddress()
    {
        SourceTrust trust = new(["s"], UnsignedRequests.Refuse);

        string[] takes = [.. IntakeSources.All.Where(source => IntakeDoor.Enter(source, Given.Json("{}") with { Code = "s" }, trust, Given.Now) is not IntakeResult.Refused { Status: 401 }).Select(source => source.Name)];

        Assert.Equal(["azure-monitor", "cloudevents", "eventgrid"], takes);
    }
}
