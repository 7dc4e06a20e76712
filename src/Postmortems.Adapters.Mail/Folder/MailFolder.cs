using MimeKit;

namespace Postmortems.Adapters.Mail;

/// <summary>
/// A folder of mails, one <c>.eml</c> each. A file's name is its mail's identity, so that a key never gives two; its time is the mail's
/// own, so that the newest is found without opening any (<c>ls -t</c> shows them in order too).
/// </summary>
internal sealed class MailFolder(string path)
{
    private const string Suffix = ".eml";

    private static readonly FormatOptions s_format = Format();

    public string Path { get; } = path;

    /// <summary>Writes all of it or nothing, and returns once it is on disk. A mail that is there already stays as it is.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It could not be written.</exception>
    public async Task WriteAsync(string id, MimeMessage mail, CancellationToken cancellationToken)
    {
        string destination = FileOf(id);
        if (File.Exists(destination))
        {
            return;
        }

        Directory.CreateDirectory(Path);
        string half = System.IO.Path.Combine(Path, $".{System.IO.Path.GetRandomFileName()}.half");
        try
        {
            await using (FileStream file = new(half, FileMode.CreateNew, FileAccess.Write))
            {
                await mail.WriteToAsync(s_format, file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.SetLastWriteTimeUtc(half, mail.Date.UtcDateTime);
            File.Move(half, destination, overwrite: false);
            DirectorySync.Flush(Path);
        }
        catch (IOException) when (File.Exists(destination))
        {
            // Somebody else wrote the same mail in between.
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>Identities, newest first.</summary>
    public IEnumerable<string> Newest(int atMost) =>
        !Directory.Exists(Path)
            ? []
            : new DirectoryInfo(Path).EnumerateFiles($"*{Suffix}")
                .Select(file => (Id: System.IO.Path.GetFileNameWithoutExtension(file.Name), file.LastWriteTimeUtc))
                .Where(file => IsId(file.Id))
                .OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.Id, StringComparer.Ordinal)
                .Take(atMost)
                .Select(file => file.Id)
                .ToList();

    /// <returns>Null if there is none, or <paramref name="id"/> is not one of ours: it comes from a URL.</returns>
    public FileStream? Open(string id)
    {
        try
        {
            return IsId(id) ? File.OpenRead(FileOf(id)) : null;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string FileOf(string id) => System.IO.Path.Combine(Path, id + Suffix);

    private static bool IsId(string id) => id.Length > 0 && id.All(c => c is '-' || char.IsAsciiHexDigitLower(c));

    private static FormatOptions Format()
    {
        FormatOptions format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        return format;
    }
}
