using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Adapters.Tests;

public sealed class CosmosServicesTests
{
    private const string Emulator = "AccountEndpoint=https://localhost:8081/;AccountKey=bm90IGEga2V5;";

    [Theory]
    [InlineData("Cosmos:Endpoint is not set")]
    [InlineData("Cosmos:Endpoint and Cosmos:ConnectionString are both set", "Endpoint=https://a.documents.azure.com", "ConnectionString=" + Emulator)]
    [InlineData("Write an https address", "Endpoint=http://a.documents.azure.com")]
    [InlineData("lacks AccountEndpoint or AccountKey", "ConnectionString=secret")]
    [InlineData("Cosmos:Database is 'a/b'", "ConnectionString=" + Emulator, "Database=a/b")]
    [InlineData("Cosmos:DraftDays must be from 1 to 3650", "ConnectionString=" + Emulator, "DraftDays=0")]
    [InlineData("Cosmos:RetryBudgetSeconds must be from 1 to 120", "ConnectionString=" + Emulator, "RetryBudgetSeconds=121")]
    [InlineData("The budget must hold one attempt", "ConnectionString=" + Emulator, "RetryBudgetSeconds=3")]
    public void Options_ThatCannotBe_AreRefusedInWordsThatSayWhatToDo(string says, params string[] settings)
    {
        using ServiceProvider services = Services(settings);

        OptionsValidationException refused = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<CosmosOptions>>().Value);

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ConnectionString=" + Emulator)]
    [InlineData("Endpoint=https://example.documents.azure.com:443/")]
    public void Services_EveryPort_IsThere(string setting)
    {
        using ServiceProvider services = Services(setting);

        Assert.IsType<CosmosPostmortemStore>(services.GetRequiredService<IPostmortemStore>());
        Assert.IsType<CosmosDraftStore>(services.GetRequiredService<IDraftStore>());
        Assert.IsType<CosmosReportArchive>(services.GetRequiredService<IReportArchive>());
        Assert.IsType<CosmosKeyRing>(services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository);
    }

    [Fact]
    public void KeyRing_CookieOfOneInstance_IsReadByAnother()
    {
        using TemporaryCosmos cosmos = new();
        using CosmosStore second = cosmos.Another();

        string cookie = Protector(cosmos.Store).Protect("signed in");

        Assert.Equal("signed in", Protector(second).Unprotect(cookie));
    }

    [Fact]
    public void KeyRing_AnswerLost_KeepsTheKeyOnce()
    {
        using TemporaryCosmos cosmos = new();
        CosmosKeyRing ring = new(cosmos.Store);
        int calls = 0;
        cosmos.Server.Fault = _ => ++calls == 1 ? new TestKit.CosmosFault.AnswerLost() : null;

        ring.StoreElement(new XElement("key", new XAttribute("id", "1")), "key-1");

        Assert.Equal("1", Assert.Single(ring.GetAllElements()).Attribute("id")?.Value);
    }

    private static IDataProtector Protector(CosmosStore store)
    {
        ServiceCollection services = new();
        services.AddDataProtection().SetApplicationName("Postmortems");
        services.Configure<KeyManagementOptions>(keys => keys.XmlRepository = new CosmosKeyRing(store));
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector("cookies");
    }

    private static ServiceProvider Services(params string[] settings)
    {
        IEnumerable<KeyValuePair<string, string?>> pairs = settings.Select(setting => new KeyValuePair<string, string?>("Cosmos:" + setting[..setting.IndexOf('=', StringComparison.Ordinal)], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        ServiceCollection services = new();
        services.AddLogging();
        services.AddDataProtection();
        services.AddCosmosStore(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build());
        return services.BuildServiceProvider();
    }
}
