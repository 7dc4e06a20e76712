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
            Place? tab = broken.Message.Contains("tab", StringComparison.Ordinal) ? TabIn(yaml) : null;
            return (null, tab ?? PlaceOf(broken.Start), broken.InnerException?.Message ?? broken.Message);
        }
        catch (Exception tripped) when (tripped is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // YamlDotNet trips over some unfinished brackets and odd tags instead of naming them.
            return (null, parser.Current is { } last ? PlaceOf(last.End) : Place.Start, "What follows cannot be read; a bracket or quote may not be closed, or a tag (!) is wrong");
        }
    }

    /// <summary>The first indentation with a tab: the parser names the group around it, a screenful away.</summary>
    private static Place? TabIn(string yaml)
    {
        foreach ((int index, string line) in yaml.Split('\n').Index())
        {
            int indented = line.Length - line.TrimStart(' ', '\t').Length;
            if (line.IndexOf('\t', 0, indented) is int tab and >= 0)
            {
                return new(index + 1, tab + 1);
            }
        }

        return null;
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
            YamlTree key = Node(depth + 1);
            if (key is not YamlTree.Scalar word)
            {
                Mark at = new(index: 0, key.Place.Line, key.Place.Column);
                throw new YamlException(at, at, "A key is a word here, never a list or a group");
            }

            entries.Add((word, Node(depth + 1)));
        }

        return new(entries.ToImmutable(), place);
    }
}
