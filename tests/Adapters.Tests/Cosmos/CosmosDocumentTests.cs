using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>What lies in the container, and for how long.</summary>
public sealed class CosmosDocumentTests : IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> Shapes =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Stores", "Shapes", "Postmortems");

    public void Dispose() => _cosmos.Dispose();

    [Fact]
    public async Task Documents_OfOnePostmortem_LieInOnePartition()
    {
        await CosmosOperations.PrepareAsync(_cosmos.Store, Token);

        string id = Samples.Collecting().Id.ToString();
        IEnumerable<string> kinds = _cosmos.Documents.Stored.Where(document => (string)document["postmortem"]! == id).Select(document => (string)document["id"]!);
        Assert.Equal(["draft-" + Samples.Asha.Id, "postmortem", "report-1", "search"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Draft_NotSavedForItsDays_IsRemovedAndNothingElseIs()
    {
        await CosmosOperations.PrepareAsync(_cosmos.Store, Token);
        CosmosDraftStore drafts = new(_cosmos.Store);

        _cosmos.Time.Advance(TimeSpan.FromDays(119));
        Stored<AnswerDraft>? kept = await drafts.FindDraftAsync(Samples.Collecting().Id, Samples.Asha.Id, Token);
        await drafts.TrySaveDraftAsync(kept!.Value, kept.Version, Token);
        _cosmos.Time.Advance(TimeSpan.FromDays(119));
        Assert.NotNull(await drafts.FindDraftAsync(Samples.Collecting().Id, Samples.Asha.Id, Token));
        _cosmos.Time.Advance(TimeSpan.FromDays(2));

        Assert.Null(await drafts.FindDraftAsync(Samples.Collecting().Id, Samples.Asha.Id, Token));
        Assert.NotNull(await new CosmosPostmortemStore(_cosmos.Store).FindAsync(Samples.Collecting().Id, Token));
        Assert.All(_cosmos.Documents.Stored, document => Assert.False(document.ContainsKey("ttl")));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Postmortem_OfEveryShapeEverStored_LoadsAndIsSavedWhole(string file)
    {
        CosmosPostmortemStore store = new(_cosmos.Store);
        Postmortem loaded = PostmortemJson.Read<Postmortem>(await File.ReadAllTextAsync(Path.Combine(Folder, file), Token));

        Assert.True(await store.TryAddAsync(loaded, Samples.Opened, Token));
        Stored<Postmortem> read = (await store.FindAsync(loaded.Id, Token))!;
        Assert.True(await store.TrySaveAsync(read.Value, Samples.Opened, read.Version, Token));

        Assert.Equal(PostmortemJson.Write(loaded), PostmortemJson.Write((await store.FindAsync(loaded.Id, Token))!.Value));
    }

    // A page holds what fits; more than a page comes with a continuation.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Queries_OfMoreThanAPage_AreReadToTheEnd(int ranges)
    {
        using TemporaryCosmos cosmos = new(ranges);
        CosmosPostmortemStore store = new(cosmos.Store);
        PostmortemId[] added = [.. Enumerable.Range(0, 20).Select(number => Samples.Collecting($"{number}").Id)];
        for (int number = 0; number < added.Length; number++)
        {
            await store.TryAddAsync(Samples.Collecting($"{number}"), Samples.Opened.AddMinutes(number), Token);
        }

        cosmos.Documents.PageSize = 3;

        Assert.Equal(added, await store.DueAsync(Samples.Opened.AddDays(1), 100, Token));
        Assert.Equal(20, (await store.ListAsync(new PostmortemQuery(PageSize: 7), Token)).Total);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Queries_LaterPageGoesWrong_GiveEveryRowOnce(int ranges)
    {
        using TemporaryCosmos cosmos = new(ranges);
        CosmosPostmortemStore store = new(cosmos.Store);
        for (int number = 0; number < 20; number++)
        {
            await store.TryAddAsync(Samples.Collecting($"{number}"), Samples.Opened.AddMinutes(number), Token);
        }

        cosmos.Documents.PageSize = 3;
        int calls = 0;
        cosmos.Server.Fault = _ => ++calls == 4 ? new CosmosFault.Refused(503) : null;

        IReadOnlyList<PostmortemId> due = await store.DueAsync(Samples.Opened.AddDays(1), 100, Token);

        Assert.Equal(Enumerable.Range(0, 20).Select(number => Samples.Collecting($"{number}").Id), due);
    }

    [Fact]
    public async Task Container_NotThere_IsUnavailableAndSaysWhatToDo()
    {
        using TemporaryCosmos empty = new(configure: options => options.CreateIfMissing = false);

        StoreUnavailableException missing = await Assert.ThrowsAsync<StoreUnavailableException>(() => new CosmosPostmortemStore(empty.Store).FindAsync(Samples.Collecting().Id, Token));

        Assert.Contains("Cosmos:CreateIfMissing", missing.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Account_RefusesThisProgram_SaysWhichRole(int status)
    {
        await CosmosOperations.PrepareAsync(_cosmos.Store, Token);
        _cosmos.Server.Fault = _ => new CosmosFault.Refused(status);

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => new CosmosPostmortemStore(_cosmos.Store).FindAsync(Samples.Collecting().Id, Token));

        Assert.Contains("Cosmos DB Built-in Data Contributor", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Strong", true)]
    [InlineData("BoundedStaleness", true)]
    [InlineData("Session", false)]
    [InlineData("Eventual", false)]
    public async Task Check_Consistency_MustBeSeenByEveryInstance(string consistency, bool passes)
    {
        await CosmosOperations.PrepareAsync(_cosmos.Store, Token);
        await _cosmos.Store.Keys.ReadAsync("warm", "a", "b", Token);
        _cosmos.Server.Consistency = consistency;
        using CosmosStore another = _cosmos.Another();

        CheckResult result = await new CosmosCheck(another, Options.Create(_cosmos.Options)).CheckAsync(Token);

        Assert.Equal(passes, result is CheckResult.Ok);
    }

    [Fact]
    public void Instants_AsText_SortAndComeBackToTheTick()
    {
        DateTimeOffset instant = new DateTimeOffset(2025, 10, 6, 6, 0, 0, TimeSpan.FromHours(1)).AddTicks(1_234_567);

        Assert.Equal("2025-10-06T05:00:00.1234567Z", CosmosJson.Instant(instant));
        Assert.Equal(instant, CosmosJson.Instant(CosmosJson.Instant(instant)));
    }

    [Fact]
    public async Task Postmortem_NeverToBeLookedAtAgain_IsInNoWakeUpIndex()
    {
        await new CosmosPostmortemStore(_cosmos.Store).TryAddAsync(Samples.Collecting(), null, Token);

        JsonObject document = Assert.Single(_cosmos.Documents.Stored);
        Assert.False(document.ContainsKey("look"));
    }

    // Small ones stay legible; large ones are charged by their size.
    [Theory]
    [InlineData(1, true)]
    [InlineData(9_000, false)]
    public async Task Postmortem_BySize_IsLegibleOrPackedAndComesBackWhole(int letters, bool legible)
    {
        Postmortem added = Samples.Shapes["held"] with { MergedInto = new string('ü', letters) };
        CosmosPostmortemStore store = new(_cosmos.Store);
        await store.TryAddAsync(added, null, Token);

        Assert.Equal(Described.Of(added), Described.Of((await store.FindAsync(added.Id, Token))?.Value));
        Assert.Equal(Described.Of(added), Described.Of((await store.FindLatestAsync("pagerduty", "PT4KHLK", Token))?.Value));
        JsonObject document = Assert.Single(_cosmos.Documents.Stored);
        Assert.Equal((legible, !legible), (document.ContainsKey("document"), document.ContainsKey("packed")));
        Assert.InRange(document.ToJsonString().Length, 1000, 2 * PackedJson.Threshold);
    }
}
