using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>One account's database. Nothing is asked of it before the first call.</summary>
public sealed class CosmosStore : IDisposable
{
    private readonly CosmosClient _client;
    private readonly CosmosOptions _options;
    private readonly SemaphoreSlim _making = new(1, 1);
    private volatile bool _made;

    public CosmosStore(IOptions<CosmosOptions> options, TimeProvider time, ILogger<CosmosStore> logger)
        : this(options.Value, time, logger, wire: null)
    {
    }

    /// <param name="wire">Answers in place of the network; null for the network.</param>
    internal CosmosStore(CosmosOptions options, TimeProvider time, ILogger logger, HttpMessageHandler? wire)
    {
        _options = options;
        Calls = new CosmosCalls(options, time, logger);
        Logger = logger;
        _client = Connect(options, wire);
    }

    internal CosmosCalls Calls { get; }

    internal ILogger Logger { get; }

    internal CosmosOptions Options => _options;

    /// <summary>Postmortems with their drafts and reports.</summary>
    internal CosmosItems Postmortems => new(this, _client.GetContainer(_options.Database, _options.Container));

    internal CosmosItems Keys => new(this, _client.GetContainer(_options.Database, _options.KeyContainer));

    internal Task<AccountProperties> AccountAsync() => _client.ReadAccountAsync();

    /// <summary>Makes what is missing, once, where the options say so.</summary>
    internal async ValueTask ReadyAsync(CancellationToken cancellationToken)
    {
        if (_made || !_options.CreateIfMissing)
        {
            return;
        }

        await _making.WaitAsync(cancellationToken);
        try
        {
            if (!_made)
            {
                await MakeAsync(cancellationToken);
                _made = true;
            }
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _making.Dispose();
    }

    // Somebody else who made it first is as good.
    private async Task MakeAsync(CancellationToken cancellationToken)
    {
        await Calls.CallAsync("make database", token => _client.CreateDatabaseStreamAsync(new DatabaseProperties(_options.Database), cancellationToken: token), cancellationToken);
        Database database = _client.GetDatabase(_options.Database);
        foreach (ContainerProperties container in CosmosContainers.For(_options))
        {
            await Calls.CallAsync("make container", token => database.CreateContainerStreamAsync(container, cancellationToken: token), cancellationToken);
        }
    }

    private static CosmosClient Connect(CosmosOptions options, HttpMessageHandler? wire)
    {
        CosmosClientOptions client = new()
        {
            ApplicationName = "Postmortems",
            // One HTTPS request per operation: goes through every firewall, and is what the tests see.
            ConnectionMode = ConnectionMode.Gateway,
            // A serverless account has one region; looking for another only hides that this one does not answer.
            LimitToEndpoint = true,
            MaxRetryAttemptsOnRateLimitedRequests = 0,
            MaxRetryWaitTimeOnRateLimitedRequests = TimeSpan.Zero,
            UseSystemTextJsonSerializerWithOptions = PostmortemJson.Options,
            CosmosClientTelemetryOptions = new CosmosClientTelemetryOptions { DisableSendingMetricsToService = true },
        };
        if (wire is not null)
        {
            client.HttpClientFactory = () => new HttpClient(wire, disposeHandler: false);
        }

        return options.Endpoint is { } endpoint && wire is null
            ? new CosmosClient(endpoint.ToString(), new DefaultAzureCredential(), client)
            : new CosmosClient(options.ConnectionString, client);
    }
}
