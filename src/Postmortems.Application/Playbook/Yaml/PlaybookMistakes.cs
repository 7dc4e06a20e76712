using System.Collections.Immutable;

namespace Postmortems.Application;

/// <summary>Collects what is wrong, so that everything is told at once.</summary>
internal sealed class PlaybookMistakes(string file)
{
    private readonly List<PlaybookMistake> found = [];

    /// <summary>The playbook's own mistakes first, then those of files beside it; each in the order of its lines.</summary>
    public ImmutableArray<PlaybookMistake> All =>
        [.. found.Distinct().OrderBy(mistake => mistake.File != file).ThenBy(mistake => mistake.File, StringComparer.Ordinal).ThenBy(mistake => mistake.Line).ThenBy(mistake => mistake.Column)];

    public void Add(Place place, string what, string allowed) => found.Add(new(file, place.Line, place.Column, what, allowed));

    public void Add(PlaybookMistake beside) => found.Add(beside);

    /// <summary>Names the key and judges it: <c>people[1].zone is …</c>.</summary>
    public void Add(PlaybookSection section, string property, string wrong, string allowed, int index = -1)
    {
        string key = PlaybookMember.Of(section.GetType()).First(member => member.Property.Name == property).Key;
        Add(section.PlaceOf(property, index), $"{section.Path}{key} {wrong}", allowed);
    }
}
