namespace Postmortems.Application;

/// <summary>Tells whether a folder could be written, and leaves nothing behind: one that is not there is not made.</summary>
public static class FolderProbe
{
    /// <returns>Why <paramref name="folder"/> can be neither written nor made, in one line; null if it can.</returns>
    public static string? Trouble(string folder)
    {
        string? nearest = Path.GetFullPath(folder);
        while (nearest is not null && !Directory.Exists(nearest))
        {
            if (File.Exists(nearest))
            {
                return $"{nearest} is a file, not a folder";
            }

            nearest = Path.GetDirectoryName(nearest);
        }

        return nearest is null ? $"{folder} is on no disk of this machine" : TryWrite(nearest);
    }

    private static string? TryWrite(string folder)
    {
        try
        {
            string probe = Path.Combine(folder, $".{Path.GetRandomFileName()}.check");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }
}
