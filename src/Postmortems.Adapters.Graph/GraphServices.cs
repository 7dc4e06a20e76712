using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Postmortems.Adapters.Graph;

public static class GraphServices
{
    public static IServiceCollection AddGraphCalendar(this IServiceCollection services, IConfiguration configuration) =>
        throw new NotSupportedException($"The Graph calendar is not built yet; {configuration} {services}.");
}
