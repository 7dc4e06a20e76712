using System.Net;
using System.Text.Json;

namespace Postmortems.Adapters.Cosmos;

/// <summary>What the service said to one call.</summary>
/// <param name="ETag">The version read or written; null where there is none.</param>
/// <param name="Body">Undefined where nothing was sent back.</param>
/// <param name="AfterDoubt">True if an earlier attempt of the same call had no answer, so that it may have come through.</param>
internal readonly record struct CosmosAnswer(HttpStatusCode Status, string? ETag, JsonElement Body, bool AfterDoubt)
{
    public bool IsDone => (int)Status is >= 200 and < 300;
}

/// <summary>Why an attempt came to nothing.</summary>
/// <param name="RetryAfter">What the service asked for; zero if it did not say.</param>
/// <param name="MayHaveComeThrough">False only where the service said that it did nothing.</param>
internal readonly record struct CosmosTrouble(string What, TimeSpan RetryAfter, bool MayHaveComeThrough);
