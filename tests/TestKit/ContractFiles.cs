using Xunit;

namespace Postmortems.TestKit;

/// <summary>The public samples beside the repository; tests that need them show as skipped where they are absent.</summary>
public static class ContractFiles
{
    public static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Folder(), file));

    /// <summary>Where they are; the test that asks is skipped if they are nowhere.</summary>
    public static string Folder()
    {
        string? folder = Find();
        Assert.SkipWhen(folder is null, "The contract samples are not here (set POSTMORTEMS_CONTRACTS to their folder).");
        return folder!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("POSTMORTEMS_CONTRACTS") is { Length: > 0 } told)
        {
            return Directory.Exists(told) ? told : null;
        }

        string? beside = RepositoryFolder.Root is { } root ? Path.GetFullPath(Path.Combine(root, "../shared/contracts")) : null;
        return Directory.Exists(beside) ? beside : null;
    }
}
