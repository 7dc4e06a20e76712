using System.Globalization;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>What only shows with two processes on one directory.</summary>
public sealed class SqliteSecondProcessTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Open_HeldByThisProcess_IsRefusedToAnother()
    {
        using OtherProcess other = new(_database.Directory);

        string said = await other.HearAsync(Token);

        Assert.StartsWith(OtherProcess.Refused, said, StringComparison.Ordinal);
        Assert.Contains(_database.File, said, StringComparison.Ordinal);
        Assert.Contains("--data", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_HeldByAnotherProcess_IsRefusedUntilItEnds()
    {
        _database.Close();
        using OtherProcess other = new(_database.Directory);
        Assert.StartsWith(OtherProcess.Saved, await other.HearAsync(Token), StringComparison.Ordinal);

        StoreInUseException refused = Assert.Throws<StoreInUseException>(() => SqliteStore.Open(_database.Directory));

        Assert.Contains("Stop that process", refused.Message, StringComparison.Ordinal);
        await other.KillAsync(Token);
        _database.Reopen();
    }

    [Fact]
    public void Open_TwiceInThisProcess_IsRefused() =>
        Assert.Throws<StoreInUseException>(() => SqliteStore.Open(_database.Directory));

    // Killed without warning in the middle of writing, five times on one file: every save it told us of is there.
    [Fact]
    public async Task Save_ProcessKilledWhileWriting_KeepsEverySaveItAnswered()
    {
        _database.Close();
        for (int kill = 1; kill <= 5; kill++)
        {
            int told = await WriteAndKillAsync(saves: 7 * kill);

            _database.Reopen();
            Stored<Postmortem>? kept = await new SqlitePostmortemStore(_database.Store).FindAsync(Samples.Collecting().Id, Token);
            string? integrity = (string?)await _database.Store.ReadAsync(connection => connection.Scalar("PRAGMA integrity_check"), Token);
            _database.Close();

            Assert.InRange(kept?.Value.Round ?? 0, told, int.MaxValue);
            Assert.Equal("ok", integrity);
        }
    }

    private async Task<int> WriteAndKillAsync(int saves)
    {
        using OtherProcess other = new(_database.Directory);
        string told = "";
        for (int heard = 0; heard < saves; heard++)
        {
            told = await other.HearAsync(Token);
        }

        told = await other.KillAsync(Token) ?? told;
        Assert.StartsWith(OtherProcess.Saved, told, StringComparison.Ordinal);
        return int.Parse(told[OtherProcess.Saved.Length..], CultureInfo.InvariantCulture);
    }
}
