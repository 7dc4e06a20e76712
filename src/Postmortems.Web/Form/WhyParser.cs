using System.Collections.Immutable;

namespace Postmortems.Web;

/// <summary>Reads a tree of whys out of what was posted.</summary>
internal static class WhyParser
{
    // The page offers FormLimits.WhyDepth; a little more is read so that it can be refused in words instead of being lost.
    private const int DeepestRead = FormLimits.WhyDepth + 4;

    public static ImmutableArray<Why> Parse(Question question, IFormCollection form)
    {
        string prefix = FieldNames.Of(question.Id) + ".";
        return Tree(
            [.. form.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => Read(name[prefix.Length..], FormParser.Value(form, name)))
                .Where(field => field.Path.Length is > 0 and <= DeepestRead)],
            depth: 0);
    }

    /// <summary>Names the action items that were chosen by their number.</summary>
    public static ImmutableArray<Why> Linked(ImmutableArray<Why> whys, ImmutableArray<string> titles) =>
    [
        .. whys.Select(why => why with
        {
            Because = Linked(why.Because, titles),
            End = why.End is not { Item: { } chosen } end ? why.End : Said(end with { Item = TitleOf(chosen, titles) }),
        }),
    ];

    /// <summary>For submission: without the blank ends nobody filled in. A blank why with words below it stays.</summary>
    public static ImmutableArray<Why> Pruned(ImmutableArray<Why> whys) => [.. whys.Where(why => why.Says).Select(Pruned)];

    private static Why Pruned(Why why)
    {
        ImmutableArray<Why> below = Pruned(why.Because);
        return new Why(why.Text.Trim(), below)
        {
            Evidence = why.Evidence,
            // Whoever proposes work says with it that we can.
            End = !below.IsEmpty || why.End is not { } end ? null : end with { Changeable = end.Changeable ?? (end.Item is null ? null : true) },
        };
    }

    private static ImmutableArray<Why> Tree(ImmutableArray<Field> fields, int depth) =>
    [
        .. fields.GroupBy(field => field.Path[depth]).OrderBy(branch => branch.Key).Select(branch =>
        {
            Dictionary<string, string> own = branch.Where(field => field.Path.Length == depth + 1).ToDictionary(field => field.Part, field => field.Value);
            return new Why(own.GetValueOrDefault("", ""), Tree([.. branch.Where(field => field.Path.Length > depth + 1)], depth + 1))
            {
                Evidence = Filled(own, WhyParts.Evidence),
                End = Said(new WhyEnd(
                    own.GetValueOrDefault(WhyParts.Change) switch { WhyParts.Yes => true, WhyParts.No => false, _ => null },
                    Filled(own, WhyParts.Item),
                    Filled(own, WhyParts.Reason))),
            };
        }),
    ];

    private static Field Read(string name, string value)
    {
        int end = name.LastIndexOf('.');
        string last = name[(end + 1)..];
        return last is WhyParts.Evidence or WhyParts.Change or WhyParts.Item or WhyParts.Reason && end > 0
            ? new Field(FormParser.PathOf(name[..end]), last, value)
            : new Field(FormParser.PathOf(name), "", value);
    }

    private static string? TitleOf(string chosen, ImmutableArray<string> titles) =>
        FormParser.Number(chosen) is { } row && row < titles.Length && titles[row].Length > 0 ? titles[row] : null;

    private static string? Filled(Dictionary<string, string> own, string part) => own.GetValueOrDefault(part, "").Trim() is { Length: > 0 } value ? value : null;

    private static WhyEnd? Said(WhyEnd end) => end.Says ? end : null;

    private sealed record Field(ImmutableArray<int> Path, string Part, string Value);
}
