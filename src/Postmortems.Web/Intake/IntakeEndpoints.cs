using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

/// <summary>The providers' webhooks: <c>/intake/{source}</c>.</summary>
public static class IntakeEndpoints
{
    public static IServiceCollection AddIntake(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IntakeOptions>().Bind(configuration.GetSection(IntakeOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IntakeOptions>, IntakeOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient<ISignalReceiver>(provider => provider.GetRequiredService<PostmortemService>());
        services.TryAddScoped<IntakeHandler>();
        return services;
    }

    public static void MapIntake(this IEndpointRouteBuilder endpoints) =>
        // One route for every method, so that what is not allowed is answered with a problem document too. Webhooks have no
        // session to be forged, and their senders could not send a token.
        endpoints.Map("/intake/{source}", (string source, HttpContext context, IntakeHandler handler) => handler.HandleAsync(source, context))
            .DisableAntiforgery()
            .ExcludeFromDescription();
}
