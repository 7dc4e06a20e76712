using System.Collections.Immutable;
using FsCheck.Xunit;
using Xunit;

namespace Postmortems.Domain.Tests;

public class WhyBulletsTests
{
    [Property(Arbitrary = [typeof(Trees)])]
    public void Read_OfWhatWasWritten_IsTheSameTree(ImmutableArray<Why> tree)
    {
        string markdown = WhyBullets.Write([tree]);

        Assert.Equal(tree, WhyBullets.Read(markdown));
    }

    [Property(Arbitrary = [typeof(Trees)])]
    public void Read_AfterTheReportContainedTheSection_IsTheSameTree(ImmutableArray<Why> tree)
    {
        string markdown = SectionText.Contain(WhyBullets.Write([tree]));

        Assert.Equal(tree, WhyBullets.Read(markdown));
    }

    [Fact]
    public void Write_EvidenceAndEnds_AreBulletsBelowTheirWhy()
    {
        Why port = new("The port was closed", [new Why("Nothing lists the ports in use", []) { Evidence = "https://example.com/list", End = new WhyEnd(true, "List ports from production", null) }]);
        Why law = new("Payments need an audit", []) { End = new WhyEnd(false, null, "A law asks for it.") };

        string markdown = WhyBullets.Write([[port, law]]);

        Assert.Equal(
            """
            - The port was closed
              - Nothing lists the ports in use
                - _Evidence:_ <https://example.com/list>
                - _Action item:_ List ports from production
            - Payments need an audit
              - _Can we change this?_ No.
              - _Why no action item:_ A law asks for it.
            """,
            markdown,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Write_TwoAccountsOfOneWhy_SayItOnceWithAllEvidence()
    {
        string markdown = WhyBullets.Write([[new Why("A rule", []) { Evidence = "ticket 4" }], [new Why("a rule", [new Why("Nobody asked", [])]) { Evidence = "the change log" }]]);

        Why why = Assert.Single(WhyBullets.Read(markdown));
        Assert.Equal("ticket 4; the change log", why.Evidence);
        Assert.Equal("Nobody asked", Assert.Single(why.Because).Text);
    }

    [Theory]
    [InlineData(false, true, true)] // what somebody thinks we can change, we can
    [InlineData(true, false, true)]
    [InlineData(null, false, false)]
    [InlineData(null, null, null)]
    public void Write_AccountsThatEndDifferently_TakeTheMoreHopeful(bool? one, bool? other, bool? expected)
    {
        string markdown = WhyBullets.Write([[Ending(one)], [Ending(other)]]);

        Assert.Equal(expected, Assert.Single(WhyBullets.Read(markdown)).End?.Changeable);

        static Why Ending(bool? changeable) => new("A rule", []) { End = new WhyEnd(changeable, null, changeable is null ? null : "It is old.") };
    }

    [Theory]
    [InlineData("http://example.com/change/4", "<http://example.com/change/4>")]
    [InlineData("https://example.com/change/4", "<https://example.com/change/4>")]
    [InlineData("ftp://example.com/change/4", "ftp://example.com/change/4")]
    [InlineData("ticket 4", "ticket 4")]
    public void Write_Evidence_IsALinkOnlyOnTheWeb(string evidence, string written) =>
        Assert.Equal($"- A rule\n  - _Evidence:_ {written}", WhyBullets.Write([[new Why("A rule", []) { Evidence = evidence }]]));

    [Theory]
    [InlineData("* one\n    * two\n    * three\n* four", "one(two three) four")] // four spaces, asterisks
    [InlineData("Before.\n\n- one\n\t+ two\n\nAfter.", "one(two)")] // a tab, text around
    [InlineData("- one\n      - two\n   - three", "one(two three)")] // indented at will
    [InlineData("```\n- code\n```\n- one", "one")]
    [InlineData("- one\n  - _Evidence:_\n  - _Can we change this?_ Perhaps", "one(_Evidence:_ _Can we change this?_ Perhaps)")] // no more than words
    [InlineData("Nothing but prose.", "")]
    public void Read_ListsWrittenByHand_AreUnderstood(string markdown, string shape) => Assert.Equal(shape, Shape(WhyBullets.Read(markdown)));

    private static string Shape(ImmutableArray<Why> whys) => string.Join(' ', whys.Select(why => why.Because.IsEmpty ? why.Text : $"{why.Text}({Shape(why.Because)})"));
}
