using System.Collections.Immutable;
using System.Text;

namespace Postmortems.Domain;

/// <summary>The whys of several respondents as one tree of nested bullets: what they have in common is said once.</summary>
public static partial class WhyBullets
{
    private const string Evidence = StockLines.Evidence;
    private const string Changeable = StockLines.Changeable;
    private const string Item = StockLines.Item;
    private const string NoItem = StockLines.NoItem;

    /// <returns>Markdown; empty if nobody said a why.</returns>
    public static string Write(IEnumerable<ImmutableArray<Why>> accounts)
    {
        StringBuilder markdown = new();
        Append(markdown, Merge(accounts.SelectMany(roots => roots)), depth: 0);
        return markdown.ToString().TrimEnd('\n');
    }

    private static ImmutableArray<Why> Merge(IEnumerable<Why> whys) =>
    [
        .. whys.SelectMany(Spoken)
            .GroupBy(why => MarkdownText.OneLine(why.Text), StringComparer.OrdinalIgnoreCase)
            .Select(same => new Why(same.Key, Merge(same.SelectMany(why => Below(why))))
            {
                Evidence = Joined(same.Select(why => why.Evidence)),
                End = Merge([.. same.Select(why => why.End).OfType<WhyEnd>().Where(end => end.Says)]),
            }),
    ];

    // Two accounts may end differently: what somebody thinks we can change, we can.
    private static WhyEnd? Merge(ImmutableArray<WhyEnd> ends) => ends.IsEmpty ? null : new WhyEnd(
        ends.Any(end => end.Changeable is true) ? true : ends.Select(end => end.Changeable).FirstOrDefault(said => said is not null),
        Joined(ends.Select(end => end.Item)),
        Joined(ends.Select(end => end.Reason)));

    private static string? Joined(IEnumerable<string?> texts) =>
        string.Join("; ", texts.Select(text => MarkdownText.OneLine(text ?? "")).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } joined ? joined : null;

    // A row left empty between two whys holds its branch, not a fact: the branch moves up.
    private static IEnumerable<Why> Spoken(Why why) =>
        MarkdownText.OneLine(why.Text).Length > 0 ? [why] : Below(why).SelectMany(Spoken);

    private static ImmutableArray<Why> Below(Why why) => why.Because.IsDefault ? [] : why.Because;

    private static void Append(StringBuilder markdown, ImmutableArray<Why> whys, int depth)
    {
        foreach (Why why in whys)
        {
            Bullet(markdown, depth, MarkdownText.EscapeBlock(why.Text));
            foreach (string about in About(why))
            {
                Bullet(markdown, depth + 1, about);
            }

            Append(markdown, why.Because, depth + 1);
        }
    }

    private static IEnumerable<string> About(Why why)
    {
        if (why.Evidence is { } evidence)
        {
            yield return $"{Evidence} {(IsLink(evidence) ? $"<{evidence}>" : MarkdownText.Escape(evidence))}";
        }

        // An action item says by itself that we can.
        if (why.End is { Changeable: { } can } end && (!can || end.Item is null))
        {
            yield return $"{Changeable} {(can ? StockLines.Yes : StockLines.No)}";
        }

        if (why.End?.Item is { } item)
        {
            yield return $"{Item} {MarkdownText.Escape(item)}";
        }

        if (why.End?.Reason is { } reason)
        {
            yield return $"{NoItem} {MarkdownText.Escape(reason)}";
        }
    }

    private static bool IsLink(string text) =>
        !text.AsSpan().ContainsAny(" <>\\") && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    private static void Bullet(StringBuilder markdown, int depth, string text) => markdown.Append(' ', depth * 2).Append("- ").Append(text).Append('\n');
}
