using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Postmortems.Web;

/// <summary>What became of our mails, told by whoever carried them: <c>/delivery/sendgrid</c>.</summary>
public static class DeliveryEndpoints
{
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection(DeliveryOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddScoped<DeliveryHandler>();
        return services;
    }

    public static void MapDelivery(this IEndpointRouteBuilder endpoints) =>
        // Every method, so that what is not allowed is answered with a problem document too; a webhook has no session to be forged.
        endpoints.Map("/delivery/sendgrid", (HttpContext context, DeliveryHandler handler) => handler.HandleAsync(context))
            .DisableAntiforgery()
            .ExcludeFromDescription();
}
