using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Web.Tests;

/// <summary>Text that was read and agreed to. What differs is left beside it as <c>*.received</c>, to be read and renamed.</summary>
internal static class Snapshot
{
    /// <summary>Set to 1 to agree to everything at once, before it is read as a difference.</summary>
    private const string Rewrite = "POSTMORTEMS_REWRITE";

    private static readonly string Folder = RepositoryFolder.Of("tests", "Web.Tests", "Mails", "Snapshots");

    public static void Check(string name, string received)
    {
        string agreed = Path.Combine(Folder, name);
        string beside = agreed + ".received";
        Directory.CreateDirectory(Path.GetDirectoryName(agreed)!);
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(agreed, received.ReplaceLineEndings("\n"));
        }

        string expected = File.Exists(agreed) ? File.ReadAllText(agreed).ReplaceLineEndings("\n") : "";
        if (expected == received.ReplaceLineEndings("\n"))
        {
            File.Delete(beside);
            return;
        }

        File.WriteAllText(beside, received.ReplaceLineEndings("\n"));
        Assert.Equal(expected, received.ReplaceLineEndings("\n"));
    }
}
