using System.Text.Json;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Identities are stored and stand in links: how they are made never changes.</summary>
public class PostmortemIdTests
{
    // SHA-256 of the three lines, its first 16 bytes, with the version and variant of RFC 9562 put in; reckoned with sha256sum.
    [Theory]
    [InlineData("manual", "db-port", 1, "b4e9fc56be798c15af4f98c5e9e107dc")]
    [InlineData("manual", "db-port", 2, "15a702c7940787b599298015cf631512")]
    [InlineData("pagerduty", "PT4KHLK", 1, "f225121d80f28da58517bc39eb7d3c8f")]
    public void For_AnIncident_IsTheSameForEver(string source, string externalId, int recurrence, string id) =>
        Assert.Equal(id, PostmortemId.For(source, externalId, recurrence).ToString());

    [Fact]
    public void For_NoRecurrenceSaid_IsTheFirst() => Assert.Equal(PostmortemId.For("manual", "db-port", 1), PostmortemId.For("manual", "db-port"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("db-port")]
    [InlineData("00000000-0000-0000-0000-000000000000")] // with hyphens
    public void TryParse_NotOurForm_IsRefused(string? text) => Assert.False(PostmortemId.TryParse(text, out _));

    [Fact]
    public void Json_ThereAndBack_IsTheSame()
    {
        PostmortemId id = PostmortemId.For("manual", "db-port");

        string json = JsonSerializer.Serialize(id);

        Assert.Equal($"\"{id}\"", json);
        Assert.Equal(id, JsonSerializer.Deserialize<PostmortemId>(json));
        Assert.Equal("Not a postmortem id.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PostmortemId>("\"x\"")).Message);
    }
}
