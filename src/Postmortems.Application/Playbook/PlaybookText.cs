namespace Postmortems.Application;

/// <summary>A playbook before it is read, wherever it is kept.</summary>
/// <param name="File">What mistakes call it.</param>
/// <param name="ReadBeside">The text of a file the playbook names, relative to it; null if there is none that can be read.</param>
public sealed record PlaybookText(string File, string Yaml, Func<string, string?> ReadBeside)
{
    /// <returns>Null if there is no file at <paramref name="path"/> that can be read.</returns>
    public static PlaybookText? FromFile(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return TryReadAll(path) is { } yaml ? new(path, yaml, beside => TryReadAll(Path.Combine(folder, beside))) : null;
    }

    private static string? TryReadAll(string path)
    {
        try
        {
            return System.IO.File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
