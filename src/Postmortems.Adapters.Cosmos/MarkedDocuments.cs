using System.Collections.Immutable;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

/// <summary>Documents that are saved by compare-and-set: create if none is there, replace if it is still what was read.</summary>
internal sealed class MarkedDocuments(CosmosStore store)
{
    private CosmosItems Items => store.Postmortems;

    /// <param name="document">The document, given its marks.</param>
    public async Task<SaveResult> CreateAsync(string operation, string partition, string id, Func<ImmutableArray<string>, byte[]> document, CancellationToken cancellationToken)
    {
        string mark = SaveMarks.Draw();
        ImmutableArray<string> marks = [mark];
        CosmosAnswer answer = await Items.CreateAsync(operation, partition, document(marks), cancellationToken);
        return answer.IsDone
            ? new SaveResult(CameThrough: true, SaveMarks.Version(answer.ETag!, marks))
            : await SaveMarks.AfterRefusalAsync(Items, operation, new SaveKey(partition, id, mark, Read: null), answer, store.Logger, cancellationToken);
    }

    public async Task<SaveResult> ReplaceAsync(string operation, string partition, string id, StoreVersion read, Func<ImmutableArray<string>, byte[]> document, CancellationToken cancellationToken)
    {
        if (SaveMarks.Parse(read) is not var (etag, before))
        {
            return new SaveResult(CameThrough: false, Version: null);
        }

        string mark = SaveMarks.Draw();
        ImmutableArray<string> marks = SaveMarks.Add(mark, before);
        CosmosAnswer answer = await Items.ReplaceAsync(operation, partition, id, document(marks), etag, cancellationToken);
        return answer.IsDone
            ? new SaveResult(CameThrough: true, SaveMarks.Version(answer.ETag!, marks))
            : await SaveMarks.AfterRefusalAsync(Items, operation, new SaveKey(partition, id, mark, before[0]), answer, store.Logger, cancellationToken);
    }
}
