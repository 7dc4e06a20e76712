using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Hosting;
using Postmortems.Intake;
using Postmortems.Web;

namespace Postmortems.Functions;

/// <summary>Puts the parts of this host together: what every host is made of, woken by Durable Functions.</summary>
public static class FunctionsHost
{
    /// <remarks>What is missing stops the host at start: each of its instances is reachable from everywhere and keeps no files of its own.</remarks>
    public static IServiceCollection AddPostmortemFunctions(this IServiceCollection services, IConfigurationManager configuration)
    {
        string data = configuration["DataDirectory"] ?? Path.Combine(Path.GetTempPath(), "postmortems");
        configuration["Site:KeyDirectory"] ??= Path.Combine(data, "keys");
        services.AddOptions<UpkeepOptions>().Bind(configuration.GetSection(UpkeepOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<QueueOptions>().Bind(configuration.GetSection(QueueOptions.Section))
            .Validate(queue => IntakeSources.Find(queue.Source) is not null, $"{QueueOptions.Section}:Source must be one of {string.Join(", ", IntakeSources.All.Select(source => source.Name))}.")
            .ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DurableNudge>();
        services.AddSingleton<INudge>(provider => provider.GetRequiredService<DurableNudge>());
        services.AddSingleton<WebSurface>();
        services.AddPostmortems(configuration, data);
        RefuseOpenDoors(services);
        return services;
    }

    private static void RefuseOpenDoors(IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().Validate(
            signIn => signIn.AccessKey is not null,
            "SignIn:AccessKey is not set, and this host can be reached by everybody. Set it (as the application setting SignIn__AccessKey) to a long random text, best by a reference to Key Vault.");
        services.AddOptions<LinkOptions>().Validate(
            links => links.Keys.Count > 0,
            "Links:Keys is empty, and a key made on one instance would be unknown to the others. Set Links__Keys__0__Id to a short name and Links__Keys__0__Secret to a random text of 32 characters or more.");
    }
}
