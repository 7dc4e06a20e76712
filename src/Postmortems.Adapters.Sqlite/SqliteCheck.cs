using Microsoft.Data.Sqlite;
using Postmortems.Application;
using static SQLitePCL.raw;

namespace Postmortems.Adapters.Sqlite;

/// <summary>Looks into the database without taking it, for it may be served meanwhile, and makes nothing that is not there.</summary>
public sealed class SqliteCheck(string directory) : IConnectionCheck
{
    private const string Restore = "Restore it from a backup, or choose another directory with --data.";

    private readonly string _database = Path.Combine(Path.GetFullPath(directory), SqliteStore.FileName);

    public string Name => "Store";

    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken) => Task.Run(() => File.Exists(_database) ? Look() : NotYet(), cancellationToken);

    private CheckResult NotYet() => FolderProbe.Trouble(directory) is { } trouble
        ? new CheckResult.Failed($"{_database} cannot be made: {trouble}", "Let this program write there, or choose another directory with --data.")
        : new CheckResult.Ok($"{_database} is not there yet; serving makes it");

    private CheckResult Look()
    {
        try
        {
            // Not pooled: the file must be let go. Not made either: it may have gone since.
            using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = _database, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 5 }.ToString());
            connection.Open();
            if (connection.Scalar("PRAGMA quick_check(1)") is string found and not "ok")
            {
                return new CheckResult.Failed($"{_database} is damaged: {found.ReplaceLineEndings(" ")}", Restore);
            }

            long schema = (long)connection.Scalar("PRAGMA user_version")!;
            if (schema > SqliteSchema.Newest)
            {
                return new CheckResult.Failed($"{_database} was written by a later version of this program", "Start that version, or choose another directory with --data.");
            }

            // Fails where the file can be read and not written.
            connection.Execute("BEGIN IMMEDIATE; ROLLBACK");
            long count = schema == 0 ? 0 : (long)connection.Scalar("SELECT COUNT(*) FROM postmortems")!;
            return new CheckResult.Ok($"{_database} is whole and holds {count} {(count == 1 ? "postmortem" : "postmortems")}{(StoreLock.IsTaken(_database) ? "; another process is serving it" : "")}");
        }
        catch (SqliteException failed)
        {
            return new CheckResult.Failed(
                $"{_database} cannot be opened: {failed.Message}",
                failed.SqliteErrorCode is SQLITE_CORRUPT or SQLITE_NOTADB ? Restore : "Let this program read and write it, or choose another directory with --data.");
        }
    }
}
