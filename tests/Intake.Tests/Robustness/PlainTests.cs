namespace Postmortems.Intake.Tests;

public sealed class PlainTests
{
    [Theory]
    [InlineData("a\tb\r\n c", "a b c")]
    [InlineData(" \u2028a\u00A0b ", "a b")]
    [InlineData("pay\u202Egnp.exe", "paygnp.exe")]
    [InlineData("👩\u200D🚒", "👩\u200D🚒")] // a joiner makes one firefighter of two signs
    [InlineData("\u0000\u0007\u200B", null)]
    [InlineData(null, null)]
    public void Line_AnyText_IsOneReadableLine(string? text, string? line) => Assert.Equal(line, Plain.Line(text));

    [Fact]
    public void Line_LongText_IsCutBetweenCharacters()
    {
        Assert.Equal(new string('a', 200), Plain.Line(new string('a', 200)));
        Assert.Equal(new string('a', 199) + "…", Plain.Line(new string('a', 201)));
        Assert.Equal(new string('a', 198) + "…", Plain.Line(new string('a', 198) + "🚒🚒"));
    }

    [Fact]
    public void Id_LongOrUnprintable_IsADigestThatStaysTheSame()
    {
        Assert.Equal("{}:{alertname=\"x\"}", Plain.Id("{}:{alertname=\"x\"}"));
        Assert.Equal(Plain.Id(new string('k', 5000)), Plain.Id(new string('k', 5000)));
        Assert.True(Plain.Id(new string('k', 5000)).Length < 40);
        Assert.DoesNotContain('\0', Plain.Id("a\0b"));
    }

    [Theory]
    [InlineData("https://a.example/x", true)]
    [InlineData("http://localhost:9090/graph?g0.expr=vector%28666%29", true)]
    [InlineData("?orgId=1", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/relative", false)]
    public void Link_OnlyTheWeb(string text, bool isLink) => Assert.Equal(isLink, Plain.Link(text) is not null);
}
