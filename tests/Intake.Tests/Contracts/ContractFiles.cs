namespace Postmortems.Intake.Tests;

/// <summary>The public samples beside the repository; tests that need them show as skipped where they are absent.</summary>
internal static class ContractFiles
{
    public static byte[] Read(string file)
    {
        string? folder = Folder();
        Assert.SkipWhen(folder is null, "The contract samples are not here (set POSTMORTEMS_CONTRACTS to their folder).");
        return File.ReadAllBytes(Path.Combine(folder, file));
    }

    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("POSTMORTEMS_CONTRACTS") is { Length: > 0 } told)
        {
            return Directory.Exists(told) ? told : null;
        }

        for (DirectoryInfo? up = new(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (File.Exists(Path.Combine(up.FullName, "PostmortemFunctions.sln")))
            {
                string beside = Path.GetFullPath(Path.Combine(up.FullName, "../shared/contracts"));
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
