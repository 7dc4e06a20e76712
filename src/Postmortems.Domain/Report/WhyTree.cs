using System.Collections.Immutable;
using System.Text;

namespace Postmortems.Domain;

/// <summary>The whys of several respondents as one tree: what they have in common is said once.</summary>
internal static class WhyTree
{
    /// <summary>Nested bullets; empty if nobody said a why.</summary>
    public static string Bullets(IEnumerable<ImmutableArray<Why>> accounts)
    {
        StringBuilder markdown = new();
        Append(markdown, Merge(accounts.SelectMany(roots => roots)), depth: 0);
        return markdown.ToString().TrimEnd('\n');
    }

    private static ImmutableArray<Why> Merge(IEnumerable<Why> whys) =>
    [
        .. whys.SelectMany(Spoken)
            .GroupBy(why => MarkdownText.OneLine(why.Text), StringComparer.OrdinalIgnoreCase)
            .Select(same => new Why(same.Key, Merge(same.SelectMany(why => Below(why))))),
    ];

    // A row left empty between two whys holds its branch, not a fact: the branch moves up.
    private static IEnumerable<Why> Spoken(Why why) =>
        MarkdownText.OneLine(why.Text).Length > 0 ? [why] : Below(why).SelectMany(Spoken);

    private static ImmutableArray<Why> Below(Why why) => why.Because.IsDefault ? [] : why.Because;

    private static void Append(StringBuilder markdown, ImmutableArray<Why> whys, int depth)
    {
        foreach (Why why in whys)
        {
            markdown.Append(' ', depth * 2).Append("- ").Append(MarkdownText.EscapeBlock(why.Text)).Append('\n');
            Append(markdown, why.Because, depth + 1);
        }
    }
}
