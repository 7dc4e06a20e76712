using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Adapters.Sqlite;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    // FULL is 2: SQLite flushes the log before a commit returns.
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", 2L)]
    [InlineData("foreign_keys", 1L)]
    [InlineData("busy_timeout", 5000L)]
    [InlineData("user_version", 2L)]
    public async Task Connection_EachOne_IsSetForSafety(string pragma, object expected)
    {
        Assert.Equal(expected, await _database.Store.ReadAsync(connection => connection.Scalar("PRAGMA " + pragma), Token));
        Assert.Equal(expected, await _database.Store.WriteAsync(connection => connection.Scalar("PRAGMA " + pragma), Token));
    }

    [Fact]
    public async Task Save_Answered_IsSeenByAFreshConnectionAndAfterARestart()
    {
        await new SqlitePostmortemStore(_database.Store).TryAddAsync(Samples.Collecting(), Samples.Opened, Token);
        Assert.Equal(1L, Outside("SELECT COUNT(*) FROM postmortems"));

        _database.Reopen();

        Assert.NotNull(await new SqlitePostmortemStore(_database.Store).FindAsync(Samples.Collecting().Id, Token));
        Assert.Equal("ok", Outside("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Write_ThatThrowsHalfway_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => _database.Store.WriteAsync<int>(
            connection =>
            {
                connection.Execute("INSERT INTO drafts VALUES ('p', 'r', 'v', '{}')");
                throw new InvalidDataException();
            },
            Token));

        Assert.Equal(0L, Outside("SELECT COUNT(*) FROM drafts"));
        Assert.NotNull(await new SqliteDraftStore(_database.Store).TrySaveDraftAsync(Samples.Draft(Samples.Collecting().Id, Samples.Asha), null, Token));
    }

    [Theory]
    [InlineData(SqlitePostmortemStore.DueSql, "postmortems_by_wake_up")]
    [InlineData(SqlitePostmortemStore.NextSql, "postmortems_by_wake_up")]
    [InlineData(SqlitePostmortemStore.LatestSql, "sqlite_autoindex_postmortems_2")]
    public async Task Query_AskedAllTheTime_FindsItsIndexAndSortsNothing(string sql, string index)
    {
        IReadOnlyList<string> plan = await PlanAsync(sql);

        string step = Assert.Single(plan);
        Assert.Contains(index, step, StringComparison.Ordinal);
    }

    // SCAN of an index in its own order stops at LIMIT; a scan of the table, or a sort, reads everything.
    [Theory]
    [InlineData(null, null, "summaries_by_opening")]
    [InlineData(Stage.Reviewing, null, "summaries_by_stage")]
    [InlineData(null, "payments", "summaries_by_service")]
    public async Task List_EachFilter_FindsItsIndexAndSortsNothing(Stage? stage, string? service, string index)
    {
        IReadOnlyList<string> plan = await PlanAsync(SqlitePostmortemStore.ListSql(new PostmortemQuery(stage, service)));

        string step = Assert.Single(plan);
        Assert.Contains(index, step, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_SomebodyElseLocksTheFile_ThrowStoreUnavailable()
    {
        using SqliteConnection outsider = Outsider();
        using SqliteTransaction held = outsider.BeginTransaction(deferred: false);

        StoreUnavailableException thrown = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => new SqlitePostmortemStore(_database.Store).TryAddAsync(Samples.Collecting(), null, Token));

        Assert.IsType<SqliteException>(thrown.InnerException);
        Assert.Null(await new SqlitePostmortemStore(_database.Store).FindAsync(Samples.Collecting().Id, Token));
    }

    [Fact]
    public async Task Calls_FileIsNoDatabase_ThrowStoreUnavailable()
    {
        _database.Close();
        await File.WriteAllTextAsync(_database.File, new string('x', 5000), Token);

        Assert.Throws<StoreUnavailableException>(() => SqliteStore.Open(_database.Directory));
    }

    // SQLite's primary result codes, https://www.sqlite.org/rescode.html
    [Theory]
    [InlineData(5, true)] // BUSY
    [InlineData(6, true)] // LOCKED
    [InlineData(8, true)] // READONLY: somebody changed the rights
    [InlineData(10, true)] // IOERR
    [InlineData(13, true)] // FULL
    [InlineData(14, true)] // CANTOPEN
    [InlineData(1, false)] // ERROR: our SQL is wrong
    [InlineData(19, false)] // CONSTRAINT: our logic is wrong
    [InlineData(21, false)] // MISUSE
    public void Failure_EachKind_IsUnavailableOnlyWhereTryingAgainCanHelp(int code, bool unavailable) =>
        Assert.Equal(unavailable, SqliteStore.IsUnavailable(code));

    [Fact]
    public void Open_WrittenByALaterVersion_IsRefusedAndLetGo()
    {
        _database.Close();
        using (SqliteConnection outsider = Outsider())
        {
            outsider.Execute("PRAGMA user_version = 99");
        }

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => SqliteStore.Open(_database.Directory));

        Assert.Contains("later version", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refused.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => SqliteStore.Open(_database.Directory));
    }

    [Fact]
    public async Task AddSqliteStore_EveryPort_IsServedFromOneFileAndClosedWithTheServices()
    {
        _database.Close();
        await using (ServiceProvider services = new ServiceCollection().AddSqliteStore(_database.Directory).BuildServiceProvider())
        {
            await services.GetRequiredService<IPostmortemStore>().TryAddAsync(Samples.Collecting(), null, Token);
            await services.GetRequiredService<IDraftStore>().TrySaveDraftAsync(Samples.Draft(Samples.Collecting().Id, Samples.Asha), null, Token);
            await services.GetRequiredService<IReportArchive>().ArchiveAsync(Samples.Report(Samples.Collecting().Id), null, Severity.Sev1, Token);
        }

        _database.Reopen();
        Assert.Equal("1 1 1", Outside("SELECT (SELECT COUNT(*) FROM postmortems) || ' ' || (SELECT COUNT(*) FROM drafts) || ' ' || (SELECT COUNT(*) FROM reports)"));
    }

    [Fact]
    public async Task Dispose_AsOftenAsYouLike_ThenEveryCallIsRefused()
    {
        _database.Store.Dispose();
        await _database.Store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => new SqlitePostmortemStore(_database.Store).NextWakeUpAsync(Token));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => new SqlitePostmortemStore(_database.Store).TryAddAsync(Samples.Collecting(), null, Token));
    }

    private async Task<IReadOnlyList<string>> PlanAsync(string sql) => await _database.Store.ReadAsync<IReadOnlyList<string>>(
        connection => connection.Rows(
            "EXPLAIN QUERY PLAN " + sql,
            row => row.GetString(3),
            ("$now", 1L),
            ("$most", 1),
            ("$source", "s"),
            ("$external", "e"),
            ("$stage", "Reviewing"),
            ("$service", "PAYMENTS"),
            ("$take", 1),
            ("$skip", 0)),
        Token);

    private object? Outside(string sql)
    {
        using SqliteConnection outsider = Outsider();
        return outsider.Scalar(sql);
    }

    private SqliteConnection Outsider()
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = _database.File, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
