namespace Postmortems.TestKit;

/// <summary>The sources this was built from.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder of <c>PostmortemFunctions.sln</c>; null if the tests run elsewhere.</summary>
    public static string? Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests run outside the repository.</exception>
    public static string Of(params string[] below) =>
        Path.Combine([Root ?? throw new DirectoryNotFoundException("The tests run outside the repository."), .. below]);

    private static string? Find()
    {
        string? folder = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder, "PostmortemFunctions.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
