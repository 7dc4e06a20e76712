using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Postmortems.Application;

namespace Postmortems.Adapters.Cosmos;

public static class CosmosServices
{
    /// <summary>
    /// Keeps postmortems, drafts, reports and the keys that protect cookies in Cosmos DB. <see cref="CosmosOptions"/> says which; what is
    /// wrong with them is found when the host starts, and the account is not asked before the first call.
    /// </summary>
    public static IServiceCollection AddCosmosStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CosmosOptions>()
            .Bind(configuration.GetSection(CosmosOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CosmosStore>();
        services.AddSingleton<IPostmortemStore, CosmosPostmortemStore>();
        services.AddSingleton<IDraftStore, CosmosDraftStore>();
        services.AddSingleton<IReportArchive, CosmosReportArchive>();
        services.AddSingleton<IConnectionCheck, CosmosCheck>();
        services.AddOptions<KeyManagementOptions>().Configure<CosmosStore>((keys, store) => keys.XmlRepository = new CosmosKeyRing(store));
        return services;
    }
}
