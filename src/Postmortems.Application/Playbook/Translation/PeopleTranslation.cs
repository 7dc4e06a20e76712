using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

internal static class PeopleTranslation
{
    public static ImmutableArray<KnownPerson> Translate(
        IReadOnlyList<PersonDocument> people,
        PeopleDirectory directory,
        WorkSchedule otherwise,
        HolidayCalendars calendars,
        PlaybookMistakes mistakes)
    {
        ImmutableArray<KnownPerson>.Builder known = ImmutableArray.CreateBuilder<KnownPerson>();
        Dictionary<PersonId, PersonDocument> seen = [];
        foreach (PersonDocument person in people)
        {
            WorkSchedule? schedule = Schedules.Translate(person, otherwise, calendars, mistakes);
            if (person.Email is not { } email)
            {
                continue;
            }

            if (!seen.TryAdd(email.Id, person))
            {
                mistakes.Add(person, nameof(person.Email), $"is '{email}', already in line {seen[email.Id].PlaceOf(nameof(person.Email)).Line}", "each person once; addresses that differ only in case are one person");
            }
            else if (person.Manager == email)
            {
                mistakes.Add(person, nameof(person.Manager), "is the person's own address", "somebody else's address, or nothing: then the facilitator is told");
            }

            known.Add(new(directory.PersonOf(email), schedule, directory.PersonOrNull(person.Manager), [.. person.Aliases]) { Language = person.Language });
        }

        JudgeAliases(people, mistakes);
        return known.ToImmutable();
    }

    /// <summary>An alias that fits two people would find neither.</summary>
    private static void JudgeAliases(IReadOnlyList<PersonDocument> people, PlaybookMistakes mistakes)
    {
        Dictionary<string, PersonDocument> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach (PersonDocument person in people)
        {
            owners.TryAdd(person.Email?.Value ?? "", person);
            owners.TryAdd(person.Name ?? "", person);
        }

        foreach (PersonDocument person in people)
        {
            foreach ((int index, string alias) in person.Aliases.Index())
            {
                if (!owners.TryAdd(alias, person) && owners[alias] is { } other && other != person)
                {
                    mistakes.Add(person, nameof(person.Aliases), $"names '{alias}', which people already has for {other.Email}", "names and ids that mean this person alone", index);
                }
            }
        }
    }
}
