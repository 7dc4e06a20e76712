using System.Collections.Immutable;

namespace Postmortems.Domain;

/// <summary>A responder we can write to.</summary>
public sealed record IdentifiedResponder(Person Person, bool IsCommander);

/// <summary>Finds the persons behind the names, addresses and ids that sources give.</summary>
public static class PlaybookPeople
{
    /// <summary>
    /// Tells apart whom we can write to and whom we cannot. An address is enough; else the source's id, then its name, is looked for among
    /// the playbook's aliases, names and addresses, without regard to case. A name that fits several people fits nobody.
    /// </summary>
    /// <returns>
    /// Known: each person once, in the order first named, a commander if any of their mentions says so. Unknown: the rest, as given.
    /// </returns>
    public static (ImmutableArray<IdentifiedResponder> Known, ImmutableArray<Responder> Unknown) Identify(
        this Playbook playbook,
        ImmutableArray<Responder> responders)
    {
        List<IdentifiedResponder> known = [];
        ImmutableArray<Responder>.Builder unknown = ImmutableArray.CreateBuilder<Responder>();
        foreach (Responder responder in responders)
        {
            if (playbook.PersonBehind(responder) is not { } person)
            {
                unknown.Add(responder);
                continue;
            }

            int seen = known.FindIndex(earlier => earlier.Person.Id == person.Id);
            if (seen < 0)
            {
                known.Add(new(person, responder.IsCommander));
            }
            else if (responder.IsCommander)
            {
                known[seen] = known[seen] with { IsCommander = true };
            }
        }

        return ([.. known], unknown.ToImmutable());
    }

    private static Person? PersonBehind(this Playbook playbook, Responder responder)
    {
        if (responder.Email is not { } email)
        {
            return playbook.Called(responder.ExternalId) ?? playbook.Called(responder.Name);
        }

        return playbook.Find(email.Id)?.Person
            ?? playbook.Called(email.Value)
            ?? new Person(email, string.IsNullOrWhiteSpace(responder.Name) ? email.Value : responder.Name.Trim());
    }

    private static Person? Called(this Playbook playbook, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        string wanted = name.Trim();
        Person[] fits = [.. playbook.People.Where(known => known.AnswersTo(wanted)).Select(known => known.Person)];
        return fits.Length == 1 ? fits[0] : null;
    }

    private static bool AnswersTo(this KnownPerson known, string name) =>
        known.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase)
        || string.Equals(known.Person.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(known.Person.Email.Value, name, StringComparison.OrdinalIgnoreCase);
}
