using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Postmortems.Web;

/// <summary>
/// What a stored report says by itself (built-in questions, lines where nobody said anything, labels, dates), in its reader's language. Stored
/// and downloaded it stays as it is, so that it can be read back. Words are changed only where the report's writer puts them, never
/// within what people typed.
/// </summary>
internal static class StockWords
{
    /// <summary>The same for the whole text of a section; what is no stock line comes back as it is.</summary>
    public static string Said(string markdown) => markdown.Trim() switch
    {
        StockLines.Unanswered => Texts.Say("report.unanswered"),
        StockLines.NothingToAdd => Texts.Say("report.nothing-to-add"),
        ReportReadiness.NothingToReport => Texts.Say("report.nothing"),
        _ => markdown,
    };

    /// <param name="document">The whole report, parsed.</param>
    /// <param name="questions">Those it was written with; default if they were not at hand.</param>
    public static void Speak(MarkdownDocument document, ReportContent content, ImmutableArray<Question> questions)
    {
        SpeakTitle(document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1));
        QuestionId? itemsBelow = ReportMarkdown.ItemsBelow([.. content.Sections.Select(section => section.Question)], questions);
        ImmutableArray<(HeadingBlock Heading, ImmutableArray<Block> Below)> parts = [.. Parts(document)];
        foreach ((HeadingBlock heading, _) in parts)
        {
            SpeakHeading(heading);
        }

        foreach ((ReportSection section, ImmutableArray<Block> below) in content.Sections.Zip(parts, (section, part) => (section, part.Below)))
        {
            Speak(below, section.Markdown, ShapeOf(section, questions));
            if (section.Question == itemsBelow)
            {
                Speak(below, content.Items);
            }
        }

        if (content.Sections.IsEmpty && parts is [var only, ..])
        {
            Speak(only.Below, content.Items);
        }
    }

    /// <param name="below">The blocks of one section.</param>
    /// <param name="markdown">The section's text as it is stored.</param>
    public static void Speak(ImmutableArray<Block> below, string markdown, AnswerShape shape)
    {
        if (Said(markdown) is var said && said != markdown && below is [ParagraphBlock { Inline: { } line }, ..])
        {
            Replace(line, said);
        }

        if (shape == AnswerShape.Whys)
        {
            WhyLabels.Speak(below);
        }
    }

    /// <param name="below">The blocks of the section with the action items, which come last.</param>
    public static void Speak(ImmutableArray<Block> below, ImmutableArray<ReportItem> items)
    {
        if (items.IsEmpty && below is [.., ParagraphBlock { Inline: { } none }])
        {
            Replace(none, Texts.Say("report.no-items"));
        }

        if (below.OfType<ListBlock>().LastOrDefault() is { } list)
        {
            foreach ((Block line, ReportItem item) in list.TakeLast(items.Length).Zip(items.TakeLast(list.Count)))
            {
                SpeakDue(line, item.Due);
            }
        }
    }

    private static AnswerShape ShapeOf(ReportSection section, ImmutableArray<Question> questions) =>
        questions.IsDefault ? AnswerShape.Text : questions.FirstOrDefault(question => question.Id == section.Question)?.Shape ?? AnswerShape.Text;

    private static IEnumerable<(HeadingBlock Heading, ImmutableArray<Block> Below)> Parts(MarkdownDocument document)
    {
        foreach (HeadingBlock heading in document.OfType<HeadingBlock>().Where(heading => heading.Level == 2))
        {
            yield return (heading, [.. document.SkipWhile(block => block != heading).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: 2 })]);
        }
    }

    private static void SpeakTitle(HeadingBlock? title)
    {
        if (title?.Inline?.FirstChild is LiteralInline literal && literal.Content.ToString() is var text && text.StartsWith(StockLines.Title, StringComparison.Ordinal))
        {
            literal.Content = new StringSlice(Texts.Say("report.title") + text[StockLines.Title.Length..]);
        }
    }

    private static void SpeakHeading(HeadingBlock heading)
    {
        if (heading.Inline is { } line && line.All(inline => inline is LiteralInline))
        {
            string written = string.Concat(line.OfType<LiteralInline>().Select(literal => literal.Content.ToString()));
            string said = written == StockLines.ItemsHeading ? Texts.Say("report.items") : QuestionWords.Said(written);
            if (said != written)
            {
                Replace(line, said);
            }
        }
    }

    private static void SpeakDue(Block line, DateOnly due)
    {
        if (line.Descendants<LiteralInline>().LastOrDefault() is { } last && last.Content.ToString() is var text && text.EndsWith(StockLines.Due(due), StringComparison.Ordinal))
        {
            last.Content = new StringSlice(text[..^StockLines.Due(due).Length] + Texts.Say("report.due", When.Date(due)));
        }
    }

    /// <summary>The line in other words; what emphasis it has stays.</summary>
    private static void Replace(ContainerInline line, string said)
    {
        LiteralInline[] literals = [.. line.Descendants<LiteralInline>()];
        foreach ((int index, LiteralInline literal) in literals.Index())
        {
            literal.Content = new StringSlice(index == 0 ? said : "");
        }
    }
}
