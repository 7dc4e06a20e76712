using System.Collections.Immutable;
using AngleSharp.Dom;
using Ganss.Xss;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Postmortems.Web;

/// <summary>Reports as HTML that is safe to put into a page: what people typed may format text, and nothing else.</summary>
public static class ReportHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    private static readonly HtmlSanitizer Sanitizer = MakeSanitizer();

    /// <returns>An HTML fragment without scripts, styles, images or classes; links open nothing but web pages and mail.</returns>
    public static string Render(string markdown) => ToHtml(Markdown.Parse(markdown, Pipeline));

    /// <summary>A whole report, what it says by itself in the reader's language.</summary>
    public static string Render(ReportContent content, ImmutableArray<Question> questions)
    {
        MarkdownDocument document = Markdown.Parse(ReportMarkdown.Write(content, questions), Pipeline);
        StockWords.Speak(document, content, questions);
        return ToHtml(document);
    }

    /// <summary>One heading of a report, as it stands in the whole.</summary>
    public static string RenderHeading(string heading) => Render($"## {MarkdownText.Escape(QuestionWords.Said(heading))}").Trim();

    /// <summary>The text below one heading of a report, as it stands in the whole.</summary>
    public static string RenderSection(string markdown, AnswerShape shape)
    {
        MarkdownDocument document = Markdown.Parse(SectionText.Contain(markdown), Pipeline);
        StockWords.Speak([.. document], markdown, shape);
        return ToHtml(document);
    }

    /// <summary>The action items of a report, as they stand in the whole.</summary>
    public static string RenderItems(ImmutableArray<ReportItem> items)
    {
        MarkdownDocument document = Markdown.Parse(ReportMarkdown.ItemList(items), Pipeline);
        StockWords.Speak([.. document], items);
        return ToHtml(document);
    }

    private static string ToHtml(MarkdownDocument document)
    {
        foreach (LinkInline image in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            // A picture elsewhere would tell its host who reads the report; a link leaves that to the reader.
            image.IsImage = false;
        }

        return Sanitizer.Sanitize(document.ToHtml(Pipeline));
    }

    private static HtmlSanitizer MakeSanitizer()
    {
        HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(["h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "table", "thead", "tbody", "tr", "th", "td"], StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(["href", "start"], StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += (_, processed) => Harden(processed.Node);
        return sanitizer;
    }

    private static void Harden(INode node)
    {
        if (node is IElement { LocalName: "a" } link)
        {
            link.SetAttribute("rel", "noopener noreferrer");
        }
    }
}
