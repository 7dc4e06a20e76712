using System.Text.Json.Nodes;
using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Every query is served by an index of <c>infra/cosmos/containers.json</c>, and nothing is indexed that no query asks for.</summary>
public sealed class CosmosIndexTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<bool, int> Accounts => new() { { false, 1 }, { false, 3 }, { true, 1 }, { true, 3 } };

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Queries_AllThatAreEverSent_ScanNothing(bool fullText, int ranges)
    {
        using TemporaryCosmos cosmos = new(ranges, fullText);
        await CosmosOperations.PrepareAsync(cosmos.Store, Token);

        foreach (Func<CosmosStore, CancellationToken, Task<object?>> operation in CosmosOperations.All.Values)
        {
            await operation(cosmos.Store, Token);
        }

        await new CosmosPostmortemStore(cosmos.Store).ListAsync(new PostmortemQuery(Stage.Collecting, "payments"), Token);
        await new CosmosPostmortemStore(cosmos.Store).ListAsync(new PostmortemQuery(), Token);
        await new CosmosPostmortemStore(cosmos.Store).SummariesAsync(
            new PostmortemQuery { UnderWay = true, Severity = Severity.Sev2, Title = "transactions", OpenedFrom = Samples.Opened, OpenedBefore = Samples.Opened.AddDays(9) }, Token);
        await new CosmosReportArchive(cosmos.Store).SearchAsync(
            new ReportQuery("trans") { Service = "payments", Severity = Severity.Sev2, Factor = "port", PublishedFrom = Samples.Opened, PublishedBefore = Samples.Opened.AddDays(9) }, 10, Token);
        await new CosmosReportArchive(cosmos.Store).SearchAsync(new ReportQuery("no new transactions"), 10, Token);
        Assert.All(cosmos.Server.Queries, query => Assert.Empty(query.Scanned));
        Assert.True(cosmos.Server.Queries.Count > 8);
        Assert.True(cosmos.Server.Plans > 0);
    }

    // The due query runs every minute for ever: its filter and its order are one walk along one index.
    [Fact]
    public void Due_FilterAndOrder_AreTheFirstFieldsOfOneCompositeIndex()
    {
        string sql = CosmosPostmortemStore.DueSql(100);

        Assert.Contains(["/look ascending", "/postmortem ascending"], Composites());
        Assert.Contains("/look/?", Included());
        Assert.EndsWith("FROM c WHERE c.look <= @now ORDER BY c.look ASC, c.postmortem ASC", sql, StringComparison.Ordinal);
    }

    // An entry costs at every save that changes it. Whoever adds a path here shows which query needs it.
    [Fact]
    public void Policy_Paths_AreThoseTheQueriesName()
    {
        string queries = string.Join(
            '\n',
            CosmosPostmortemStore.DueSql(1),
            CosmosPostmortemStore.LatestSql,
            CosmosPostmortemStore.ListSql(new PostmortemQuery(Stage.Closed, "search") { Severity = Severity.Sev1 }),
            CosmosPostmortemStore.CountSql(new PostmortemQuery()),
            new ReportSearch(new ReportQuery("a word") { Service = "payments", Severity = Severity.Sev1 }).Query(fullText: false, 1).QueryText);

        Assert.All(Included(), path => Assert.Contains("c." + path.Split('/')[1], queries, StringComparison.Ordinal));
        Assert.Equal("/*", (string)Container()["indexingPolicy"]!["excludedPaths"]![0]!["path"]!);
    }

    [Fact]
    public void Container_Partition_IsThePostmortem_AndOnlyDocumentsThatSayWhenAreRemoved()
    {
        Assert.Equal("/postmortem", (string)Container()["partitionKey"]!["paths"]![0]!);
        Assert.Equal(-1, (int)Container()["defaultTtl"]!);
        Assert.Equal("Strong", (string)CosmosContainers.Definitions["consistency"]!);
    }

    private static JsonNode Container() => CosmosContainers.Definitions["containers"]![0]!;

    private static IEnumerable<string> Included() => Container()["indexingPolicy"]!["includedPaths"]!.AsArray().Select(path => (string)path!["path"]!);

    private static IEnumerable<string[]> Composites() => Container()["indexingPolicy"]!["compositeIndexes"]!.AsArray()
        .Select(composite => composite!.AsArray().Select(part => $"{(string)part!["path"]!} {(string)part["order"]!}").ToArray());
}
