namespace Postmortems.Domain;

/// <summary>Of whom or what something is said.</summary>
internal enum Subject
{
    /// <summary>Nothing is named: "forgot to renew it".</summary>
    Unsaid = 0,
    Thing = 1,
    Person = 2,
    Nobody = 3,
}
