using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Hosts.Tests;

/// <summary>Which systems a host works with is configuration's to say.</summary>
public sealed class AdapterChoiceTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Store__Kind", "Mongo", "Store:Kind is 'Mongo'. Write Sqlite or Cosmos.")]
    [InlineData("Mail__Kind", "Pigeon", "Mail:Kind is 'Pigeon'. Write Folder or Smtp or SendGrid.")]
    [InlineData("Calendar__Kind", "7", "Calendar:Kind is '7'. Write Invitation or Graph.")]
    public async Task Kind_NoneThereIs_IsRefusedWithThoseThereAre(string setting, string value, string told)
    {
        Ran ran = await EmbeddedProgram.RunAsync(
            ["serve", "--data", folder.Path, "--port", $"{ServedHost.FreePort()}"], new Dictionary<string, string> { [setting] = value }, TestContext.Current.CancellationToken);

        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(told, ran.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_NothingOfTheCloudConfigured_LoadsNoCloudLibrary()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using ServedHost host = await ServedHost.StartAsync(["--data", folder.Path], null, cancellationToken);
        using Visitor visitor = new(host.Address);
        await visitor.Client.GetAsync("/", cancellationToken);

        string loaded = await File.ReadAllTextAsync($"/proc/{host.ProcessId}/maps", cancellationToken);

        Assert.Contains("Postmortems.Adapters.Sqlite.dll", loaded, StringComparison.Ordinal);
        string[] cloud = ["Microsoft.Azure.Cosmos", "Microsoft.Graph", "/SendGrid.dll", "Azure.Core", "Azure.Identity"];
        Assert.DoesNotContain(cloud, library => loaded.Contains(library, StringComparison.OrdinalIgnoreCase));
    }
}
