using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Postmortems.Web;

/// <summary>What stands below a why in a report (its evidence, whether it can be changed, what is done about it), its label in the reader's language.</summary>
internal static class WhyLabels
{
    /// <param name="below">The blocks of a section that holds whys.</param>
    public static void Speak(ImmutableArray<Block> below)
    {
        // A label stands alone on a bullet below another, as the reading of the bullets has it.
        foreach (ListItemBlock bullet in below.SelectMany(block => block.Descendants<ListItemBlock>()).Where(bullet => bullet.Parent?.Parent is ListItemBlock))
        {
            if (bullet is [ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 1, FirstChild: LiteralInline { NextSibling: null } label } emphasis }])
            {
                Speak(emphasis, label);
            }
        }
    }

    private static void Speak(EmphasisInline emphasis, LiteralInline label)
    {
        switch ($"_{label.Content}_")
        {
            case StockLines.Evidence:
                label.Content = new StringSlice(Texts.Say("report.evidence"));
                break;
            case StockLines.Changeable:
                label.Content = new StringSlice(Texts.Say("report.changeable"));
                SpeakAnswer(emphasis.NextSibling as LiteralInline);
                break;
            case StockLines.Item:
                label.Content = new StringSlice(Texts.Say("report.item"));
                break;
            case StockLines.NoItem:
                label.Content = new StringSlice(Texts.Say("report.no-item"));
                break;
            default:
                break;
        }
    }

    private static void SpeakAnswer(LiteralInline? answer)
    {
        string? said = answer?.Content.ToString().Trim() switch
        {
            StockLines.Yes => Texts.Say("report.yes"),
            StockLines.No => Texts.Say("report.no"),
            _ => null,
        };
        if (answer is not null && said is not null)
        {
            answer.Content = new StringSlice($" {said}");
        }
    }
}
