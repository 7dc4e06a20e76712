using System.Text.Json.Nodes;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Every shape that was ever stored still loads, and nothing in it is lost when it is saved again.</summary>
public sealed class StoredShapeTests : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Stores", "Shapes");

    private readonly TemporaryDatabase _database = new();

    public static TheoryData<string> Postmortems => Files("Postmortems");

    public static TheoryData<string> Drafts => Files("Drafts");

    public static TheoryData<string> Reports => Files("Reports");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Theory]
    [MemberData(nameof(Postmortems))]
    public async Task Postmortem_OfEveryShapeEverStored_LoadsAndIsSavedWhole(string file)
    {
        string stored = await File.ReadAllTextAsync(Path.Combine(Folder, "Postmortems", file), Token);
        SqlitePostmortemStore store = new(_database.Store);

        Postmortem loaded = PostmortemJson.Read<Postmortem>(stored);
        Assert.True(await store.TryAddAsync(loaded, Samples.Opened, Token));
        Stored<Postmortem> read = (await store.FindAsync(loaded.Id, Token))!;
        Assert.True(await store.TrySaveAsync(read.Value, Samples.Opened, read.Version, Token));

        AssertKept(stored, PostmortemJson.Write((await store.FindAsync(loaded.Id, Token))!.Value));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task Draft_OfEveryShapeEverStored_LoadsAndIsSavedWhole(string file)
    {
        string stored = await File.ReadAllTextAsync(Path.Combine(Folder, "Drafts", file), Token);
        SqliteDraftStore store = new(_database.Store);

        AnswerDraft loaded = PostmortemJson.Read<AnswerDraft>(stored);
        await store.TrySaveDraftAsync(loaded, read: null, Token);

        AssertKept(stored, PostmortemJson.Write((await store.FindDraftAsync(loaded.Postmortem, loaded.Respondent, Token))!.Value));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Report_OfEveryShapeEverStored_LoadsAndIsSavedWhole(string file)
    {
        string stored = await File.ReadAllTextAsync(Path.Combine(Folder, "Reports", file), Token);
        SqliteReportArchive archive = new(_database.Store);

        PublishedReport loaded = PostmortemJson.Read<PublishedReport>(stored);
        await archive.ArchiveAsync(loaded, "payments", Severity.Sev2, Token);

        AssertKept(stored, PostmortemJson.Write(await archive.FindReportAsync(loaded.Postmortem, loaded.Version, Token)));
    }

    [Fact]
    public void Samples_EveryShape_IsAmongTheStoredOnes() =>
        Assert.Empty(Samples.Shapes.Keys.Except(Files("Postmortems").Select(row => Path.GetFileNameWithoutExtension(row.Data))));

    private static TheoryData<string> Files(string kind) =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private static void AssertKept(string before, string after) => AssertKept(JsonNode.Parse(before), JsonNode.Parse(after), "$");

    // What is saved may have more fields than what was read, never fewer and never other values.
    private static void AssertKept(JsonNode? before, JsonNode? after, string path)
    {
        switch (before)
        {
            case JsonObject fields:
                foreach ((string name, JsonNode? value) in fields)
                {
                    Assert.True(after is JsonObject saved && saved.ContainsKey(name), $"{path}.{name} is lost.");
                    AssertKept(value, after![name], $"{path}.{name}");
                }

                break;
            case JsonArray elements:
                Assert.Equal(elements.Count, Assert.IsType<JsonArray>(after).Count);
                for (int at = 0; at < elements.Count; at++)
                {
                    AssertKept(elements[at], after![at], $"{path}[{at}]");
                }

                break;
            default:
                Assert.True(JsonNode.DeepEquals(before, after), $"{path} was {before} and is {after}.");
                break;
        }
    }
}
