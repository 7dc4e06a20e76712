using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Puts a diagram above the nested bullets of a report. It is drawn from the bullets, so it says what they say, edited or not.</summary>
internal static class WhyFigures
{
    // A single why is no tree, and nobody reads a drawing of hundreds.
    private const int Fewest = 2;
    private const int Most = 60;

    /// <param name="html">The whole report, rendered.</param>
    public static string Into(string html, ReportContent content, ImmutableArray<Question> questions)
    {
        HashSet<QuestionId> asked = [.. questions.Where(question => question.Shape == AnswerShape.Whys).Select(question => question.Id)];
        foreach (ReportSection section in content.Sections.Where(section => asked.Contains(section.Question)))
        {
            ImmutableArray<Why> whys = WhyBullets.Read(section.Markdown);
            string heading = ReportHtml.RenderHeading(section.Heading);
            if (WhyTree.Count(whys) is >= Fewest and <= Most && html.IndexOf(heading, StringComparison.Ordinal) is >= 0 and int at)
            {
                html = html.Insert(at + heading.Length, $"<figure class=\"why-figure\">{WhyDiagram.Draw(whys, Texts.Say("form.diagram"))}</figure>");
            }
        }

        return html;
    }
}
