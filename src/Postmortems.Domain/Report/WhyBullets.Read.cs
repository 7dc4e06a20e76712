using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

public static partial class WhyBullets
{
    /// <summary>The tree that a section's nested bullets tell, ours or written by hand; empty if there are none. Other text is passed over.</summary>
    public static ImmutableArray<Why> Read(string markdown)
    {
        Stack<Bulleted> open = new([new Bulleted(Indent: -1, Text: "", Below: [])]);
        Bulleted root = open.Peek();
        CodeFence? fence = null;
        foreach (string line in SectionText.Lines(markdown))
        {
            bool inCode = fence is not null;
            fence = CodeFence.After(fence, line);
            if (!inCode && BulletLine().Match(line) is { Success: true } bullet)
            {
                // Everything indented further than a line before it is below that one, by however many spaces.
                Bulleted read = new(bullet.Groups["indent"].Value.Replace("\t", "    ", StringComparison.Ordinal).Length, bullet.Groups["text"].Value.Trim(), []);
                while (open.Peek().Indent >= read.Indent)
                {
                    open.Pop();
                }

                open.Peek().Below.Add(read);
                open.Push(read);
            }
        }

        return [.. root.Below.Select(ToWhy)];
    }

    private static Why ToWhy(Bulleted bullet) =>
        bullet.Below.Aggregate(new Why(MarkdownText.Unescape(bullet.Text), []), (why, below) => Told(why, below) ?? why with { Because = why.Because.Add(ToWhy(below)) });

    /// <returns>Null if the line is a why of its own and tells nothing about the one above it.</returns>
    private static Why? Told(Why why, Bulleted line)
    {
        WhyEnd end = why.End ?? WhyEnd.Open;
        return line switch
        {
            { Below.Count: > 0 } => null,
            _ when After(line.Text, Evidence) is { } evidence => why with { Evidence = evidence.StartsWith('<') ? evidence.Trim('<', '>') : MarkdownText.Unescape(evidence) },
            _ when After(line.Text, Changeable) is StockLines.Yes => why with { End = end with { Changeable = true } },
            _ when After(line.Text, Changeable) is StockLines.No => why with { End = end with { Changeable = false } },
            _ when After(line.Text, Item) is { } item => why with { End = end with { Changeable = end.Changeable ?? true, Item = MarkdownText.Unescape(item) } },
            _ when After(line.Text, NoItem) is { } reason => why with { End = end with { Reason = MarkdownText.Unescape(reason) } },
            _ => null,
        };
    }

    private static string? After(string text, string label) =>
        text.StartsWith(label + " ", StringComparison.Ordinal) && text[label.Length..].Trim() is { Length: > 0 } rest ? rest : null;

    private sealed record Bulleted(int Indent, string Text, List<Bulleted> Below);

    [GeneratedRegex(@"^(?<indent>[ \t]*)[-*+][ \t]+(?<text>\S.*)$")]
    private static partial Regex BulletLine();
}
