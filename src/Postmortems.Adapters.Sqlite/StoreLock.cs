using System.Globalization;
using System.Text;

namespace Postmortems.Adapters.Sqlite;

/// <summary>Another process holds the database; the message says which file and what to do.</summary>
public sealed class StoreInUseException : Exception
{
    public StoreInUseException()
    {
    }

    public StoreInUseException(string message)
        : base(message)
    {
    }

    public StoreInUseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

/// <summary>
/// Keeps a second process from the same database: two hosts would each wake every postmortem and send every notice. The file stays
/// when it is let go, for removing it would take it away from under a process that is just opening it.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _held;

    private StoreLock(FileStream held) => _held = held;

    public static StoreLock Take(string database)
    {
        string path = database + ".lock";
        FileStream held;
        try
        {
            held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException refused) when (IsSharingViolation(refused))
        {
            throw new StoreInUseException(
                $"{database} is in use by another process ({path} is locked and holds its process id). Stop that process, or choose another directory with --data.",
                refused);
        }

        // For a person who looks for the process: cat postmortems.db.lock
        held.SetLength(0);
        held.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n"));
        held.Flush();
        return new(held);
    }

    /// <summary>True if a process holds it now. It is looked at, not kept.</summary>
    public static bool IsTaken(string database)
    {
        try
        {
            using FileStream looked = new(database + ".lock", FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException refused)
        {
            return IsSharingViolation(refused);
        }
    }

    public void Dispose() => _held.Dispose();

    // Windows: ERROR_SHARING_VIOLATION; elsewhere the runtime hands on errno, EWOULDBLOCK: 11 on Linux, 35 on macOS and BSD.
    private static bool IsSharingViolation(IOException refused) => refused.HResult is unchecked((int)0x80070020) or 11 or 35;
}
