using System.Text.Json.Serialization;

namespace Postmortems.Domain;

/// <summary>Somebody we write to. Two persons with one address are one person, whatever their names.</summary>
/// <param name="Name">What to call them; the address itself if nothing better is known.</param>
public sealed record Person(EmailAddress Email, string Name)
{
    [JsonIgnore]
    public PersonId Id => Email.Id;

    public bool Equals(Person? other) => other is not null && Email.Equals(other.Email);

    public override int GetHashCode() => Email.GetHashCode();

    public override string ToString() => Id.ToString();
}
