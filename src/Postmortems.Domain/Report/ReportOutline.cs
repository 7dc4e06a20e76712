using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Postmortems.Domain;

/// <summary>A written report cut at its headings; nothing is understood yet.</summary>
/// <param name="Title">Null if there is no H1.</param>
internal sealed partial record ReportOutline(OutlineLine? Title, ImmutableArray<OutlineLine> Preface, ImmutableArray<OutlinePart> Parts, ImmutableArray<OutlineLine> StrayTitles)
{
    public static ReportOutline Of(string markdown)
    {
        OutlineLine? title = null;
        List<OutlineLine> preface = [];
        List<(OutlineLine Heading, List<OutlineLine> Lines)> parts = [];
        List<OutlineLine> strays = [];
        CodeFence? fence = null;
        foreach (OutlineLine line in SectionText.Lines(markdown.TrimStart('\uFEFF')).Select((text, index) => new OutlineLine(index + 1, text)))
        {
            bool inCode = fence is not null;
            fence = CodeFence.After(fence, line.Text);
            Match heading = Heading().Match(inCode ? "" : line.Text);
            switch (heading.Groups["marks"].Length)
            {
                case 1 when title is null:
                    title = line with { Text = heading.Groups["text"].Value };
                    continue;
                case 1:
                    strays.Add(line);
                    break;
                case 2:
                    parts.Add((line with { Text = heading.Groups["text"].Value }, []));
                    continue;
            }

            (parts.Count > 0 ? parts[^1].Lines : preface).Add(line);
        }

        return new ReportOutline(title, [.. preface], [.. parts.Select(part => new OutlinePart(part.Heading, [.. part.Lines]))], [.. strays]);
    }

    [GeneratedRegex(@"^(?<marks>#{1,2})(?:[ \t]+(?<text>.*?))?(?:[ \t]+#+)?[ \t]*$")]
    private static partial Regex Heading();
}

internal sealed record OutlineLine(int Number, string Text);

internal sealed record OutlinePart(OutlineLine Heading, ImmutableArray<OutlineLine> Lines);
