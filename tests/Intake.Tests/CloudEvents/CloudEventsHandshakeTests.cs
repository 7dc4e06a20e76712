namespace Postmortems.Intake.Tests;

public sealed class CloudEventsHandshakeTests
{
    [Theory]
    [InlineData("120", "120")]
    [InlineData(null, "*")]
    [InlineData("0", "*")]
    [InlineData("many", "*")]
    public void Greet_OriginAsks_ConsentsToThatOrigin(string? rate, string allowed)
    {
        IntakeResult? result = new CloudEventsSource().Greet(Options([new("webhook-request-origin", "eventemitter.example.com"), .. Rate(rate)]));

        Assert.Equal(
            [new("Allow", "POST"), new("WebHook-Allowed-Origin", "eventemitter.example.com"), new("WebHook-Allowed-Rate", allowed)],
            Assert.IsType<IntakeResult.Answered>(result).Headers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("evil.example\r\nSet-Cookie: a=b")]
    [InlineData("ünicode.example")]
    public void Greet_OriginIsNoDnsName_GivesNoConsent(string origin) =>
        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(new CloudEventsSource().Greet(Options([new("WebHook-Request-Origin", origin)]))).Status);

    [Fact]
    public void Greet_NoOriginOrTwo_GivesNoConsent()
    {
        Assert.IsType<IntakeResult.Refused>(new CloudEventsSource().Greet(Options([])));
        Assert.IsType<IntakeResult.Refused>(new CloudEventsSource().Greet(Options([new("WebHook-Request-Origin", "a.example"), new("WebHook-Request-Origin", "b.example")])));
    }

    [Fact]
    public void Greet_AnEvent_IsNoHandshake() => Assert.Null(new CloudEventsSource().Greet(Given.Json("{}")));

    private static IEnumerable<KeyValuePair<string, string>> Rate(string? rate) => rate is null ? [] : [new("WebHook-Request-Rate", rate)];

    private static IntakeRequest Options(IEnumerable<KeyValuePair<string, string>> headers) => IntakeRequest.Post(default, null, headers) with { Method = "OPTIONS" };
}
