using System.Globalization;

namespace Postmortems.TestKit;

/// <summary>A data directory of one test.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("postmortem-host-");

    public string Path => folder.FullName;

    public string Mails => System.IO.Path.Combine(Path, "mail");

    /// <summary>A host on a virtual clock goes on from here.</summary>
    public void StartClockAt(DateTimeOffset time) => Write("clock", time.ToString("O", CultureInfo.InvariantCulture));

    /// <returns>The whole path.</returns>
    public string Write(string file, string text)
    {
        string path = System.IO.Path.Combine(Path, file);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
