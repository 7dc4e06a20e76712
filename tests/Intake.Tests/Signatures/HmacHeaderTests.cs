using System.Security.Cryptography;
using System.Text;

namespace Postmortems.Intake.Tests;

public sealed class HmacHeaderTests
{
    private const string Secret = "a secret";

    // UTF-8 and CR LF: signed as bytes, never as text read and written again.
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("{\"title\":\"数据 ü\"}\r\n");

    private static readonly string Hex = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Body));

    private static readonly string Wrong = new('0', 64);

    [Fact]
    public void Matches_RightInAnyForm_IsBelieved()
    {
        Assert.True(Matches($"v1={Hex}"));
        Assert.True(Matches($"v1={Hex.ToUpperInvariant()}"));
        Assert.True(Matches($"v1={Wrong}, v1={Hex}"));
        Assert.True(Matches($"v2={Wrong},v1={Hex}"));
        Assert.True(Matches($"v1={Wrong}", $"v1={Hex}"));
        Assert.True(Matches($"v1={Hex},v1={Wrong}"));
        Assert.True(Matches($"v1={Hex}", $"v1={Wrong}"));
    }

    [Fact]
    public void Matches_AnythingElse_IsNot()
    {
        Assert.False(Matches());
        Assert.False(Matches(""));
        Assert.False(Matches(","));
        Assert.False(Matches("v1="));
        Assert.False(Matches(Hex));
        Assert.False(Matches($"v1={Wrong}"));
        Assert.False(Matches($"v2={Hex}"));
        Assert.False(Matches($"v1={Hex[..^1]}"));
        Assert.False(Matches($"v1={Hex[..^2]}"));
        Assert.False(Matches($"v1={Hex}0"));
        Assert.False(Matches($"v1={Hex[..^1]}g"));
        Assert.False(Matches($"v1={Hex[..^1]}ａ"));
    }

    [Fact]
    public void Matches_BodyReadAndWrittenAgain_IsNot()
    {
        IntakeRequest request = IntakeRequest.Post(Body.AsMemory(0, Body.Length - 2), headers: [new("X-PagerDuty-Signature", $"v1={Hex}")]);

        Assert.False(HmacHeader.PagerDutyV3.Matches(request, Secret));
    }

    private static bool Matches(params string[] values) => HmacHeader.PagerDutyV3.Matches(
        IntakeRequest.Post(Body, headers: values.Select(value => KeyValuePair.Create("x-pagerduty-signature", value))), Secret);
}
