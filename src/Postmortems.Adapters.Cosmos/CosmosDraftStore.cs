using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Adapters.Cosmos;

public sealed class CosmosDraftStore(CosmosStore store) : IDraftStore
{
    private readonly MarkedDocuments _documents = new(store);

    public async Task<Stored<AnswerDraft>?> FindDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken)
    {
        if (await store.Postmortems.ReadAsync("find draft", postmortem.ToString(), DraftRecord.NameOf(respondent), cancellationToken) is not { } found)
        {
            return null;
        }

        DraftRecord record = CosmosJson.Read<DraftRecord>(found.Body);
        return new Stored<AnswerDraft>(record.Document, SaveMarks.Version(found.ETag, record.Marks));
    }

    // A save that came through and was saved over at once comes back as null: the other tab has the newer version, and this one must hear of it.
    public async Task<StoreVersion?> TrySaveDraftAsync(AnswerDraft draft, StoreVersion? read, CancellationToken cancellationToken)
    {
        string partition = draft.Postmortem.ToString();
        string id = DraftRecord.NameOf(draft.Respondent);
        int ttl = (int)TimeSpan.FromDays(store.Options.DraftDays).TotalSeconds;
        SaveResult saved = read is { } version
            ? await _documents.ReplaceAsync("save draft", partition, id, version, marks => CosmosJson.Bytes(new DraftRecord(id, partition, marks, ttl, draft)), cancellationToken)
            : await _documents.CreateAsync("add draft", partition, id, marks => CosmosJson.Bytes(new DraftRecord(id, partition, marks, ttl, draft)), cancellationToken);
        return saved.Version;
    }

    public async Task RemoveDraftAsync(PostmortemId postmortem, PersonId respondent, CancellationToken cancellationToken) =>
        await store.Postmortems.DeleteAsync("remove draft", postmortem.ToString(), DraftRecord.NameOf(respondent), cancellationToken);
}
