using System.Text.Json;
using Xunit;

namespace Postmortems.Hosts.Tests;

public sealed class BicepTests
{
    public static TheoryData<string> Templates => [.. Files("*.bicep")];

    public static TheoryData<string> Parameters => [.. Files("*.bicepparam")];

    // The linter runs with a build too; rules and their levels are in infra/bicepconfig.json, and a warning is as bad as an error.
    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Lint_EveryTemplate_SaysNothing(string file) =>
        Assert.Equal((0, ""), await Bicep.RunAsync("lint", file, "--no-restore"));

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task BuildParameters_EveryEnvironment_FitTheTemplate(string file) =>
        Assert.Equal((0, ""), await Bicep.RunAsync("build-params", file, "--no-restore", "--stdout"));

    [Fact]
    public async Task Build_Main_HoldsNoSecretAndSwitchesKeysOff()
    {
        JsonElement template = await MainAsync();

        JsonElement[] resources = [.. Resources(template)];
        Assert.All(resources.Where(resource => TypeOf(resource) == "Microsoft.Storage/storageAccounts"), account => Assert.False(account.GetProperty("properties").GetProperty("allowSharedKeyAccess").GetBoolean()));
        Assert.All(resources.Where(resource => TypeOf(resource) == "Microsoft.DocumentDB/databaseAccounts"), account => Assert.True(account.GetProperty("properties").GetProperty("disableLocalAuth").GetBoolean()));
        Assert.DoesNotContain("listKeys", template.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("AccountKey=", template.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    // Whoever takes over the program could do whatever its identity may: every role it gets is on this list, and on one resource only.
    [Fact]
    public async Task Build_Main_GrantsTheseRolesAndNoOther()
    {
        string template = (await MainAsync()).GetRawText();
        Dictionary<string, string> granted = new()
        {
            ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
            ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
            ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
            ["00000000-0000-0000-0000-000000000002"] = "Cosmos DB Built-in Data Contributor",
            ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User",
            ["b86a8fe4-44ce-4948-aee5-eccb2c155cd7"] = "Key Vault Secrets Officer, for whoever deploys",
            ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
            ["0ad04412-c4d5-4796-b79c-f76d14c8d402"] = "Durable Task Data Contributor",
        };

        IEnumerable<string> named = template.Split('"', '\'').Where(text => Guid.TryParseExact(text, "D", out _)).Distinct();

        Assert.Equal(granted.Keys.Order(), named.Order());
    }

    internal static async Task<JsonElement> MainAsync()
    {
        string built = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Equal((0, ""), await Bicep.RunAsync("build", "main.bicep", "--no-restore", "--outfile", built));
            return JsonElement.Parse(await File.ReadAllBytesAsync(built, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(built);
        }
    }

    // Modules are templates inside the template.
    private static IEnumerable<JsonElement> Resources(JsonElement template)
    {
        JsonElement resources = template.GetProperty("resources");
        foreach (JsonElement resource in resources.ValueKind == JsonValueKind.Object ? resources.EnumerateObject().Select(member => member.Value) : resources.EnumerateArray())
        {
            yield return resource;
            if (TypeOf(resource) == "Microsoft.Resources/deployments")
            {
                foreach (JsonElement inner in Resources(resource.GetProperty("properties").GetProperty("template")))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string? TypeOf(JsonElement resource) => resource.GetProperty("type").GetString();

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Bicep.Infra, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Bicep.Infra, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
