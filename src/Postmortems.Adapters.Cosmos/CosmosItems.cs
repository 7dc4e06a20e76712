using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace Postmortems.Adapters.Cosmos;

/// <summary>The documents of one container.</summary>
internal sealed class CosmosItems(CosmosStore store, Container container)
{
    private static readonly ItemRequestOptions Quiet = new() { EnableContentResponseOnWrite = false };

    /// <returns>Null if it is not there.</returns>
    public async Task<CosmosItem?> ReadAsync(string operation, string partition, string id, CancellationToken cancellationToken)
    {
        CosmosAnswer answer = await CallAsync(operation, token => container.ReadItemStreamAsync(id, new PartitionKey(partition), cancellationToken: token), cancellationToken);
        return answer.IsDone ? new CosmosItem(answer.Body, answer.ETag!) : null;
    }

    public Task<CosmosAnswer> CreateAsync(string operation, string partition, ReadOnlyMemory<byte> document, CancellationToken cancellationToken) => CallAsync(
        operation,
        token => container.CreateItemStreamAsync(Stream(document), new PartitionKey(partition), Quiet, token),
        cancellationToken);

    public Task<CosmosAnswer> ReplaceAsync(string operation, string partition, string id, ReadOnlyMemory<byte> document, string etag, CancellationToken cancellationToken) => CallAsync(
        operation,
        token => container.ReplaceItemStreamAsync(Stream(document), id, new PartitionKey(partition), new ItemRequestOptions { EnableContentResponseOnWrite = false, IfMatchEtag = etag }, token),
        cancellationToken);

    public Task<CosmosAnswer> DeleteAsync(string operation, string partition, string id, CancellationToken cancellationToken) => CallAsync(
        operation,
        token => container.DeleteItemStreamAsync(id, new PartitionKey(partition), Quiet, token),
        cancellationToken);

    /// <param name="partition">Null to ask every partition.</param>
    public async Task<List<JsonElement>> QueryAsync(string operation, QueryDefinition query, string? partition, CancellationToken cancellationToken)
    {
        QueryRequestOptions request = new() { PartitionKey = partition is null ? null : new PartitionKey(partition), MaxItemCount = -1 };
        List<JsonElement> rows = [];
        bool asked = false;
        FeedIterator feed = container.GetItemQueryStreamIterator(query, requestOptions: request);
        try
        {
            while (feed.HasMoreResults)
            {
                CosmosAnswer page = await CallAsync(operation, NextPageAsync, cancellationToken);
                asked = false;
                rows.AddRange(page.Body.GetProperty("Documents").EnumerateArray());
            }
        }
        finally
        {
            feed.Dispose();
        }

        return rows;

        // An iterator that has failed may be spent or may have gone on, so that the query starts anew.
        Task<ResponseMessage> NextPageAsync(CancellationToken token)
        {
            if (asked)
            {
                feed.Dispose();
                feed = container.GetItemQueryStreamIterator(query, requestOptions: request);
                rows.Clear();
            }

            asked = true;
            return feed.ReadNextAsync(token);
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> document) => new(document.ToArray(), writable: false);

    private async Task<CosmosAnswer> CallAsync(string operation, Func<CancellationToken, Task<ResponseMessage>> send, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await store.ReadyAsync(cancellationToken);
        return await store.Calls.CallAsync(operation, send, cancellationToken);
    }
}

/// <param name="ETag">Which save of it was read.</param>
internal sealed record CosmosItem(JsonElement Body, string ETag);
