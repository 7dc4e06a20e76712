using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>
/// The contributing factors a report tells of: what stands below the question that asks why by why. Nobody fills in a taxonomy, so there is
/// none; a report's own words are what is looked for.
/// </summary>
public static class ReportFactors
{
    // The built-in question; a playbook may call its own differently, and then the section is known by being bullets and nothing else.
    private static readonly QuestionId AskedWhyByWhy = new("what-led");

    /// <summary>All whys of all branches, as plain text; empty if the report has none.</summary>
    public static string TextOf(ReportContent content) => ReportText.Plain(string.Join('\n', Sections(content).Select(section => section.Markdown)));

    /// <summary>The first why of each branch.</summary>
    public static ImmutableArray<string> HeadsOf(ReportContent content) =>
        [.. Sections(content).SelectMany(section => Lines(section.Markdown)).Where(IsHead).Select(line => ReportText.Plain(line).Trim()).Where(head => head.Length > 0).Distinct()];

    private static IEnumerable<ReportSection> Sections(ReportContent content)
    {
        ImmutableArray<ReportSection> builtIn = [.. content.Sections.Where(section => section.Question == AskedWhyByWhy)];
        return builtIn.IsEmpty ? content.Sections.Where(section => Lines(section.Markdown) is { Count: > 0 } lines && lines.All(IsBullet)) : builtIn;
    }

    private static List<string> Lines(string markdown) => [.. markdown.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))];

    private static bool IsHead(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static bool IsBullet(string line) => IsHead(line.TrimStart());
}
