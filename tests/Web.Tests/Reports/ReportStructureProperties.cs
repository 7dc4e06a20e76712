using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.Web.Tests;

public class ReportStructureProperties
{
    private static readonly Person Ana = new(EmailAddress.Parse("ana@example.com"), "Ana **Lopes");

    private static readonly string[] Pieces =
    [
        "# ", "## ", "### ", "=", "===", "---", "-", "- ", "* ", "1. ", "2. ", "> ", "```", "~~~", "````", "`", "\n", "\n\n", "    ", "   ", "  ", "\t", "<h1>", "</h1>", "<!--", "<div>", "<pre>", "\\", "**", "[x]: y", "|", "|-|", "text",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    // Read by a Markdown implementation that is not ours: the law is about other readers.
    [Property(MaxTest = 2000)]
    public Property Write_AnyAnswers_GiveOneTitleAndOneHeadingAQuestion() => Prop.ForAll(Text.ToArbitrary(), Text.ToArbitrary(), Text.ToArbitrary(), (title, first, second) =>
    {
        ReportContent content = new(
            title,
            [new ReportSection(new QuestionId("a"), "First?", first), new ReportSection(new QuestionId("b"), "Second?", second)],
            [new ReportItem(new ActionItemId(1), $"{title} x", Ana, new DateOnly(2026, 12, 4))]);

        IDocument page = new HtmlParser().ParseDocument(ReportHtml.Render(ReportMarkdown.Write(content)));

        Assert.Equal("h1", page.Body!.FirstElementChild!.LocalName);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(["First?", "Second?"], page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.EndsWith("(due 2026-12-04)", page.QuerySelectorAll("li")[^1].TextContent.Trim(), StringComparison.Ordinal);
    });
}
