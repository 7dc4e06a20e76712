using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>The files at the root that the Functions host reads.</summary>
public sealed class HostFilesTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void HostJson_Routes_BelongToTheSurfaceAlone()
    {
        JsonElement host = Read("host.json");

        Assert.Equal("", host.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    // A link in a mail is a secret, and the host would log the address of every request and of its proxy's.
    [Fact]
    public void HostJson_Logging_KeepsAddressesOfRequestsOut()
    {
        JsonElement logging = Read("host.json").GetProperty("logging");

        Assert.Equal("Warning", logging.GetProperty("logLevel").GetProperty("default").GetString());
        Assert.Equal("Warning", logging.GetProperty("logLevel").GetProperty("Microsoft.Azure.WebJobs.Script.WebHost.Middleware").GetString());
        Assert.False(logging.GetProperty("applicationInsights").GetProperty("httpAutoCollectionOptions").GetProperty("enableHttpTriggerExtendedInfoCollection").GetBoolean());
    }

    // A message that cannot be stored now must outlast an hour without a store.
    [Fact]
    public void HostJson_Queue_TriesForAnHour()
    {
        JsonElement queues = Read("host.json").GetProperty("extensions").GetProperty("queues");

        TimeSpan pause = TimeSpan.Parse(queues.GetProperty("visibilityTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(pause * queues.GetProperty("maxDequeueCount").GetInt32() >= TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task SampleSettings_AsTheyAre_StartTheHostWithItsDefaults()
    {
        Dictionary<string, string?> values = Read("local.settings.sample.json").GetProperty("Values").EnumerateObject()
            .ToDictionary(value => value.Name.Replace("__", ":", StringComparison.Ordinal), value => value.Value.GetString());
        using ConfigurationManager configuration = new();
        configuration.AddInMemoryCollection(values);
        configuration["DataDirectory"] = folder.Path;
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddPostmortemFunctions(configuration)).Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        UpkeepOptions upkeep = new();
        Assert.Equal($"{upkeep.KeepHistoryDays}", values["Durable:KeepHistoryDays"]);
        Assert.Equal($"{upkeep.SweepGraceMinutes}", values["Durable:SweepGraceMinutes"]);
        Assert.Equal(new QueueOptions().Source, values["Intake:Queue:Source"]);
        Assert.All(values.Where(value => value.Key.Contains("Key", StringComparison.Ordinal) && value.Key.EndsWith("Secret", StringComparison.Ordinal)), secret => Assert.StartsWith("replace-with-", secret.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Project_Publishes_HostJsonAndNoLocalSettings()
    {
        XElement[] files = [.. XDocument.Load(RepositoryFolder.Of("src", "Postmortems.Functions", "Postmortems.Functions.csproj")).Descendants("None")];

        string? Publishes(string file) => files.Single(each => (string?)each.Attribute("Link") == file).Attribute("CopyToPublishDirectory")?.Value;

        Assert.Equal("PreserveNewest", Publishes("host.json"));
        Assert.Equal("Never", Publishes("local.settings.json"));
        Assert.Equal("Never", Publishes("local.settings.sample.json"));
    }

    private static JsonElement Read(string file) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(RepositoryFolder.Of(file)));
}
