using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Postmortems.Domain;

/// <summary>
/// The report as Markdown: an H1 <c>Title: …</c>, one H2 a question, action items as <c>- **Name** - description (due 2026-12-04)</c>
/// below the question that asks for them (the last, where none does). What is written is read back as it was.
/// </summary>
public static partial class ReportMarkdown
{
    /// <param name="questions">The postmortem's, to know which of them asks for action items; default if they are not at hand.</param>
    public static string Write(ReportContent content, ImmutableArray<Question> questions = default)
    {
        StringBuilder markdown = new($"# {StockLines.Title} {MarkdownText.Escape(content.Title)}\n");
        QuestionId? itemsBelow = ItemsBelow([.. content.Sections.Select(section => section.Question)], questions);
        foreach (ReportSection section in content.Sections)
        {
            bool holdsItems = section.Question == itemsBelow;
            string text = SectionText.Contain(section.Markdown);
            Heading(markdown, section.Heading, holdsItems ? ItemLine.Yield(text) : text);
            if (holdsItems)
            {
                Items(markdown, content.Items);
            }
        }

        if (content.Sections.IsEmpty && !content.Items.IsEmpty)
        {
            Heading(markdown, StockLines.ItemsHeading, text: "");
            Items(markdown, content.Items);
        }

        return markdown.ToString();
    }

    /// <summary>Only the action items, as the report lists them.</summary>
    public static string ItemList(ImmutableArray<ReportItem> items)
    {
        StringBuilder markdown = new();
        Items(markdown, items);
        return markdown.ToString();
    }

    /// <summary>The section below which the action items stand; null if there is none.</summary>
    /// <param name="sections">In the order of the report.</param>
    public static QuestionId? ItemsBelow(ImmutableArray<QuestionId> sections, ImmutableArray<Question> questions)
    {
        IEnumerable<QuestionId> asking = questions.IsDefault ? [] : questions.Where(question => question.Shape == AnswerShape.ActionItems).Select(question => question.Id);
        return sections.IsEmpty ? null : asking.Where(id => sections.Contains(id)).Append(sections[^1]).First();
    }

    private static void Heading(StringBuilder markdown, string heading, string text)
    {
        markdown.Append("\n## ").Append(MarkdownText.Escape(heading)).Append('\n');
        if (text.Length > 0)
        {
            markdown.Append('\n').Append(text).Append('\n');
        }
    }

    private static void Items(StringBuilder markdown, ImmutableArray<ReportItem> items)
    {
        markdown.Append('\n');
        if (items.IsEmpty)
        {
            markdown.Append(StockLines.NoItems).Append('\n');
        }

        foreach (ReportItem item in items)
        {
            markdown.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(item.Owner.Name)}** - {MarkdownText.Escape(item.Title)} {StockLines.Due(item.Due)}\n");
        }
    }
}
