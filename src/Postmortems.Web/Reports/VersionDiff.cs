using System.Collections.Immutable;
using System.Globalization;

namespace Postmortems.Web;

/// <summary>What changed from one version of a report to another, part by part.</summary>
public sealed record VersionDiff(ImmutableArray<PartDiff> Parts)
{
    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>Only parts that changed.</summary>
    public static VersionDiff Between(ReportContent before, ReportContent after) => new(
    [
        .. new[] { PartDiff.Of(Texts.Say("desk.part-title"), before.Title, after.Title) }
            .Concat(Headings(before, after).Select(heading => PartDiff.Of(heading, TextOf(before, heading), TextOf(after, heading))))
            .Append(PartDiff.Of(Texts.Say("desk.items"), ItemsOf(before), ItemsOf(after)))
            .Where(part => part.Lines.Any(line => line.Changed)),
    ]);

    private static IEnumerable<string> Headings(ReportContent before, ReportContent after) =>
        after.Sections.Concat(before.Sections).Select(section => section.Heading).Distinct();

    private static string TextOf(ReportContent content, string heading) =>
        string.Join('\n', content.Sections.Where(section => section.Heading == heading).Select(section => StockWords.Said(section.Markdown)));

    private static string ItemsOf(ReportContent content) =>
        string.Join('\n', content.Items.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Item}. {Texts.Say("desk.item-proposed", item.Title, item.Owner.Name, When.Date(item.Due))}")));
}

/// <param name="Heading">As the report has it.</param>
public sealed record PartDiff(string Heading, ImmutableArray<DiffLine> Lines)
{
    public static PartDiff Of(string heading, string before, string after) => new(heading, TextDiff.Between(before, after));
}
