using System.Net;
using Postmortems.Application;
using Postmortems.Hosting;
using Postmortems.Web;

namespace Postmortems.Embedded;

/// <summary>Puts the parts together: one process; SQLite, mail in a folder and invitations by mail unless configured otherwise.</summary>
internal static class EmbeddedHost
{
    /// <exception cref="NotReadyException">Something of the settings cannot work.</exception>
    public static WebApplication Build(HostSettings settings)
    {
        WebApplicationBuilder builder = Compose(settings);
        RefuseOpenDoors(settings.Listen, builder.Configuration);
        Directory.CreateDirectory(settings.DataDirectory);
        builder.WebHost.UseUrls(settings.Listen.ToString());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHostedService<WakeUpLoop>();

        WebApplication app = builder.Build();
        app.UsePostmortemWeb();
        return app;
    }

    /// <summary>Everything but the listening and the loop. Makes no file and no directory: the store, the mails and the keys make theirs when they are first needed.</summary>
    public static WebApplicationBuilder Compose(HostSettings settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        string data = Path.GetFullPath(settings.DataDirectory);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Site:KeyDirectory"] = builder.Configuration["Site:KeyDirectory"] ?? Path.Combine(data, "keys"),
            ["Site:BaseUrl"] = builder.Configuration["Site:BaseUrl"] ?? $"http://localhost:{settings.Listen.Port}",
        });
        if (settings.ConfigurationFile is { } file)
        {
            builder.Configuration.AddJsonFile(Path.GetFullPath(file), optional: false);
            builder.Configuration.AddEnvironmentVariables();
        }

        builder.Services.AddEmbedded(builder.Configuration, settings, data);
        return builder;
    }

    private static void AddEmbedded(this IServiceCollection services, ConfigurationManager configuration, HostSettings settings, string data)
    {
        if (settings.VirtualClock)
        {
            services.AddSingleton(new VirtualTime(Path.Combine(data, "clock")));
            services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<VirtualTime>());
            services.AddSingleton<IVirtualClock, VirtualClock>();
        }
        else
        {
            services.AddSingleton(TimeProvider.System);
        }

        services.AddSingleton<LocalNudge>();
        services.AddSingleton<INudge>(provider => provider.GetRequiredService<LocalNudge>());
        services.AddSingleton<DueRunner>();
        services.AddPostmortems(configuration, data, settings.PlaybookFile);
    }

    private static void RefuseOpenDoors(Uri listen, ConfigurationManager configuration)
    {
        bool loopback = listen.IsLoopback || (IPAddress.TryParse(listen.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
        if (!loopback && string.IsNullOrEmpty(configuration["SignIn:AccessKey"]))
        {
            throw new NotReadyException(
                $"{listen} can be reached from other machines, and nobody would have to sign in. Set SignIn:AccessKey (or the environment variable SignIn__AccessKey) to a long random text, or listen on {HostSettings.Loopback(listen.Port)}.");
        }
    }
}
