namespace Postmortems.Domain;

/// <summary>Of whom a rule's words must be said. Lower-cased, the word that begins a line of a lexicon's table.</summary>
internal enum Needs
{
    /// <summary>Whoever it is said of.</summary>
    Any = 0,

    /// <summary>Only of a person.</summary>
    Person = 1,

    /// <summary>Of a person, or of nobody named: "forgot to renew it".</summary>
    Implied = 2,

    /// <summary>Of "nobody", unless the sentence goes on to say why.</summary>
    Nobody = 3,

    /// <summary>Of an action item, unless it also says something that can be checked.</summary>
    Soft = 4,
}
