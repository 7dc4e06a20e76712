using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Who may know whom: Domain ◀ Intake, Application ◀ Adapters, Web ◀ Hosting ◀ hosts. Adapters never see each other.</summary>
public class DirectionTests
{
    private static readonly string[] Inner = ["Postmortems.Domain"];
    private static readonly string[] Adapter = ["Postmortems.Domain", "Postmortems.Application"];

    public static TheoryData<string> Projects => [.. Repository.Projects.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ItsReferences_PointInwards(string project)
    {
        string[] allowed = project switch
        {
            "Postmortems.Domain" => [],
            "Postmortems.Intake" or "Postmortems.Application" => Inner,
            "Postmortems.Web" => [.. Adapter, "Postmortems.Intake"],
            "Postmortems.Hosting" => [.. Repository.Projects.Keys.Where(other => other is not ("Postmortems.Hosting" or "Postmortems.Embedded" or "Postmortems.Functions"))],
            "Postmortems.Embedded" or "Postmortems.Functions" => [.. Repository.Projects.Keys.Where(other => other is not ("Postmortems.Embedded" or "Postmortems.Functions"))],
            _ when project.StartsWith("Postmortems.Adapters.", StringComparison.Ordinal) => Adapter,
            _ => throw new InvalidOperationException($"{project} has no place in the house yet: say here whom it may know."),
        };

        string[] known = [.. Repository.Projects[project].Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))];

        Assert.Empty(known.Except(allowed));
    }

    [Fact]
    public void Domain_ItsPackages_AreNodaTimeAlone()
    {
        IEnumerable<string?> packages = Repository.Projects["Postmortems.Domain"].Descendants("PackageReference").Select(package => (string?)package.Attribute("Include"));

        Assert.Equal(["NodaTime"], packages);
    }

    [Theory]
    [InlineData("src", 300)]
    [InlineData("tests", 400)]
    public void Sources_NoFile_NeedsMuchScrolling(string folder, int most)
    {
        IEnumerable<string> scrolling = Repository.Sources(folder).Where(file => File.ReadLines(file.FullName).Count() > most).Select(file => file.Name);

        Assert.Empty(scrolling);
    }

    [Fact]
    public void Domain_ItsSources_NameNoTaskAndNoLogger()
    {
        IEnumerable<string> impure = Repository.Sources(Path.Combine("src", "Postmortems.Domain"))
            .Where(file => File.ReadAllText(file.FullName) is var text && (text.Contains("Task<", StringComparison.Ordinal) || text.Contains("ILogger", StringComparison.Ordinal) || text.Contains("Guid.NewGuid", StringComparison.Ordinal) || text.Contains("TimeProvider", StringComparison.Ordinal)))
            .Select(file => file.Name);

        Assert.Empty(impure);
    }
}
