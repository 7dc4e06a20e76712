using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Web;

namespace Postmortems.Hosting;

/// <summary>What every host is made of. What a host adds: a <see cref="TimeProvider"/>, an <see cref="INudge"/>, and sleep.</summary>
public static class HostServices
{
    /// <param name="dataDirectory">Where the adapters that keep files keep them.</param>
    /// <param name="playbookFile">Null for <c>Playbook:File</c> of the configuration, or else the sample.</param>
    public static IServiceCollection AddPostmortems(this IServiceCollection services, IConfiguration configuration, string dataDirectory, string? playbookFile = null)
    {
        string? playbook = playbookFile ?? configuration["Playbook:File"];
        services.AddSingleton(provider => new FilePlaybookSource(playbook, SamplePlaybook.Text, provider.GetRequiredService<TimeProvider>(), SpokenLanguages.Tags));
        services.AddSingleton<IPlaybookSource>(provider => provider.GetRequiredService<FilePlaybookSource>());
        services.AddSingleton<PostmortemService>();
        services.AddSingleton<StepPerformer>();
        services.AddSingleton<StepRunner>();
        return services.AddAdapters(configuration, dataDirectory).AddPostmortemWeb(configuration);
    }
}
