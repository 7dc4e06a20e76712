using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>Reads the account and one page of each container; writes nothing.</summary>
internal sealed class CosmosCheck(CosmosStore store, IOptions<CosmosOptions> options) : IConnectionCheck
{
    public string Name => "Store in Cosmos DB";

    public async Task<CheckResult> CheckAsync(CancellationToken cancellationToken)
    {
        string database = options.Value.Database;
        try
        {
            AccountProperties account = await store.AccountAsync().WaitAsync(options.Value.RetryBudget, cancellationToken);
            if (account.Consistency.DefaultConsistencyLevel is not (ConsistencyLevel.Strong or ConsistencyLevel.BoundedStaleness))
            {
                // Another instance could read what was before a notice was recorded, and send it again.
                return new CheckResult.Failed(
                    $"The account's default consistency is {account.Consistency.DefaultConsistencyLevel}: one instance may not see what another has just saved",
                    "Set the account's default consistency to Strong.");
            }

            await store.Postmortems.ReadAsync("check", "check", "check", cancellationToken);
            await store.Keys.ReadAsync("check", "check", "check", cancellationToken);
            return new CheckResult.Ok($"Database {database} of account {account.Id} answers");
        }
        catch (StoreUnavailableException unavailable)
        {
            return new CheckResult.Failed(unavailable.Message.ReplaceLineEndings(" "), "Look at Cosmos:Endpoint and Cosmos:Database.");
        }
        catch (Exception failed) when (failed is CosmosException or HttpRequestException or TimeoutException or Azure.Identity.AuthenticationFailedException)
        {
            return new CheckResult.Failed($"The account does not answer: {failed.GetType().Name}", "Look at Cosmos:Endpoint, and at the role of this program's identity in the account.");
        }
    }
}
