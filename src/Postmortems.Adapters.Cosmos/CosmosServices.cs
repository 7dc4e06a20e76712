using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Postmortems.Adapters.Cosmos;

public static class CosmosServices
{
    public static IServiceCollection AddCosmosStore(this IServiceCollection services, IConfiguration configuration) =>
        throw new NotSupportedException($"The Cosmos store is not built yet; {configuration} {services}.");
}
