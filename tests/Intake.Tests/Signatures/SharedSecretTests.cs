using System.Text;

namespace Postmortems.Intake.Tests;

public sealed class SharedSecretTests
{
    [Theory]
    [InlineData("Bearer s:cret ü", true)]
    [InlineData("bearer s:cret ü", true)]
    [InlineData("Bearer s:cret", false)]
    [InlineData("Bearer s:cret üü", false)]
    [InlineData("Bearer", false)]
    [InlineData("Bearer ", false)]
    [InlineData("s:cret ü", false)]
    [InlineData("Digest s:cret ü", false)]
    [InlineData("Basic s:cret ü", false)]
    [InlineData("", false)]
    public void Matches_Bearer_OnlyTheSecretItself(string header, bool matches) => Assert.Equal(matches, Matches(header));

    [Theory]
    [InlineData("anybody:s:cret ü", true)] // only the first colon divides
    [InlineData(":s:cret ü", true)]
    [InlineData("s:cret ü", false)]
    [InlineData("anybody", false)]
    [InlineData("anybody:", false)]
    public void Matches_Basic_OnlyTheSecretAsPassword(string pair, bool matches) =>
        Assert.Equal(matches, Matches($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))}"));

    [Fact]
    public void Matches_SentTwice_OneIsEnough() => Assert.True(Matches("Bearer other", "Bearer s:cret ü"));

    private static bool Matches(params string[] headers) => SharedSecret.Instance.Matches(
        IntakeRequest.Post(default, headers: headers.Select(header => KeyValuePair.Create("authorization", header))), "s:cret ü");
}
