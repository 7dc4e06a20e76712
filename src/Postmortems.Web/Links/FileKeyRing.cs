using System.Security.Cryptography;

namespace Postmortems.Web;

/// <summary>A key of this installation's own, made at the first start and kept in a file that only its account can read.</summary>
internal static class FileKeyRing
{
    private const string FileName = "links.key";

    /// <exception cref="IOException">The folder cannot be written, or the file was tampered with.</exception>
    public static LinkKeyRing LoadOrCreate(DirectoryInfo folder)
    {
        string path = Path.Combine(folder.FullName, FileName);
        if (!File.Exists(path))
        {
            Create(folder, path);
        }

        string[] parts = File.ReadAllText(path).Trim().Split(':');
        return parts is [{ Length: > 0 and <= 32 } id, { Length: 64 } secret] && secret.All(char.IsAsciiHexDigit)
            ? new LinkKeyRing([new LinkKey(id, Convert.FromHexString(secret))])
            : throw new IOException($"{path} does not hold a key. Restore it from a backup, or delete it: links already sent die with it.");
    }

    // Written aside and moved into place, so that two starts at once agree on whichever came first and nobody reads half a key.
    private static void Create(DirectoryInfo folder, string path)
    {
        string aside = Path.Combine(folder.FullName, Path.GetRandomFileName());
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (StreamWriter writer = new(aside, options))
        {
            writer.WriteLine($"own-{RandomNumberGenerator.GetHexString(8, lowercase: true)}:{RandomNumberGenerator.GetHexString(64, lowercase: true)}");
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}
