using System.Collections.Immutable;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Postmortems.Domain;
using Person = Postmortems.Domain.Person;

namespace Postmortems.Adapters.Graph;

/// <summary>The settings of many mailboxes, twenty to a call. Whoever's cannot be read is left out: the playbook's hours count for them.</summary>
internal sealed class MailboxSettingsReader(GraphCaller graph)
{
    // The service takes no more in one batch.
    private const int Most = 20;

    private static readonly Permission Needed = new("MailboxSettings.Read", "the attendees' mailboxes");

    public async Task<ImmutableDictionary<PersonId, KnownHours>> ReadAsync(IEnumerable<Person> people, CancellationToken cancellationToken)
    {
        ImmutableDictionary<PersonId, KnownHours>.Builder known = ImmutableDictionary.CreateBuilder<PersonId, KnownHours>();
        foreach (Person[] some in people.Chunk(Most))
        {
            (List<(PersonId Person, KnownHours Hours)>? read, _) = await graph.TryAsync("settings", Needed, client => BatchAsync(client, some, cancellationToken), cancellationToken);
            known.AddRange((read ?? []).Select(one => new KeyValuePair<PersonId, KnownHours>(one.Person, one.Hours)));
        }

        return known.ToImmutable();
    }

    private static async Task<List<(PersonId Person, KnownHours Hours)>> BatchAsync(GraphServiceClient client, Person[] people, CancellationToken cancellationToken)
    {
        BatchRequestContentCollection batch = new(client);
        Dictionary<string, PersonId> steps = [];
        foreach (Person person in people)
        {
            RequestInformation request = client.Users[person.Email.Value].ToGetRequestInformation(one => one.QueryParameters.Select = ["mailboxSettings"]);
            steps[await batch.AddBatchRequestStepAsync(request)] = person.Id;
        }

        BatchResponseContentCollection answers = await client.Batch.PostAsync(batch, cancellationToken);
        List<(PersonId, KnownHours)> known = [];
        foreach ((string step, System.Net.HttpStatusCode status) in await answers.GetResponsesStatusCodesAsync())
        {
            if (status == System.Net.HttpStatusCode.OK && await answers.GetResponseByIdAsync<User>(step) is { MailboxSettings: { } settings } && MailboxHours.Of(settings.WorkingHours, settings.TimeZone) is { } hours)
            {
                known.Add((steps[step], hours));
            }
        }

        return known;
    }
}
