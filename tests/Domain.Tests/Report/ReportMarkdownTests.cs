using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public class ReportMarkdownTests
{
    [Fact]
    public void Write_Report_HasTheAgreedForm()
    {
        ReportContent content = new(
            "No new *transactions*",
            [
                new ReportSection(Stopped.Id, Stopped.Text, "The ledger_db."),
                new ReportSection(Led.Id, Led.Text, "- The port was blocked\n  - A rule changed"),
                new ReportSection(Prevent.Id, Prevent.Text, ""),
            ],
            [new ReportItem(new ActionItemId(1), "Alert on blocked ports", Ana, new DateOnly(2026, 12, 4))]);

        string markdown = ReportMarkdown.Write(content, [Stopped, Led, Prevent]);

        Assert.Equal(
            """
            # Title: No new \*transactions\*

            ## What stopped working?

            The ledger_db.

            ## What led to the system breaking?

            - The port was blocked
              - A rule changed

            ## What are we doing to prevent issues in the future?

            - **Ana Lopes** - Alert on blocked ports (due 2026-12-04)

            """.ReplaceLineEndings("\n"),
            markdown);
    }

    [Fact]
    public void Write_ItemsQuestionInTheMiddle_HoldsTheItems()
    {
        ReportContent content = new("T", [new ReportSection(Prevent.Id, "Prevention", ""), new ReportSection(Stopped.Id, "Extra", "x")], [new ReportItem(new ActionItemId(1), "Alert", Ana, Today)]);

        string markdown = ReportMarkdown.Write(content, [Prevent, Stopped]);

        Assert.Equal("# Title: T\n\n## Prevention\n\n- **Ana Lopes** - Alert (due 2026-11-20)\n\n## Extra\n\nx\n", markdown);
    }

    [Fact]
    public void Write_NoItems_SaysSo()
    {
        ReportContent content = new("T", [new ReportSection(Prevent.Id, "Prevention", "")], []);

        string markdown = ReportMarkdown.Write(content);

        Assert.Equal("# Title: T\n\n## Prevention\n\n_No action items._\n", markdown);
    }

    [Theory]
    [InlineData("# One\n## Two\n### Three", "### One\n### Two\n### Three")]
    [InlineData("Text\n===\nText\n---", "Text\n\\===\nText\n\\---")]
    [InlineData("Text\n\n---\n\nText", "Text\n\n---\n\nText")]
    [InlineData("> # Quoted\n- # Listed\n  1. ## Deep", "> ### Quoted\n- ### Listed\n  1. ### Deep")]
    [InlineData("```\n# a comment\n```", "```\n# a comment\n```")]
    [InlineData("~~~ sh\n# never closed", "~~~ sh\n# never closed\n~~~")]
    [InlineData("text\n2. ```\n   ```\n# x", "text\n2.\n```\n```\n### x")]
    [InlineData("<!-- never closed\n<h1>x</h1>", "\\<!-- never closed\n\\<h1>x</h1>")]
    [InlineData("<https://example.com>", "<https://example.com>")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("a\r\nb\rc\0", "a\nb\nc")]
    public void Contain_StructureInsideAnAnswer_StaysInItsSection(string typed, string contained)
    {
        Assert.Equal(contained, SectionText.Contain(typed));
        Assert.Equal(contained, SectionText.Contain(contained));
    }

    [Fact]
    public void Parse_HandWrittenReport_RemarksOnEachGuessByLine()
    {
        const string Written = """
            # The ledger stood still

            Written in a hurry.

            ## What stopped working?
            The ledger.
            # Another title
            ## Weather
            Rain.
            ## What are we doing to prevent issues in the future?
            - **ravi iyer** – Alert on blocked ports (due: 2026-12-01)
            - **Mia Berg**: Align the ports
            - **Zoe** - Write it down (due 2026-02-30)
            - Buy umbrellas
            """;

        ReadReport read = ReportMarkdown.Parse(Written, Reading);

        Assert.Equal("The ledger stood still", read.Content.Title);
        Assert.Equal(["what-stopped", "weather", "prevention"], read.Content.Sections.Select(section => section.Question.Value));
        Assert.Equal("Written in a hurry.\n\n\nThe ledger.\n### Another title", read.Content.Sections[0].Markdown);
        Assert.Equal("- Buy umbrellas", read.Content.Sections[2].Markdown);
        Assert.Equal(
            [
                new ReportItem(new ActionItemId(1), "Alert on blocked ports", Ravi, new DateOnly(2026, 12, 1)),
                new ReportItem(new ActionItemId(2), "Align the ports", Mia, new DateOnly(2026, 12, 24)),
                new ReportItem(new ActionItemId(3), "Write it down (due 2026-02-30)", Ana, new DateOnly(2026, 12, 24)),
            ],
            read.Content.Items);
        Assert.Equal([3, 7, 8, 12, 13, 13, 14], read.Remarks.Select(remark => remark.Line));
    }

    [Fact]
    public void Parse_NothingAtAll_IsAnEmptyReportWithARemark()
    {
        ReadReport read = ReportMarkdown.Parse("", Reading);

        Assert.Empty(read.Content.Sections);
        Assert.Equal("Line 1: no title. Write it as a level 1 heading: # Title: what happened.", Assert.Single(read.Remarks).ToString());
    }
}
