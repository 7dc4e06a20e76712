using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every draft store keeps to. Each test starts with an empty store.</summary>
public abstract class DraftStoreContract
{
    private static readonly PostmortemId Postmortem = Samples.Collecting().Id;

    protected abstract IDraftStore Store { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Draft_NeverSaved_IsNull() => Assert.Null(await Store.FindDraftAsync(Postmortem, Samples.Asha.Id, Token));

    [Fact]
    public async Task Draft_Saved_ComesBackWhole()
    {
        AnswerDraft draft = Samples.Draft(Postmortem, Samples.Asha) with
        {
            // Half-filled rows, as somebody leaves them.
            Answers =
            [
                new(Samples.WhatStopped, new Answer.Text("  \n„ünfertig“ 🔥 ")),
                new(Samples.WhatLed, new Answer.Whys([new("", [new("because", [])])])),
                new(Samples.WhatPrevents, new Answer.Items([new("", Owner: null, Due: null)])),
            ],
        };

        StoreVersion? version = await Store.TrySaveDraftAsync(draft, read: null, Token);

        Stored<AnswerDraft>? found = await Store.FindDraftAsync(Postmortem, Samples.Asha.Id, Token);
        Assert.Equal(Described.Of(draft), Described.Of(found?.Value));
        Assert.Equal(version, found?.Version);
    }

    [Fact]
    public async Task Draft_TwoTabsOpenedBeforeTheFirstSave_SecondIsTold()
    {
        Assert.NotNull(await Save("first tab", read: null));

        Assert.Null(await Save("second tab", read: null));

        Assert.Equal("first tab", await Text());
    }

    [Fact]
    public async Task Draft_TwoTabsFromOneVersion_SecondIsTold()
    {
        StoreVersion? read = await Save("both tabs", read: null);
        StoreVersion? first = await Save("first tab", read);

        Assert.Null(await Save("second tab", read));

        Assert.NotEqual(read, first);
        Assert.Equal("first tab", await Text());
        Assert.NotNull(await Save("first tab goes on", first));
    }

    [Fact]
    public async Task Draft_Removed_IsGoneAndStaysGone()
    {
        StoreVersion? read = await Save("typed", read: null);
        await Store.RemoveDraftAsync(Postmortem, Samples.Asha.Id, Token);
        await Store.RemoveDraftAsync(Postmortem, Samples.Asha.Id, Token);

        Assert.Null(await Save("a tab left open", read));
        Assert.Null(await Store.FindDraftAsync(Postmortem, Samples.Asha.Id, Token));
    }

    // Counting from 1 again would let the tab of the submitted draft write over the new one.
    [Fact]
    public async Task Draft_NewOneAfterRemoval_IsSafeFromTabsOfTheOld()
    {
        StoreVersion? old = await Save("old", read: null);
        await Store.RemoveDraftAsync(Postmortem, Samples.Asha.Id, Token);
        await Save("new", read: null);

        Assert.Null(await Save("old tab", old));
        Assert.Equal("new", await Text());
    }

    [Fact]
    public async Task Drafts_OfSeveralPeopleAndPostmortems_AreApart()
    {
        PostmortemId other = Samples.Collecting("other").Id;
        await Save("Asha", read: null);

        Assert.NotNull(await Store.TrySaveDraftAsync(Samples.Draft(Postmortem, Samples.Björn, "Björn"), read: null, Token));
        Assert.NotNull(await Store.TrySaveDraftAsync(Samples.Draft(other, Samples.Asha, "Other"), read: null, Token));
        await Store.RemoveDraftAsync(other, Samples.Asha.Id, Token);

        Assert.Equal("Asha", await Text());
        Assert.NotNull(await Store.FindDraftAsync(Postmortem, Samples.Björn.Id, Token));
    }

    [Fact]
    public async Task Draft_ManySavesFromOneVersion_HaveOneWinnerEachRound()
    {
        StoreVersion? read = null;

        for (int round = 0; round < 10; round++)
        {
            StoreVersion? from = read;
            StoreVersion?[] saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(tab => Task.Run(() => Save($"tab {tab}", from))));

            int winner = Assert.Single(Enumerable.Range(0, 16), tab => saved[tab] is not null);
            Assert.Equal($"tab {winner}", await Text());
            read = saved[winner];
        }
    }

    private Task<StoreVersion?> Save(string text, StoreVersion? read) => Store.TrySaveDraftAsync(Samples.Draft(Postmortem, Samples.Asha, text), read, Token);

    private async Task<string?> Text() =>
        ((await Store.FindDraftAsync(Postmortem, Samples.Asha.Id, Token))?.Value.Answers[0].Answer as Answer.Text)?.Value;
}
