using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Postmortems.Web;

/// <summary>A tree of whys as a drawing: boxes below one another, each indented below what it explains, with a line to it.</summary>
internal sealed class WhyDiagram
{
    // In the drawing's own units, which are about a pixel on a phone. Words wrap by the width letters usually have, a little generously.
    private const double Width = 340;
    private const double Indent = 20;
    private const int DeepestIndent = 7;
    private const double LetterWidth = 7.6;
    private const double SmallLetterWidth = 6.6;
    private const double LineHeight = 18;
    private const double Padding = 9;
    private const double Gap = 10;

    private readonly StringBuilder lines = new();
    private readonly StringBuilder boxes = new();
    private double bottom = 1;

    private WhyDiagram()
    {
    }

    /// <param name="label">What somebody hears who does not see it.</param>
    /// <returns>An <c>svg</c> element without styles of its own; empty if there is nothing to draw.</returns>
    public static string Draw(ImmutableArray<Why> whys, string label)
    {
        WhyDiagram diagram = new();
        foreach (Why why in whys)
        {
            diagram.Add(why, depth: 0);
        }

        return whys.IsEmpty ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"why-diagram\" viewBox=\"0 0 {Width} {diagram.bottom - Gap + 1:0.#}\" role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\">{diagram.lines}{diagram.boxes}</svg>");
    }

    /// <returns>Where a line from the why above arrives.</returns>
    private double Add(Why why, int depth)
    {
        double x = 1 + (Math.Min(depth, DeepestIndent) * Indent);
        double room = Width - x - 1 - (2 * Padding);
        List<(string Text, string? Kind)> text =
        [
            .. Wrap(why.Text, (int)(room / LetterWidth)).Select(line => (line, (string?)null)),
            .. Wrap(Ending(why), (int)(room / SmallLetterWidth)).Select(line => (line, (string?)"end")),
        ];
        double top = bottom;
        double height = (text.Count * LineHeight) + (2 * Padding) - 3;
        Box(text, why, x, top, height);
        bottom = top + height + Gap;

        double last = top + height;
        foreach (Why below in why.Because)
        {
            double arrives = Add(below, depth + 1);
            if (depth < DeepestIndent)
            {
                lines.Append(CultureInfo.InvariantCulture, $"<path class=\"why-line\" d=\"M{x + (Indent / 2)} {last:0.#}V{arrives:0.#}h{Indent / 2}\"/>");
            }
        }

        return top + Padding + (LineHeight / 2);
    }

    private void Box(List<(string Text, string? Kind)> text, Why why, double x, double top, double height)
    {
        string kind = why.End switch { { Item: not null } => " acted", { Says: true } => " ended", _ => "" };
        boxes.Append(CultureInfo.InvariantCulture, $"<rect class=\"why-box{kind}\" x=\"{x}\" y=\"{top:0.#}\" width=\"{Width - x - 1}\" height=\"{height:0.#}\" rx=\"7\"/><text class=\"why-text\">");
        for (int line = 0; line < text.Count; line++)
        {
            boxes.Append(CultureInfo.InvariantCulture, $"<tspan{(text[line].Kind is { } style ? $" class=\"{style}\"" : "")} x=\"{x + Padding}\" y=\"{top + Padding + 11 + (line * LineHeight):0.#}\">")
                .Append(HtmlEncoder.Default.Encode(text[line].Text)).Append("</tspan>");
        }

        boxes.Append("</text>");
    }

    private static string Ending(Why why) => why.End switch
    {
        { Item: { } item } => "→ " + item,
        { Reason: { } reason } => Texts.Say("form.end-reason", reason),
        { Changeable: true } => Texts.Say("form.end-yes"),
        { Changeable: false } => Texts.Say("form.end-no"),
        _ => "",
    };

    private static IEnumerable<string> Wrap(string text, int most)
    {
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(most).Select(part => new string(part))))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
