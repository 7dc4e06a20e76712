using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.Graph;

public static class GraphServices
{
    /// <summary>Adds <see cref="IMeetingCalendar"/> and <see cref="IDirectory"/> over Microsoft Graph, and their check. What is wrong with section <c>Graph</c> is found when the host starts.</summary>
    public static IServiceCollection AddGraphCalendar(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>()
            .Bind(configuration.GetSection(GraphOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => GraphClients.Create(provider.GetRequiredService<IOptions<GraphOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<GraphCaller>();
        services.AddSingleton<Schedules>();
        services.AddSingleton<MailboxSettingsReader>();
        services.AddSingleton<IMeetingCalendar, GraphCalendar>();
        services.AddSingleton<IDirectory, GraphDirectory>();
        return services.AddSingleton<IConnectionCheck, GraphCheck>();
    }
}
