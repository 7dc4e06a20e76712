using Postmortems.Adapters.Sqlite;

namespace Postmortems.Adapters.Tests;

/// <summary>An empty data directory with its store open; both are gone afterwards.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    public TemporaryDatabase()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("postmortems-store-").FullName;
        Store = SqliteStore.Open(Directory);
    }

    public string Directory { get; }

    public string File => Path.Combine(Directory, SqliteStore.FileName);

    public SqliteStore Store { get; private set; }

    public void Close() => Store.Dispose();

    /// <summary>Closes the store and opens it anew, as a restarted process does.</summary>
    public void Reopen()
    {
        Close();
        Store = SqliteStore.Open(Directory);
    }

    public void Dispose()
    {
        Close();
        System.IO.Directory.Delete(Directory, recursive: true);
    }
}
