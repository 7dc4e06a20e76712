using System.Text;

namespace Postmortems.Intake.Tests;

public sealed class JsonBodyTests
{
    [Fact]
    public void Read_ByteOrderMark_IsPassedOver() =>
        Assert.IsType<IntakeResult.Accepted>(Read([0xEF, 0xBB, 0xBF, .. """{"title":"Down","resolvedAt":"2026-03-02T10:00:00Z"}"""u8]));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("title=Down")]
    [InlineData("""{"title":"Down"} {}""")]
    [InlineData("""{"title":"Down",}""")]
    [InlineData("""{"title":"Down" /* comment */}""")]
    [InlineData("""{"title":"Down","title":"Up"}""")]
    [InlineData("""{"title":"Down","titl\u0065":"Up"}""")]
    [InlineData("""{"title":"\ud800"}""")]
    [InlineData("""{"\udc00":"Down"}""")]
    public void Read_NotOneJsonDocument_IsRefusedAsSuch(string body) =>
        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(Read(Encoding.UTF8.GetBytes(body))).Status);

    [Fact]
    public void Read_InvalidUtf8_IsRefusedAsSuch()
    {
        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(Read([.. "{\"title\":\""u8, 0xC3, 0x28, .. "\"}"u8])).Status);
        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(Read(Encoding.Unicode.GetBytes("{}"))).Status);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Read_ADeepHole_IsRefusedAsSuch(char open, char close)
    {
        string step = open == '{' ? "{\"a\":" : "[";
        string hole = string.Concat(Enumerable.Repeat(step, 50_000)) + "1" + new string(close, 50_000);

        Assert.Equal(400, Assert.IsType<IntakeResult.Refused>(Read(Encoding.UTF8.GetBytes(hole))).Status);
    }

    private static IntakeResult Read(byte[] body) => new ManualSource().Read(IntakeRequest.Post(body), Given.Now);
}
