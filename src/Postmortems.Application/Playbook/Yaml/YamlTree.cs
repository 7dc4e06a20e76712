using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>YAML as written, every node with its place. A mapping keeps a key given twice, so that it can be reported.</summary>
internal abstract record YamlTree(Place Place)
{
    public sealed record Scalar(string Text, bool IsQuoted, Place Place) : YamlTree(Place)
    {
        /// <summary>Nothing was written, or null: the default applies.</summary>
        public bool IsNothing => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
    }

    public sealed record Sequence(ImmutableArray<YamlTree> Items, Place Place) : YamlTree(Place);

    public sealed record Mapping(ImmutableArray<(Scalar Key, YamlTree Value)> Entries, Place Place) : YamlTree(Place);

    /// <summary>What a reader would call it.</summary>
    public string Noun => this switch
    {
        Scalar { IsNothing: true } => "nothing",
        Scalar scalar => $"'{scalar.Text}'",
        Sequence => "a list",
        _ => "a group of keys",
    };
}
