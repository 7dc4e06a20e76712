using Microsoft.Extensions.Logging.Abstractions;
using Postmortems.Adapters.Cosmos;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>An empty account in this process, and a store that talks to it through the real client library.</summary>
internal sealed class TemporaryCosmos : IDisposable
{
    /// <param name="indexEverything">The container's policy is a new container's, not ours.</param>
    public TemporaryCosmos(int ranges = 1, bool fullText = false, Action<CosmosOptions>? configure = null, bool indexEverything = false)
    {
        Time = new HurriedTime();
        Server = new CosmosServer(Time, ranges, fullText) { Silent = Time.Expire, IndexEverything = indexEverything };
        Options = new CosmosOptions { ConnectionString = CosmosServer.ConnectionString, CreateIfMissing = true, FullText = fullText };
        configure?.Invoke(Options);
        Store = new CosmosStore(Options, Time, NullLogger.Instance, Server);
    }

    public HurriedTime Time { get; }

    public CosmosServer Server { get; }

    public CosmosOptions Options { get; }

    public CosmosStore Store { get; }

    public CosmosCollection Documents => Server.Collection("postmortems", "postmortems");

    /// <summary>Another instance of the program on the same account.</summary>
    public CosmosStore Another() => new(Options, Time, NullLogger.Instance, Server);

    public void Dispose()
    {
        Store.Dispose();
        Server.Dispose();
    }
}
