using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Application;

internal static class ServicesTranslation
{
    public static ImmutableArray<ServiceRule> Translate(IReadOnlyList<ServiceDocument> services, PeopleDirectory directory, PlaybookMistakes mistakes)
    {
        ImmutableArray<ServiceRule>.Builder rules = ImmutableArray.CreateBuilder<ServiceRule>();
        Dictionary<string, Place> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (ServiceDocument document in services)
        {
            if (document.Service is not { } service)
            {
                continue;
            }

            if (!seen.TryAdd(service, document.PlaceOf(nameof(document.Service))))
            {
                mistakes.Add(document, nameof(document.Service), $"is '{service}', already in line {seen[service].Line}", "each service once; case does not matter");
            }

            foreach ((int index, EmailAddress email) in document.Optional.Index().Where(optional => document.Respondents.Contains(optional.Item)))
            {
                mistakes.Add(document, nameof(document.Optional), $"names {email}, who is a respondent too", "people who are not among the service's respondents", index);
            }

            rules.Add(new(
                service,
                [.. document.Respondents.Select(directory.PersonOf)],
                [.. document.Optional.Select(directory.PersonOf)],
                directory.PersonOrNull(document.Facilitator)));
        }

        return rules.ToImmutable();
    }
}
