using Postmortems.Domain;

namespace Postmortems.Application;

/// <summary>Gives every address in the playbook its person: by the name under <c>people</c> if there is one, else by the address.</summary>
internal sealed class PeopleDirectory
{
    private readonly Dictionary<PersonId, Person> persons = [];

    public PeopleDirectory(IReadOnlyList<PersonDocument> people)
    {
        foreach (PersonDocument person in people)
        {
            if (person.Email is { } email)
            {
                persons.TryAdd(email.Id, new Person(email, person.Name ?? email.Value));
            }
        }
    }

    public Person PersonOf(EmailAddress email) => persons.GetValueOrDefault(email.Id) ?? new Person(email, email.Value);

    public Person? PersonOrNull(EmailAddress? email) => email is null ? null : PersonOf(email);
}
