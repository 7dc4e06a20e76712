using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

public static partial class ReportMarkdown
{
    /// <summary>Reads a report, ours or one written by hand. Never fails: what is unclear is guessed and remarked upon.</summary>
    public static ReadReport Parse(string markdown, ReportReading reading)
    {
        ReportOutline outline = ReportOutline.Of(markdown);
        List<ReportRemark> remarks = [.. outline.StrayTitles.Select(line => new ReportRemark(line.Number, "a second level 1 heading; kept as a heading inside its section. Write questions as level 2 headings (##)."))];
        string title = ReadTitle(outline.Title, remarks);

        ImmutableArray<OutlinePart> parts = WithPreface(outline, remarks);
        ImmutableArray<QuestionId> ids = [.. parts.Select(part => QuestionOf(part, reading.Questions, remarks))];
        QuestionId? itemsBelow = ItemsBelow(ids, reading.Questions);
        ItemReader items = new(reading, remarks);
        List<ReportSection> sections = [];
        foreach ((OutlinePart part, QuestionId id) in parts.Zip(ids))
        {
            bool itemsOnly = IsItemsHeading(part);
            string text = SectionText.Contain(string.Join('\n', id == itemsBelow || itemsOnly ? items.Take(part.Lines) : part.Lines.Select(line => line.Text)));
            if (!itemsOnly || text.Length > 0)
            {
                Add(sections, new ReportSection(id, MarkdownText.Unescape(part.Heading.Text), text), part.Heading.Number, remarks);
            }
        }

        return new ReadReport(new ReportContent(title, [.. sections], items.Items), [.. remarks.OrderBy(remark => remark.Line)]);
    }

    private static string ReadTitle(OutlineLine? line, List<ReportRemark> remarks)
    {
        string title = MarkdownText.Unescape(TitleWord().Replace(line?.Text ?? "", ""));
        if (title.Length == 0)
        {
            remarks.Add(new ReportRemark(line?.Number ?? 1, "no title. Write it as a level 1 heading: # Title: what happened."));
        }

        return title;
    }

    // Text above the first question is nobody's; it goes to the first question rather than away.
    private static ImmutableArray<OutlinePart> WithPreface(ReportOutline outline, List<ReportRemark> remarks)
    {
        if (outline.Preface.FirstOrDefault(line => line.Text.Length > 0) is not { } first)
        {
            return outline.Parts;
        }

        remarks.Add(new ReportRemark(first.Number, "text above the first question; kept below the first question. Put it below a level 2 heading (##)."));
        return outline.Parts is [var head, .. var rest]
            ? [head with { Lines = [.. outline.Preface, new OutlineLine(first.Number, ""), .. head.Lines] }, .. rest]
            : [new OutlinePart(new OutlineLine(first.Number, "Report"), outline.Preface)];
    }

    private static QuestionId QuestionOf(OutlinePart part, ImmutableArray<Question> questions, List<ReportRemark> remarks)
    {
        string heading = MarkdownText.Unescape(part.Heading.Text);
        if (questions.FirstOrDefault(question => string.Equals(MarkdownText.OneLine(question.Text), heading, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known.Id;
        }

        if (!IsItemsHeading(part))
        {
            remarks.Add(new ReportRemark(part.Heading.Number, $"\"{heading}\" is none of the questions; kept as a section of its own."));
        }

        string name = NoNameCharacter().Replace(heading.ToLowerInvariant(), "-").Trim('-');
        return new QuestionId(name.Length > 0 ? name[..Math.Min(name.Length, 40)].Trim('-') : "section");
    }

    private static bool IsItemsHeading(OutlinePart part) => string.Equals(part.Heading.Text.Trim(), StockLines.ItemsHeading, StringComparison.OrdinalIgnoreCase);

    private static void Add(List<ReportSection> sections, ReportSection section, int line, List<ReportRemark> remarks)
    {
        int same = sections.FindIndex(earlier => earlier.Question == section.Question);
        if (same < 0)
        {
            sections.Add(section);
            return;
        }

        remarks.Add(new ReportRemark(line, $"\"{section.Heading}\" is there twice; both texts are kept in the first."));
        sections[same] = sections[same] with { Markdown = $"{sections[same].Markdown}\n\n{section.Markdown}".Trim('\n') };
    }

    [GeneratedRegex(@"^\s*title\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex TitleWord();

    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NoNameCharacter();
}
