using Microsoft.Graph.Models;
using Postmortems.Application;
using EmailAddress = Postmortems.Domain.EmailAddress;
using Person = Postmortems.Domain.Person;

namespace Postmortems.Adapters.Graph;

/// <summary>Managers as the company's directory knows them.</summary>
internal sealed class GraphDirectory(GraphCaller graph) : IDirectory
{
    public async Task<DirectoryOutcome> FindManagerAsync(Person person, CancellationToken cancellationToken)
    {
        (DirectoryObject? found, GraphFailure? failure) = await graph.TryAsync("manager", Permission.ReadPeople, client => client.Users[person.Email.Value].Manager.GetAsync(
            request => request.QueryParameters.Select = ["id", "displayName", "mail"], cancellationToken), cancellationToken);
        return failure switch
        {
            { Status: 404 } => new DirectoryOutcome.NotFound(),
            not null => new DirectoryOutcome.Unavailable(failure.RetryAfter, failure.Reason),
            // A manager without a mailbox cannot be written to; the sign-in name need not be an address.
            _ => found is User manager && EmailAddress.TryParse(manager.Mail, out EmailAddress? mail)
                ? new DirectoryOutcome.Found(new Person(mail, string.IsNullOrWhiteSpace(manager.DisplayName) ? mail.Value : manager.DisplayName))
                : new DirectoryOutcome.NotFound(),
        };
    }
}
