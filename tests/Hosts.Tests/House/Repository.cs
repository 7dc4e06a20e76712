using System.Xml.Linq;
using Postmortems.TestKit;

namespace Postmortems.Hosts.Tests;

/// <summary>The sources this test was built from.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = new(RepositoryFolder.Of());

    public static IReadOnlyList<FileInfo> Sources(string folder) =>
        [.. new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles("*.cs", SearchOption.AllDirectories).Where(IsOurs)];

    public static IReadOnlyDictionary<string, XDocument> Projects { get; } =
        new DirectoryInfo(Path.Combine(Root.FullName, "src")).EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => XDocument.Load(file.FullName));

    private static bool IsOurs(FileInfo file) =>
        !file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
