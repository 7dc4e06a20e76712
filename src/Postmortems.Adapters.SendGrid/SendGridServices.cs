using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Postmortems.Application;

namespace Postmortems.Adapters.SendGrid;

public static class SendGridServices
{
    /// <summary>What stands for SendGrid among the mailers; the value of <c>Mail:Kind</c>.</summary>
    public const string Key = "SendGrid";

    /// <summary>Adds the <see cref="IMailer"/> with the key <see cref="Key"/>, and its check. The fence around it is the mail adapter's.</summary>
    public static IServiceCollection AddSendGrid(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SendGridOptions>()
            .Bind(configuration.GetSection(SendGridOptions.Section))
            .PostConfigure(options => options.From = configuration["Mail:From"] ?? "")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(SendGridConnector.ClientName)
            .ConfigureHttpClient((provider, client) => client.Timeout = TimeSpan.FromSeconds(provider.GetRequiredService<IOptions<SendGridOptions>>().Value.TimeoutSeconds))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddHttpMessageHandler(() => new AcceptedByStatus());
        services.AddSingleton<SendGridConnector>();
        services.AddSingleton<IConnectionCheck, SendGridCheck>();
        return services.AddKeyedSingleton<IMailer, SendGridMailer>(Key);
    }
}
