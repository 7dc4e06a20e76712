using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Functions.Tests;

/// <summary>A host that everybody can reach does not start without what keeps it closed, and says what to set.</summary>
public sealed class RefusedStartTests : IDisposable
{
    private readonly DataFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Start_Complete_Starts()
    {
        await StartAsync([]);
    }

    [Theory]
    [InlineData("SignIn:AccessKey", null, "SignIn:AccessKey is not set", "SignIn__AccessKey")]
    [InlineData("Links:Keys:0:Id", null, "Links:Keys")]
    [InlineData("Durable:KeepHistoryDays", "0", "KeepHistoryDays", "between 1 and 365")]
    [InlineData("Durable:KeepHistoryDays", "366", "KeepHistoryDays", "between 1 and 365")]
    [InlineData("Durable:SweepGraceMinutes", "0", "SweepGraceMinutes", "between 1 and 60")]
    [InlineData("Durable:SweepGraceMinutes", "61", "SweepGraceMinutes", "between 1 and 60")]
    [InlineData("Intake:Queue:Source", "pigeon", "Intake:Queue:Source must be one of", "cloudevents", "manual")]
    public async Task Start_OneSettingWrong_SaysWhatToDo(string key, string? value, params string[] told)
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(new() { [key] = value }));

        Assert.All(told, words => Assert.Contains(words, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_NoLinkKeys_SaysWhatToDo()
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(new() { ["Links:Keys:0:Id"] = null, ["Links:Keys:0:Secret"] = null }));

        Assert.Contains("Links:Keys is empty", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Links__Keys__0__Secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Upkeep_Unset_IsAsDocumented()
    {
        UpkeepOptions options = new();

        Assert.Equal((30, 5), (options.KeepHistoryDays, options.SweepGraceMinutes));
    }

    private async Task StartAsync(Dictionary<string, string?> changed)
    {
        Dictionary<string, string?> complete = new()
        {
            ["DataDirectory"] = folder.Path,
            ["SignIn:AccessKey"] = AzureRendering.Key,
            ["Links:Keys:0:Id"] = "test",
            ["Links:Keys:0:Secret"] = "a secret of tests, long enough for a key",
        };
        using ConfigurationManager configuration = new();
        configuration.AddInMemoryCollection(complete.Where(setting => !changed.ContainsKey(setting.Key)).Concat(changed.Where(setting => setting.Value is not null)));
        using IHost host = new HostBuilder().ConfigureServices(services => services.AddPostmortemFunctions(configuration)).Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
    }
}
