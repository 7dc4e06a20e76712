using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Postmortems.Application;

/// <summary>Builds a <see cref="YamlTree"/> from the parser's events, because its own object model drops the places of keys.</summary>
internal sealed class YamlTreeParser(IParser parser)
{
    // Deep enough for any playbook, shallow enough for any stack.
    private const int DeepestNesting = 32;

    private readonly Dictionary<AnchorName, YamlTree> anchors = [];

    /// <returns>Null if the text holds no document. A mistake if it is no YAML, or more than one document.</returns>
    public static (YamlTree? Tree, Place At, string? Mistake) Parse(string yaml)
    {
        Parser parser = new(new StringReader(yaml));
        try
        {
            return new YamlTreeParser(parser).Document();
        }
        catch (YamlException broken)
        {
            return (null, PlaceOf(broken.Start), broken.InnerException?.Message ?? broken.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner of YamlDotNet trips over some unfinished brackets instead of naming them.
            return (null, parser.Current is { } last ? PlaceOf(last.End) : Place.Start, "A bracket, brace or quote is not closed");
        }
    }

    private static Place PlaceOf(in Mark mark) => new((int)mark.Line, (int)mark.Column);

    private (YamlTree? Tree, Place At, string? Mistake) Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return (null, Place.Start, null);
        }

        parser.Consume<DocumentStart>();
        YamlTree tree = Node(depth: 0);
        parser.Consume<DocumentEnd>();
        return parser.Accept<DocumentStart>(out _)
            ? (null, PlaceOf(parser.Current!.Start), "A second document begins here")
            : (tree, tree.Place, null);
    }

    private YamlTree Node(int depth)
    {
        if (parser.Accept<AnchorAlias>(out _))
        {
            AnchorAlias alias = parser.Consume<AnchorAlias>();
            return anchors.GetValueOrDefault(alias.Value)
                ?? throw new YamlException(alias.Start, alias.End, $"No '&{alias.Value}' comes before '*{alias.Value}'");
        }

        NodeEvent start = parser.Consume<NodeEvent>();
        if (depth > DeepestNesting)
        {
            throw new YamlException(start.Start, start.End, "Nested too deeply");
        }

        YamlTree node = start switch
        {
            Scalar scalar => Leaf(scalar),
            SequenceStart => Items(PlaceOf(start.Start), depth),
            _ => Entries(PlaceOf(start.Start), depth),
        };
        if (!start.Anchor.IsEmpty)
        {
            anchors[start.Anchor] = node;
        }

        return node;
    }

    private static YamlTree.Scalar Leaf(Scalar scalar) => new(scalar.Value, scalar.Style is not ScalarStyle.Plain, PlaceOf(scalar.Start));

    private YamlTree.Sequence Items(Place place, int depth)
    {
        ImmutableArray<YamlTree>.Builder items = ImmutableArray.CreateBuilder<YamlTree>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new(items.ToImmutable(), place);
    }

    private YamlTree.Mapping Entries(Place place, int depth)
    {
        ImmutableArray<(YamlTree.Scalar, YamlTree)>.Builder entries = ImmutableArray.CreateBuilder<(YamlTree.Scalar, YamlTree)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlTree.Scalar key = Node(depth + 1) as YamlTree.Scalar
                ?? throw new YamlException(parser.Current!.Start, parser.Current.End, "A key is a word here, never a list or a group");
            entries.Add((key, Node(depth + 1)));
        }

        return new(entries.ToImmutable(), place);
    }
}
