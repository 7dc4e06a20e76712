using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using static SQLitePCL.raw;

namespace Postmortems.Adapters.Sqlite;

/// <summary>
/// One directory's database, held by this process alone. A connection is borrowed per call; readers go side by side, writers queue up
/// here instead of in SQLite's busy loop, which blocks threads and is not fair. SQLite has no asynchronous calls, so only that queue
/// is awaited.
/// </summary>
public sealed class SqliteStore : IAsyncDisposable, IDisposable
{
    /// <summary>The database's name in the data directory.</summary>
    public const string FileName = "postmortems.db";

    // How long to wait for somebody who looks into the file with a tool of their own, in seconds.
    private const int BusySeconds = 5;

    private readonly SemaphoreSlim _writers = new(1, 1);
    private readonly string _connectionString;
    private readonly StoreLock _lock;
    private bool _disposed;

    private SqliteStore(string connectionString, StoreLock held)
    {
        _connectionString = connectionString;
        _lock = held;
    }

    /// <summary>Opens the database in <paramref name="directory"/>; both are made if they are not there.</summary>
    /// <exception cref="StoreInUseException">Another process has it open.</exception>
    /// <exception cref="InvalidOperationException">It was written by a later version of this program, or its file system cannot keep it safe.</exception>
    /// <exception cref="StoreUnavailableException">It cannot be read or written.</exception>
    public static SqliteStore Open(string directory)
    {
        Directory.CreateDirectory(directory);
        string database = Path.Combine(Path.GetFullPath(directory), FileName);
        StoreLock held = StoreLock.Take(database);
        try
        {
            string connectionString = new SqliteConnectionStringBuilder { DataSource = database, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();
            using SqliteConnection connection = Connect(connectionString);
            if (connection.Scalar("PRAGMA journal_mode = WAL") is not "wal")
            {
                throw new InvalidOperationException($"The file system of {database} does not support SQLite's write-ahead log. Choose a directory on a local disk with --data.");
            }

            SqliteSchema.BringUpToDate(connection);
            return new(connectionString, held);
        }
        catch (Exception failed)
        {
            held.Dispose();
            if (failed is SqliteException { SqliteErrorCode: var code } && IsUnavailable(code))
            {
                throw new StoreUnavailableException($"{database} cannot be opened: {failed.Message}", failed);
            }

            throw;
        }
    }

    internal async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            using SqliteConnection connection = Connect(_connectionString);
            using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
            return await Task.FromResult(read(connection));
        }
        catch (SqliteException failed) when (IsUnavailable(failed.SqliteErrorCode))
        {
            throw new StoreUnavailableException("The database cannot be read: " + failed.Message, failed);
        }
    }

    /// <summary>Runs <paramref name="write"/> in one transaction, which is on disk when this returns.</summary>
    internal async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        await _writers.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            using SqliteConnection connection = Connect(_connectionString);
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T result = write(connection);
            transaction.Commit();
            return result;
        }
        catch (SqliteException failed) when (IsUnavailable(failed.SqliteErrorCode))
        {
            throw new StoreUnavailableException("The database cannot be written: " + failed.Message, failed);
        }
        finally
        {
            _writers.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The write under way is finished before another process may open the file.
        await _writers.WaitAsync();
        Close();
    }

    public void Dispose()
    {
        _writers.Wait();
        Close();
    }

    /// <summary>True where trying again later can help; what is left is a mistake in this program.</summary>
    internal static bool IsUnavailable(int code) => code is SQLITE_BUSY or SQLITE_LOCKED or SQLITE_NOMEM or SQLITE_READONLY or SQLITE_IOERR
        or SQLITE_CORRUPT or SQLITE_FULL or SQLITE_CANTOPEN or SQLITE_PROTOCOL or SQLITE_NOTADB;

    private void Close()
    {
        if (!_disposed)
        {
            _disposed = true;
            using SqliteConnection pooled = new(_connectionString);
            SqliteConnection.ClearPool(pooled);
            _lock.Dispose();
        }

        _writers.Release();
    }

    private static SqliteConnection Connect(string connectionString)
    {
        SqliteConnection connection = new(connectionString);
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA synchronous = FULL; PRAGMA busy_timeout = {BusySeconds * 1000}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

public static class SqliteServices
{
    /// <summary>Keeps postmortems, drafts and reports in <paramref name="directory"/>. It is opened when first asked for: <see cref="SqliteStore.Open"/> says what can go wrong.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, string directory) => services
        .AddSingleton(_ => SqliteStore.Open(directory))
        .AddSingleton<IPostmortemStore, SqlitePostmortemStore>()
        .AddSingleton<IDraftStore, SqliteDraftStore>()
        .AddSingleton<IReportArchive, SqliteReportArchive>()
        .AddSingleton<IConnectionCheck>(_ => new SqliteCheck(directory));
}

internal static class SqliteCommands
{
    extension(SqliteConnection connection)
    {
        public SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            foreach ((string name, object? value) in parameters)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            return command;
        }

        public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            using SqliteCommand command = connection.Command(sql, parameters);
            return command.ExecuteNonQuery();
        }

        /// <summary>The first column of the first row; null if there is no row, or no value in it.</summary>
        public object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            using SqliteCommand command = connection.Command(sql, parameters);
            return command.ExecuteScalar() is var value and not DBNull ? value : null;
        }

        public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            using SqliteCommand command = connection.Command(sql, parameters);
            using SqliteDataReader reader = command.ExecuteReader();
            List<T> rows = [];
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }
}
