using System.Collections;
using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>Fills a section with what the YAML says; whatever does not fit becomes a mistake and leaves the default in its place.</summary>
internal sealed class YamlBinder(PlaybookMistakes mistakes)
{
    public void Bind(YamlTree tree, PlaybookSection section, string path)
    {
        section.StandsAt(tree.Place, path.Length == 0 ? "" : path + ".");
        ImmutableArray<PlaybookMember> members = PlaybookMember.Of(section.GetType());
        switch (tree)
        {
            case YamlTree.Mapping mapping:
                BindKeys(mapping, section, members);
                break;
            case YamlTree.Scalar { IsNothing: true }:
                break;
            default:
                mistakes.Add(tree.Place, $"{(path.Length == 0 ? "The playbook" : path)} is {tree.Noun}", $"a group of keys: {KeysOf(members)}");
                return;
        }

        foreach (PlaybookMember missing in members.Where(member => member.IsRequired && !section.Sets(member.Property.Name)))
        {
            section.Refuse(missing.Property.Name);
            mistakes.Add(section.Place, $"{section.Path}{missing.Key} is missing", missing.Allowed(section));
        }
    }

    private static string KeysOf(IEnumerable<PlaybookMember> members) => string.Join(", ", members.Select(member => member.Key));

    private void BindKeys(YamlTree.Mapping mapping, PlaybookSection section, ImmutableArray<PlaybookMember> members)
    {
        Dictionary<string, Place> seen = [];
        foreach ((YamlTree.Scalar key, YamlTree value) in mapping.Entries)
        {
            if (members.FirstOrDefault(member => member.Key == key.Text) is not { } member)
            {
                string hint = Nearest.Hint(key.Text, members.Select(known => known.Key));
                mistakes.Add(key.Place, $"{section.Path}{key.Text} is an unknown key{hint}", KeysOf(members));
            }
            else if (!seen.TryAdd(key.Text, key.Place))
            {
                mistakes.Add(key.Place, $"{section.Path}{key.Text} is given twice, first in line {seen[key.Text].Line}", "each key once");
            }
            else if (value is not YamlTree.Scalar { IsNothing: true })
            {
                section.Wrote(member.Property.Name, value.Place);
                Set(section, member, value);
            }
        }
    }

    private void Set(PlaybookSection section, PlaybookMember member, YamlTree value)
    {
        string path = section.Path + member.Key;
        if (member.IsList)
        {
            SetList(section, member, value, path);
        }
        else if (member.Property.GetValue(section) is PlaybookSection inner)
        {
            Bind(value, inner, path);
        }
        else if (Single(section, member, value, path) is { } single)
        {
            member.Property.SetValue(section, single);
        }
    }

    private void SetList(PlaybookSection section, PlaybookMember member, YamlTree value, string path)
    {
        if (value is not YamlTree.Sequence sequence)
        {
            Refuse(section, member, value.Place, $"{path} is {value.Noun}");
            return;
        }

        IList list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(member.ValueType))!;
        foreach ((int index, YamlTree item) in sequence.Items.Index())
        {
            if (Item(section, member, item, $"{path}[{index + 1}]") is { } read)
            {
                section.Wrote(member.Property.Name, list.Add(read), item.Place);
            }
        }

        JudgeList(section, member, sequence, path, list);
        member.Property.SetValue(section, list);
    }

    private object? Item(PlaybookSection section, PlaybookMember member, YamlTree item, string path)
    {
        if (member.Kind is not null)
        {
            return Single(section, member, item, path);
        }

        PlaybookSection inner = (PlaybookSection)Activator.CreateInstance(member.ValueType)!;
        Bind(item, inner, path);
        return inner;
    }

    private void JudgeList(PlaybookSection section, PlaybookMember member, YamlTree.Sequence sequence, string path, IList list)
    {
        int count = sequence.Items.Length;
        if (count < member.Fewest || count > member.Most)
        {
            Refuse(section, member, sequence.Place, $"{path} has {(count == 0 ? "no entry" : $"{count} entries")}");
        }

        object[] values = member.Kind is null ? [] : [.. list.Cast<object>()];
        for (int index = 1; index < values.Length; index++)
        {
            Place place = section.PlaceOf(member.Property.Name, index);
            if (Array.IndexOf(values, values[index]) < index)
            {
                Refuse(section, member, place, $"{path} names {member.Kind!.Write(values[index])} twice");
            }
            else if (member.IsAscending && values[index] is int now && values[index - 1] is int before && now < before)
            {
                Refuse(section, member, place, $"{path} has {now} after {before}");
            }
        }
    }

    private object? Single(PlaybookSection section, PlaybookMember member, YamlTree value, string path)
    {
        object? read = value is YamlTree.Scalar { IsNothing: false } scalar ? member.Kind!.Read(scalar.Text) : null;
        if (read is not null && member.Allows(read))
        {
            return read;
        }

        Refuse(section, member, value.Place, $"{path} is {value.Noun}");
        return null;
    }

    private void Refuse(PlaybookSection section, PlaybookMember member, Place place, string what)
    {
        section.Refuse(member.Property.Name);
        mistakes.Add(place, what, member.Allowed(section));
    }
}
