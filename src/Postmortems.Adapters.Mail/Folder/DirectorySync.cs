using System.Runtime.InteropServices;

namespace Postmortems.Adapters.Mail;

/// <summary>A renamed file is there after a power cut only once its directory is on disk too; .NET has no call for that.</summary>
internal static class DirectorySync
{
    private const int ReadOnly = 0;

    /// <summary>Does what the platform can; on Windows the file system's own journal has to do.</summary>
    public static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int descriptor = Open(directory, ReadOnly);
        if (descriptor < 0)
        {
            return;
        }

        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

#pragma warning disable SYSLIB1054 // Generated marshalling would ask the whole project to allow unsafe code, for three calls.
    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
#pragma warning restore SYSLIB1054
}
