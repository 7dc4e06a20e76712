using System.Text;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

/// <summary>Exact octets, checked in beside the tests. Written anew when WRITE_SNAPSHOTS=1, to be read in the diff.</summary>
internal static class Snapshot
{
    private static readonly string s_folder = RepositoryFolder.Of("tests", "Adapters.Tests", "Mail", "Snapshots");

    public static void Matches(string name, string actual)
    {
        string file = Path.Combine(s_folder, name);
        if (Environment.GetEnvironmentVariable("WRITE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.Equal(File.ReadAllText(file), actual, ignoreLineEndingDifferences: false);
    }
}
