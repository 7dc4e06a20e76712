using System.Globalization;
using System.Text;
using Postmortems.Adapters.Cosmos;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>
/// Request units, estimated by the published figures (<see cref="RequestUnits"/>), each held to a budget a little above what it is today.
/// The table in the adapter's README is made from this.
/// </summary>
public sealed class CosmosBudgetTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryCosmos _cosmos = new();

    public static Dictionary<string, double> Budgets { get; } = new()
    {
        ["opened, forms sent, meeting booked"] = 215,
        ["12 people type and answer"] = 570,
        ["until the meeting is over"] = 400,
        ["report published, owners told"] = 100,
        ["8 items followed up"] = 1430,
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _cosmos.Dispose();

    // What the policy saves: the same lifecycle in a container that indexes everything, as a new container does unless told otherwise.
    [Fact]
    public async Task Lifecycle_WithTheDefaultIndexingPolicy_CostsMore()
    {
        using TemporaryCosmos everything = new(indexEverything: true);

        double chosen = (await CosmosLifecycle.RunAsync(_cosmos, Token)).Parts.Sum(part => part.RequestUnits);
        double unchosen = (await CosmosLifecycle.RunAsync(everything, Token)).Parts.Sum(part => part.RequestUnits);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen:0} RU with the policy, {unchosen:0} RU without"));
        Assert.True(unchosen > 1.05 * chosen);
    }

    [Theory]
    [InlineData("add", "Create", 9)]
    [InlineData("find", "Read", 3)]
    [InlineData("find latest", "Query", 9)]
    [InlineData("save", "Replace", 9)]
    [InlineData("due", "Query", 11)]
    [InlineData("next wake-up", "Query", 9)]
    [InlineData("list", "Query", 11)]
    [InlineData("add draft", "Create", 6)]
    [InlineData("save draft", "Replace", 6)]
    [InlineData("remove draft", "Delete", 6)]
    [InlineData("archive", "Create", 6)]
    [InlineData("versions", "Query", 9)]
    [InlineData("search", "Query", 9)]
    public async Task Operation_OnTypicalDocuments_StaysWithinItsBudget(string operation, string call, double budget)
    {
        await CosmosOperations.PrepareAsync(_cosmos.Store, Token);
        _cosmos.Server.Charges.Clear();

        await CosmosOperations.All[operation](_cosmos.Store, Token);

        output.WriteLine(string.Join(", ", _cosmos.Server.Charges.Select(charge => string.Create(CultureInfo.InvariantCulture, $"{charge.Operation} {charge.RequestUnits:0.0}"))));
        Assert.Contains(_cosmos.Server.Charges, charge => charge.Operation == call);
        Assert.InRange(_cosmos.Server.Charges.First(charge => charge.Operation == call).RequestUnits, 0.5, budget);
    }

    // One document of each size the published table has, and one between: the figures are the table's, not ours.
    [Theory]
    [InlineData(1024, 2.00, 4.95)]
    [InlineData(6 * 1024, 2.47, 6.855)]
    [InlineData(32 * 1024, 4.38, 11.23)]
    public void RequestUnits_OfADocument_AreThePublishedOnes(int bytes, double read, double write)
    {
        Assert.Equal(read, RequestUnits.Read(bytes), 3);
        Assert.Equal(write, RequestUnits.Write(bytes, indexEntries: 0), 3);
    }

    [Fact]
    public async Task Lifecycle_EachPart_StaysWithinItsBudget()
    {
        CosmosLifecycle lifecycle = await CosmosLifecycle.RunAsync(_cosmos, Token);

        StringBuilder table = new();
        foreach ((string part, double requestUnits, int calls, int bytes, int json) in lifecycle.Parts)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{part} | {calls} calls | {requestUnits:0} RU | {bytes / 1024.0:0.0} KB | {json / 1024.0:0.0} KB of JSON");
        }


        foreach ((string operation, double requestUnits) in lifecycle.ByOperation.OrderByDescending(entry => entry.Value))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{operation} | {requestUnits:0} RU");
        }

        // A whole lifecycle, at a quarter of a US dollar for a million request units, is a sixteenth of a US cent.
        Assert.InRange(lifecycle.Parts.Sum(part => part.RequestUnits) / 1_000_000 * 0.25, 0, 0.0007);
        output.WriteLine(table.ToString());
        Postmortem closed = (await new CosmosPostmortemStore(_cosmos.Store).FindAsync(PostmortemId.For("pagerduty", "PT4KHLK"), Token))!.Value;
        Assert.Equal(Stage.Closed, closed.Stage);
        Assert.All(lifecycle.Parts, part => Assert.InRange(part.RequestUnits, 0, Budgets[part.Part]));
    }
}
