using Postmortems.Application;

namespace Postmortems.Hosts.Tests;

/// <summary>Every key a playbook may have, as the document types say it.</summary>
internal static class PlaybookKeys
{
    public static IReadOnlyList<(string Path, PlaybookSection Section, PlaybookMember Member)> All { get; } = [.. Within(new PlaybookDocument(), "")];

    private static IEnumerable<(string Path, PlaybookSection Section, PlaybookMember Member)> Within(PlaybookSection section, string path)
    {
        foreach (PlaybookMember member in PlaybookMember.Of(section.GetType()))
        {
            yield return (path + member.Key, section, member);
            if (member.Kind is not null)
            {
                continue;
            }

            PlaybookSection inner = member.Property.GetValue(section) as PlaybookSection ?? (PlaybookSection)Activator.CreateInstance(member.ValueType)!;
            foreach ((string Path, PlaybookSection Section, PlaybookMember Member) key in Within(inner, $"{path}{member.Key}."))
            {
                yield return key;
            }
        }
    }
}
