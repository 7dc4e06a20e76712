using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Postmortems.Domain.Tests.ReportFixture;

namespace Postmortems.Domain.Tests;

public partial class ReportMarkdownProperties
{
    // What breaks documents, strung together: the free strings of a generator almost never hold a fence or a heading.
    private static readonly string[] Pieces =
    [
        "# ", "## ", "### ", "#", "=", "===", "---", "-", "- ", "* ", "+ ", "1. ", "2) ", "> ", "```", "~~~", "````", "`", "\n", "\n\n", "\r\n", "    ", "  ", "\t", " ",
        "<h1>", "<!--", "<div>", "<script>", "\\", "*", "**", "_", "[x](y)", "&amp;", "Title: ", "text", "Ana", " (due 2026-12-04)", "- **Ana Lopes** - do", ":", "é", "\u2028",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static readonly Gen<ReportContent> Contents =
        from title in Text
        from stopped in Text
        from led in Text
        from prevent in Text
        from items in Items().ListOf()
        select new ReportContent(
            title,
            [new ReportSection(Stopped.Id, Stopped.Text, stopped), new ReportSection(Led.Id, Led.Text, led), new ReportSection(Prevent.Id, Prevent.Text, prevent)],
            [.. items.Select((item, index) => item with { Item = new ActionItemId(index + 1) })]);

    [Property(MaxTest = 500)]
    public Property Parse_OfWhatWasWritten_IsTheSameUpToNormalisation() => Prop.ForAll(Contents.ToArbitrary(), content =>
    {
        ReportContent expected = Normal(content);

        ReportContent read = ReportMarkdown.Parse(ReportMarkdown.Write(content, Reading.Questions), Reading).Content;

        Assert.Equal(expected.Title, read.Title);
        Assert.Equal(expected.Sections, read.Sections);
        Assert.Equal(expected.Items, read.Items);
    });

    [Property(MaxTest = 500)]
    public Property Write_OfWhatWasRead_IsTheSameText() => Prop.ForAll(Contents.ToArbitrary(), content =>
    {
        string written = ReportMarkdown.Write(content, Reading.Questions);

        string again = ReportMarkdown.Write(ReportMarkdown.Parse(written, Reading).Content, Reading.Questions);

        Assert.Equal(written, again);
    });

    [Property(MaxTest = 500)]
    public Property Parse_AnyText_NeverFails() => Prop.ForAll(Text.ToArbitrary(), text => ReportMarkdown.Parse(text, Reading).Content.Title is not null);

    private static Gen<ReportItem> Items() =>
        from title in Text.Where(text => MarkdownText.OneLine(text).Length > 0)
        from owner in Gen.Elements(Ana, Ravi, Mia)
        from days in Gen.Choose(0, 400)
        select new ReportItem(new ActionItemId(0), title, owner, Today.AddDays(days));

    private static ReportContent Normal(ReportContent content) => new(
        MarkdownText.OneLine(content.Title),
        [.. content.Sections.Select(section => section with { Markdown = NormalSection(section) })],
        [.. content.Items.Select(item => item with { Title = MarkdownText.OneLine(item.Title) })]);

    // Beside action items, text gives up the bullet that stands for one.
    private static string NormalSection(ReportSection section)
    {
        string text = SectionText.Contain(section.Markdown);
        return section.Question == Prevent.Id ? BulletedName().Replace(text, "* **") : text;
    }

    [GeneratedRegex(@"^-[ \t]+\*\*", RegexOptions.Multiline)]
    private static partial Regex BulletedName();
}
