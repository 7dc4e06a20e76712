using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

internal static class SiteSecurity
{
    private const string ByCredential = "ByCredential";

    public static void AddSiteSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<StaffSession>();
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, SilentLogs>();
        AddHosts(services);
        AddProtection(services);
        AddStaff(services);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInEndpoints.SlowGuessing, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    private static void AddHosts(IServiceCollection services)
    {
        services.AddHostFiltering(_ => { });
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<SiteOptions>>((hosts, site) =>
            hosts.AllowedHosts = [site.Value.BaseUrl.Host, "localhost", "127.0.0.1", "[::1]", .. site.Value.AllowedHosts]);
    }

    private static void AddProtection(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Postmortems");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<SiteOptions>>((keys, site) =>
            keys.XmlRepository ??= new FileSystemXmlRepository(KeyFolder.Ensure(site.Value), NullLoggerFactory.Instance));
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "postmortems-form";
            form.Cookie.SameSite = SameSiteMode.Strict;
            form.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            form.Cookie.HttpOnly = true;
            form.SuppressXFrameOptionsHeader = true; // DENY is set on every answer
        });
    }

    private static void AddStaff(IServiceCollection services)
    {
        services.AddSingleton<IAuthorizationHandler, StaffAccess.Handler>();
        services.AddAuthorizationBuilder().AddPolicy(StaffAccess.Policy, policy => policy.AddRequirements(new StaffAccess.Requirement()));
        services.AddAuthentication(ByCredential)
            .AddPolicyScheme(ByCredential, displayName: null, scheme => scheme.ForwardDefaultSelector = context =>
                AccessKeyScheme.IsShown(context.Request) || Problems.IsForPrograms(context.Request.Path)
                    ? AccessKeyScheme.Name
                    : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, AccessKeyScheme>(AccessKeyScheme.Name, _ => { })
            .AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>>(SignInEndpoints.Configure);
    }
}
