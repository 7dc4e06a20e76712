using System.Text.Json.Nodes;
using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>Everything the ports can be asked, each with what must be there before, and an answer that can be compared.</summary>
internal static class CosmosOperations
{
    private static readonly Postmortem There = Samples.Collecting();
    private static readonly Postmortem Changed = Samples.Shapes["published"];

    public static IReadOnlyDictionary<string, Func<CosmosStore, CancellationToken, Task<object?>>> All { get; } = new Dictionary<string, Func<CosmosStore, CancellationToken, Task<object?>>>
    {
        ["add"] = async (store, token) => await new CosmosPostmortemStore(store).TryAddAsync(Samples.Collecting("new"), Samples.Opened, token),
        ["add what is there"] = async (store, token) => await new CosmosPostmortemStore(store).TryAddAsync(There with { Round = 9 }, Samples.Opened, token),
        ["find"] = async (store, token) => Described.Of((await new CosmosPostmortemStore(store).FindAsync(There.Id, token))?.Value),
        ["find nothing"] = async (store, token) => await new CosmosPostmortemStore(store).FindAsync(Samples.Collecting("nothing").Id, token),
        ["find latest"] = async (store, token) => Described.Of((await new CosmosPostmortemStore(store).FindLatestAsync("pagerduty", "PT4KHLK", token))?.Value),
        ["save"] = SaveAsync,
        ["save over a later save"] = SaveOverALaterAsync,
        ["due"] = async (store, token) => string.Join(' ', await new CosmosPostmortemStore(store).DueAsync(Samples.Opened.AddDays(9), 100, token)),
        ["next wake-up"] = async (store, token) => await new CosmosPostmortemStore(store).NextWakeUpAsync(token),
        ["list"] = async (store, token) => Described.Of(await new CosmosPostmortemStore(store).ListAsync(new PostmortemQuery(Service: "payments"), token)),
        ["find draft"] = async (store, token) => Described.Of((await new CosmosDraftStore(store).FindDraftAsync(There.Id, Samples.Asha.Id, token))?.Value),
        ["add draft"] = async (store, token) => await new CosmosDraftStore(store).TrySaveDraftAsync(Samples.Draft(There.Id, Samples.Chen), null, token) is not null,
        ["save draft"] = SaveDraftAsync,
        ["save draft over a later one"] = SaveDraftOverALaterAsync,
        ["remove draft"] = RemoveAsync,
        ["archive"] = async (store, token) => await ArchiveAsync(store, Samples.Report(There.Id, version: 2, text: "The resolver"), token),
        ["archive again"] = async (store, token) => await ArchiveAsync(store, Samples.Report(There.Id, text: "A forgery"), token),
        ["versions"] = async (store, token) => Described.Of(await new CosmosReportArchive(store).VersionsAsync(There.Id, token)),
        ["search"] = async (store, token) => Described.Of(await new CosmosReportArchive(store).SearchAsync(new ReportQuery("transactions"), 10, token)),
    };

    public static async Task PrepareAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        await new CosmosPostmortemStore(store).TryAddAsync(There, Samples.Opened, cancellationToken);
        await new CosmosPostmortemStore(store).TryAddAsync(Samples.Collecting("other"), Samples.Opened.AddDays(1), cancellationToken);
        await new CosmosDraftStore(store).TrySaveDraftAsync(Samples.Draft(There.Id, Samples.Asha), null, cancellationToken);
        await ArchiveAsync(store, Samples.Report(There.Id), cancellationToken);
    }

    /// <summary>All documents, without what the service and the marks add: two accounts that hold the same describe the same.</summary>
    public static string Held(CosmosCollection documents) => string.Join('\n', documents.Stored.Select(Plain).Order(StringComparer.Ordinal));

    private static string Plain(JsonObject document)
    {
        JsonObject plain = document.DeepClone().AsObject();
        foreach (string name in plain.Select(field => field.Key).Where(name => name[0] == '_' || name == "marks").ToList())
        {
            plain.Remove(name);
        }

        return plain.ToJsonString();
    }

    private static async Task<object?> SaveAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        CosmosPostmortemStore postmortems = new(store);
        Stored<Postmortem> read = (await postmortems.FindAsync(There.Id, cancellationToken))!;
        return await postmortems.TrySaveAsync(Changed, Samples.Opened.AddDays(2), read.Version, cancellationToken);
    }

    private static async Task<object?> SaveOverALaterAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        CosmosPostmortemStore postmortems = new(store);
        Stored<Postmortem> read = (await postmortems.FindAsync(There.Id, cancellationToken))!;
        await postmortems.TrySaveAsync(Changed, null, read.Version, cancellationToken);
        return await postmortems.TrySaveAsync(There with { Round = 9 }, null, read.Version, cancellationToken);
    }

    private static async Task<object?> SaveDraftOverALaterAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        CosmosDraftStore drafts = new(store);
        StoreVersion read = (await drafts.FindDraftAsync(There.Id, Samples.Asha.Id, cancellationToken))!.Version;
        await drafts.TrySaveDraftAsync(Samples.Draft(There.Id, Samples.Asha, "first tab"), read, cancellationToken);
        return await drafts.TrySaveDraftAsync(Samples.Draft(There.Id, Samples.Asha, "second tab"), read, cancellationToken) is not null;
    }

    private static async Task<object?> SaveDraftAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        CosmosDraftStore drafts = new(store);
        Stored<AnswerDraft> read = (await drafts.FindDraftAsync(There.Id, Samples.Asha.Id, cancellationToken))!;
        StoreVersion? saved = await drafts.TrySaveDraftAsync(Samples.Draft(There.Id, Samples.Asha, "more"), read.Version, cancellationToken);
        return saved is not null && saved == (await drafts.FindDraftAsync(There.Id, Samples.Asha.Id, cancellationToken))?.Version;
    }

    private static async Task<object?> RemoveAsync(CosmosStore store, CancellationToken cancellationToken)
    {
        await new CosmosDraftStore(store).RemoveDraftAsync(There.Id, Samples.Asha.Id, cancellationToken);
        return null;
    }

    private static async Task<object?> ArchiveAsync(CosmosStore store, PublishedReport report, CancellationToken cancellationToken)
    {
        await new CosmosReportArchive(store).ArchiveAsync(report, "payments", Severity.Sev2, cancellationToken);
        return null;
    }
}
