using System.Globalization;
using Postmortems.Application;
using Postmortems.Domain;
using Xunit;

namespace Postmortems.TestKit;

/// <summary>What every postmortem store keeps to about wake-ups. Each test starts with an empty store.</summary>
public abstract class WakeUpContract
{
    private static readonly DateTimeOffset Now = Samples.Opened;

    protected abstract IPostmortemStore Store { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Due_SeveralOverdue_ComeLongestOverdueFirst()
    {
        await Add("an hour late", Now.AddHours(-1));
        await Add("a day late", Now.AddDays(-1));
        await Add("just now", Now);
        await Add("in a moment", Now.AddTicks(1));
        await Add("never", null);

        IReadOnlyList<PostmortemId> due = await Store.DueAsync(Now, 100, Token);

        Assert.Equal([Id("a day late"), Id("an hour late"), Id("just now")], due);
    }

    [Fact]
    public async Task Due_MoreThanAsked_GivesTheMostOverdue()
    {
        for (int minutes = 0; minutes < 20; minutes++)
        {
            await Add(minutes.ToString(CultureInfo.InvariantCulture), Now.AddMinutes(-minutes));
        }

        IReadOnlyList<PostmortemId> due = await Store.DueAsync(Now, 3, Token);

        Assert.Equal([Id("19"), Id("18"), Id("17")], due);
    }

    [Fact]
    public async Task Due_SavedWithALaterWakeUp_IsNotDueAnyMore()
    {
        await Add("it", Now);
        Stored<Postmortem> read = (await Store.FindAsync(Id("it"), Token))!;

        await Store.TrySaveAsync(read.Value, Now.AddDays(1), read.Version, Token);

        Assert.Empty(await Store.DueAsync(Now, 100, Token));
        Assert.Equal(Now.AddDays(1), await Store.NextWakeUpAsync(Token));
    }

    [Fact]
    public async Task Due_SavedAsNeverAgain_IsNeverDue()
    {
        await Add("it", Now);
        Stored<Postmortem> read = (await Store.FindAsync(Id("it"), Token))!;

        await Store.TrySaveAsync(read.Value, null, read.Version, Token);

        Assert.Empty(await Store.DueAsync(DateTimeOffset.MaxValue, 100, Token));
        Assert.Null(await Store.NextWakeUpAsync(Token));
    }

    [Fact]
    public async Task NextWakeUp_NothingStored_IsNull() => Assert.Null(await Store.NextWakeUpAsync(Token));

    // A tick is a ten-millionth of a second: a wake-up rounded down would come too early and find nothing to do.
    [Fact]
    public async Task NextWakeUp_IsTheEarliest_ToTheTick()
    {
        DateTimeOffset precise = Now.AddTicks(1_234_567);
        await Add("later", Now.AddHours(1));
        await Add("earlier", precise);
        await Add("never", null);

        Assert.Equal(precise, await Store.NextWakeUpAsync(Token));
        Assert.Empty(await Store.DueAsync(precise.AddTicks(-1), 100, Token));
        Assert.Equal([Id("earlier")], await Store.DueAsync(precise, 100, Token));
    }

    // 10:30 in Kolkata is before 06:00 in London, whatever the clocks on the wall show.
    [Fact]
    public async Task Due_WakeUpsGivenInOtherZones_AreComparedAsInstants()
    {
        await Add("London", new DateTimeOffset(2025, 10, 6, 6, 0, 0, TimeSpan.FromHours(1)));
        await Add("Kolkata", new DateTimeOffset(2025, 10, 6, 10, 0, 0, TimeSpan.FromHours(5.5)));

        Assert.Equal([Id("Kolkata"), Id("London")], await Store.DueAsync(new DateTimeOffset(2025, 10, 6, 5, 0, 0, TimeSpan.Zero), 100, Token));
        Assert.Equal(TimeSpan.Zero, (await Store.NextWakeUpAsync(Token))?.Offset);
    }

    private static PostmortemId Id(string externalId) => Samples.Collecting(externalId).Id;

    private async Task Add(string externalId, DateTimeOffset? lookAgainAt) =>
        Assert.True(await Store.TryAddAsync(Samples.Collecting(externalId), lookAgainAt, Token));
}
