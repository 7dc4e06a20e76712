namespace Postmortems.Application;

/// <summary>
/// A group of keys in a playbook. Its public properties are its keys, their attributes are what is allowed, their initial values the
/// defaults: reader, schema and the sample's comments all come from them.
/// </summary>
internal abstract class PlaybookSection
{
    private readonly Dictionary<(string Property, int Index), Place> places = [];
    private readonly HashSet<string> refused = [];

    internal Place Place { get; private set; } = Place.Start;

    /// <summary>How mistakes name the section, with a dot after it; empty for the whole playbook.</summary>
    internal string Path { get; private set; } = "";

    internal void StandsAt(Place place, string path) => (Place, Path) = (place, path);

    internal void Wrote(string property, Place place) => places[(property, -1)] = place;

    internal void Wrote(string property, int index, Place place) => places[(property, index)] = place;

    internal void Refuse(string property) => refused.Add(property);

    /// <summary>True if the playbook gives this key a value of its own.</summary>
    internal bool Sets(string property) => places.ContainsKey((property, -1));

    /// <summary>True if what was written was not understood; the property still holds its default, which must not be judged.</summary>
    internal bool Refused(string property) => refused.Contains(property);

    internal Place PlaceOf(string property, int index = -1) =>
        places.TryGetValue((property, index), out Place exact) ? exact : places.GetValueOrDefault((property, -1), Place);
}
