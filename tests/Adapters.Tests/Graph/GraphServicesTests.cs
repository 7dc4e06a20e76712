using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Graph;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class GraphServicesTests
{
    [Fact]
    public void Add_NothingSet_SignsInWithWhateverIdentityThereIs()
    {
        using ServiceProvider services = Services();

        services.GetRequiredService<IStartupValidator>().Validate();

        GraphOptions options = services.GetRequiredService<IOptions<GraphOptions>>().Value;
        Assert.Equal(("https://graph.microsoft.com/v1.0", true, 4, 20, 60), (options.BaseUrl.AbsoluteUri, options.OnlineMeetings, options.MaxAttempts, options.RetryBudgetSeconds, options.TimeoutSeconds));
        Assert.IsType<GraphCalendar>(services.GetRequiredService<IMeetingCalendar>());
        Assert.IsType<GraphDirectory>(services.GetRequiredService<IDirectory>());
        Assert.IsType<GraphCheck>(services.GetRequiredService<IConnectionCheck>());
    }

    [Theory]
    [InlineData("MaxAttempts", "0", "MaxAttempts")]
    [InlineData("MaxAttempts", "11", "MaxAttempts")]
    [InlineData("RetryBudgetSeconds", "61", "RetryBudgetSeconds")]
    [InlineData("TimeoutSeconds", "4", "TimeoutSeconds")]
    [InlineData("TimeoutSeconds", "20", "leaves no time to call")] // the budget alone is as long
    [InlineData("BaseUrl", "http://graph.microsoft.com/v1.0", "Write an https address with its version")]
    [InlineData("BaseUrl", "https://graph.microsoft.us", "Write an https address with its version")]
    [InlineData("ClientSecret", "s3cret", "needs Graph:TenantId and Graph:ClientId")]
    public void Add_SettingThatCannotBe_IsRefusedAtStart(string key, string value, string says)
    {
        using ServiceProvider services = Services((key, value));

        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_NationalCloudAndSecret_AreTaken()
    {
        using ServiceProvider services = Services(("BaseUrl", "https://graph.microsoft.us/v1.0"), ("TenantId", "contoso.example"), ("ClientId", "87d349ed-44d7-43e1-9a83-5f2406dee5bd"), ("ClientSecret", "s3cret"));

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(services.GetRequiredService<IMeetingCalendar>());
    }

    [Theory]
    [InlineData(""" "availabilityView": "00", "scheduleItems": [] """, null, true, "lets us read")]
    [InlineData(""" "error": { "responseCode": "ErrorMailRecipientNotFound" } """, null, false, "cannot be read")]
    [InlineData(""" "availabilityView": "00", "scheduleItems": [] """, "403", false, "Calendars.Read is missing")]
    [InlineData(""" "availabilityView": "00", "scheduleItems": [] """, "reset", false, "connection to Microsoft Graph broke")]
    public async Task Check_OfTheFacilitatorsCalendar_SaysWhetherItWouldWork(string schedule, string? fault, bool works, string says)
    {
        GraphScene scene = new();
        scene.Server.Schedules["ruth@example.com"] = $$"""{ "scheduleId": "ruth@example.com", {{schedule}} }""";
        scene.Server.Fault = _ => fault is null ? null : GraphFault.All[fault];

        CheckResult result = await scene.Check.CheckAsync(TestContext.Current.CancellationToken);

        Assert.Equal(works, result is CheckResult.Ok);
        Assert.Contains(says, result is CheckResult.Failed failed ? failed.What : ((CheckResult.Ok)result).Detail, StringComparison.Ordinal);
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Graph:{setting.Key}", (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddSingleton<IPlaybookSource, FixedPlaybook>().AddGraphCalendar(configuration).BuildServiceProvider();
    }
}

/// <summary>The hand-made playbook, or a variant of it.</summary>
internal sealed class FixedPlaybook(Playbook? playbook = null) : IPlaybookSource
{
    public Playbook Current => playbook ?? Playbooks.Default;
}
