namespace Postmortems.Web;

/// <summary>The folder of secrets made by this surface: nobody but its own account may look inside.</summary>
internal static class KeyFolder
{
    public static DirectoryInfo Ensure(SiteOptions site) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(site.KeyDirectory)
        : Directory.CreateDirectory(site.KeyDirectory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
