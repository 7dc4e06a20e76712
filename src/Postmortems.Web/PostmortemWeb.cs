using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Postmortems.Web;

/// <summary>The one web surface, the same in every host. What it needs of the host: the ports of the Application, and a <see cref="TimeProvider"/>.</summary>
public static class PostmortemWeb
{
    public static IServiceCollection AddPostmortemWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SiteOptions>().Bind(configuration.GetSection(SiteOptions.Section)).ValidateDataAnnotations()
            .Validate(site => site.BaseUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "Site:BaseUrl must be an absolute http or https address.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddRouting();
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddProblemDetails();
        // Safe over TLS too: antiforgery tokens differ in every answer, and no page that holds a link repeats what its address says.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddSiteSecurity(configuration);
        services.AddLinks(configuration);
        services.AddForm();
        services.AddHints();
        services.AddDesk();
        services.AddMessages();
        services.AddIntake(configuration);
        services.AddDelivery(configuration);
        return services;
    }

    /// <summary>
    /// The whole pipeline, routing and endpoints included. Works on a <see cref="WebApplication"/>, whose own endpoints it runs too, and on
    /// an <see cref="ApplicationBuilder"/> built over a host's services for one function that catches all requests.
    /// </summary>
    public static IApplicationBuilder UsePostmortemWeb(this IApplicationBuilder app) => app
        .UseResponseCompression()
        .UseSecurityHeaders()
        .UseHeadLikeGet()
        .UseFailureHandling()
        .UseHostFiltering()
        .UseRouting()
        .UseLanguage()
        .UseRateLimiter()
        .UseAuthentication()
        .UseAuthorization()
        .UseEndpoints(endpoints => endpoints.MapPostmortemWeb());

    /// <summary>The endpoints alone, for <see cref="UsePostmortemWeb"/>.</summary>
    public static IEndpointRouteBuilder MapPostmortemWeb(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/site.css", SiteCss.Serve);
        endpoints.MapScripts();
        endpoints.MapLanguage();
        endpoints.MapSignIn();
        endpoints.MapForm();
        endpoints.MapHints();
        endpoints.MapIntake();
        endpoints.MapDelivery();
        endpoints.MapDesk();
        endpoints.MapItems();
        endpoints.MapReports();
        endpoints.MapList();
        endpoints.MapNew();
        endpoints.MapOutbox();
        endpoints.MapClock();
        endpoints.MapApi();
        return endpoints;
    }
}
