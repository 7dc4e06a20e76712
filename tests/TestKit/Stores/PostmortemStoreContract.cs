using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every postmortem store keeps to. Each test starts with an empty store.</summary>
public abstract class PostmortemStoreContract
{
    private const int Writers = 16;

    public static TheoryData<string> Shapes => [.. Samples.Shapes.Keys];

    protected abstract IPostmortemStore Store { get; }

    protected static CancellationToken Cancelled => new(canceled: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Find_EveryShape_ComesBackWhole(string shape)
    {
        Postmortem added = Samples.Shapes[shape];
        Assert.True(await Store.TryAddAsync(added, Samples.Opened, Token));

        Stored<Postmortem>? found = await Store.FindAsync(added.Id, Token);

        Assert.Equal(Described.Of(added), Described.Of(found?.Value));
    }

    [Fact]
    public async Task Find_Unknown_IsNull()
    {
        Assert.Null(await Store.FindAsync(Samples.Collecting().Id, Token));
        Assert.Null(await Store.FindLatestAsync("pagerduty", "PT4KHLK", Token));
    }

    [Theory]
    [InlineData("x' OR '1'='1")]
    [InlineData("{}:{alertname=\"Störung\"}")]
    [InlineData("障害 🔥 \u2028")]
    public async Task FindLatest_IdentityOfAnyText_IsFound(string externalId)
    {
        Postmortem added = Samples.Collecting(externalId);
        await Store.TryAddAsync(added, null, Token);

        Stored<Postmortem>? found = await Store.FindLatestAsync("pagerduty", externalId, Token);

        Assert.Equal(added.Id, found?.Value.Id);
        Assert.Equal(externalId, found?.Value.Incident.ExternalId);
    }

    // 10 after 9: recurrences are numbers, not words.
    [Fact]
    public async Task FindLatest_SeveralRecurrences_IsTheHighest()
    {
        foreach (int recurrence in new[] { 9, 10, 1, 2 })
        {
            await Store.TryAddAsync(Samples.Collecting("group", recurrence), null, Token);
        }

        await Store.TryAddAsync(Samples.Collecting("GROUP", recurrence: 11), null, Token);

        Assert.Equal(10, (await Store.FindLatestAsync("pagerduty", "group", Token))?.Value.Recurrence);
        Assert.Null(await Store.FindLatestAsync("alertmanager", "group", Token));
    }

    [Fact]
    public async Task TryAdd_AlreadyThere_ChangesNothing()
    {
        Postmortem first = Samples.Collecting(title: "First");
        await Store.TryAddAsync(first, Samples.Opened, Token);

        bool added = await Store.TryAddAsync(Samples.Collecting(title: "Second"), Samples.Opened.AddDays(-1), Token);

        Assert.False(added);
        Assert.Equal("First", (await Store.FindAsync(first.Id, Token))?.Value.Incident.Title);
        Assert.Equal(Samples.Opened, await Store.NextWakeUpAsync(Token));
    }

    // An id is made from the incident's identity; one made otherwise must not open a second postmortem for it.
    [Fact]
    public async Task TryAdd_SameIncidentUnderAnotherId_IsRefused()
    {
        await Store.TryAddAsync(Samples.Collecting(), null, Token);

        Assert.False(await Store.TryAddAsync(Samples.Collecting() with { Id = PostmortemId.For("elsewhere", "1") }, null, Token));
    }

    [Fact]
    public async Task TryAdd_ManyAtOnce_HasOneWinner()
    {
        for (int round = 0; round < 10; round++)
        {
            string externalId = round.ToString(CultureInfo.InvariantCulture);

            bool[] added = await Parallel(writer => Store.TryAddAsync(Samples.Collecting(externalId, title: $"By {writer}"), null, Token));

            int winner = Assert.Single(Enumerable.Range(0, Writers), writer => added[writer]);
            Assert.Equal($"By {winner}", (await Store.FindLatestAsync("pagerduty", externalId, Token))?.Value.Incident.Title);
        }
    }

    [Fact]
    public async Task TrySave_OverWhatWasRead_IsKept()
    {
        Stored<Postmortem> read = await Add(Samples.Collecting());

        Assert.True(await Store.TrySaveAsync(Samples.Shapes["published"], Samples.Opened.AddDays(2), read.Version, Token));

        Stored<Postmortem>? saved = await Store.FindAsync(read.Value.Id, Token);
        Assert.Equal(Described.Of(Samples.Shapes["published"]), Described.Of(saved?.Value));
        Assert.NotEqual(read.Version, saved?.Version);
        Assert.Equal(Samples.Opened.AddDays(2), await Store.NextWakeUpAsync(Token));
    }

    [Fact]
    public async Task TrySave_SomebodySavedSince_ChangesNothing()
    {
        Stored<Postmortem> read = await Add(Samples.Collecting());
        await Store.TrySaveAsync(read.Value with { Round = 2 }, Samples.Opened, read.Version, Token);

        bool saved = await Store.TrySaveAsync(read.Value with { Round = 99 }, Samples.Opened.AddDays(-9), read.Version, Token);

        Assert.False(saved);
        Assert.Equal(2, (await Store.FindAsync(read.Value.Id, Token))?.Value.Round);
        Assert.Equal(Samples.Opened, await Store.NextWakeUpAsync(Token));
    }

    [Fact]
    public async Task TrySave_NeverAddedOrForeignVersion_IsRefused()
    {
        Stored<Postmortem> read = await Add(Samples.Collecting());

        Assert.False(await Store.TrySaveAsync(Samples.Collecting("other"), null, read.Version, Token));
        Assert.False(await Store.TrySaveAsync(read.Value, null, new StoreVersion("\"another store's etag\""), Token));
        Assert.Null(await Store.FindAsync(Samples.Collecting("other").Id, Token));
    }

    [Fact]
    public async Task TrySave_ManyFromOneRead_HasOneWinnerEachRound()
    {
        Stored<Postmortem> read = await Add(Samples.Collecting());

        for (int round = 0; round < 25; round++)
        {
            Stored<Postmortem> from = read;
            bool[] saved = await Parallel(writer => Store.TrySaveAsync(from.Value with { Round = (100 * (round + 1)) + writer }, null, from.Version, Token));

            int winner = Assert.Single(Enumerable.Range(0, Writers), writer => saved[writer]);
            read = (await Store.FindAsync(read.Value.Id, Token))!;
            Assert.Equal((100 * (round + 1)) + winner, read.Value.Round);
        }
    }

    [Fact]
    public async Task TrySave_ManyReadAndSaveAgain_LosesNoIncrement()
    {
        const int Increments = 10;
        Stored<Postmortem> added = await Add(Samples.Collecting());

        await Parallel(async _ =>
        {
            for (int done = 0; done < Increments;)
            {
                Stored<Postmortem> read = (await Store.FindAsync(added.Value.Id, Token))!;
                done += await Store.TrySaveAsync(read.Value with { Round = read.Value.Round + 1 }, null, read.Version, Token) ? 1 : 0;
            }

            return true;
        });

        Assert.Equal(1 + (Writers * Increments), (await Store.FindAsync(added.Value.Id, Token))?.Value.Round);
    }

    [Fact]
    public async Task Calls_Cancelled_ThrowAndChangeNothing()
    {
        Stored<Postmortem> read = await Add(Samples.Collecting());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.TryAddAsync(Samples.Collecting("other"), null, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.TrySaveAsync(read.Value with { Round = 9 }, null, read.Version, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.FindAsync(read.Value.Id, Cancelled));

        Assert.Equal(1, (await Store.FindAsync(read.Value.Id, Token))?.Value.Round);
        Assert.Null(await Store.FindAsync(Samples.Collecting("other").Id, Token));
    }

    private async Task<Stored<Postmortem>> Add(Postmortem postmortem)
    {
        Assert.True(await Store.TryAddAsync(postmortem, Samples.Opened, Token));
        return (await Store.FindAsync(postmortem.Id, Token))!;
    }

    private static Task<T[]> Parallel<T>(Func<int, Task<T>> work) => Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => work(writer))));
}
