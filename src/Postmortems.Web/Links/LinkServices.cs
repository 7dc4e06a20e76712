using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

internal static class LinkServices
{
    public static void AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LinkOptions>().Bind(configuration.GetSection(LinkOptions.Section)).ValidateDataAnnotations()
            .Validate(options => options.Keys.All(IsComplete), "Each of Links:Keys needs an Id (1 to 32 letters, digits, - or _) and a Secret (32 to 512 characters).")
            .Validate(options => options.Keys.DistinctBy(key => key.Id).Count() == options.Keys.Count, "Each of Links:Keys needs an Id of its own.")
            .ValidateOnStart();
        services.AddSingleton(provider => RingOf(provider.GetRequiredService<IOptions<LinkOptions>>().Value, provider.GetRequiredService<IOptions<SiteOptions>>().Value));
        services.AddSingleton<LinkTokens>();
        services.AddSingleton<ILinks, Links>();
        services.AddSingleton(provider => new TokenAccess(
            provider.GetRequiredService<LinkTokens>(),
            provider.GetRequiredService<IPostmortemStore>(),
            provider.GetRequiredService<IPlaybookSource>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    private static LinkKeyRing RingOf(LinkOptions options, SiteOptions site) => options.Keys.Count == 0
        ? FileKeyRing.LoadOrCreate(KeyFolder.Ensure(site))
        : new LinkKeyRing([.. options.Keys.Select(key => new LinkKey(key.Id, System.Text.Encoding.UTF8.GetBytes(key.Secret)))]);

    private static bool IsComplete(LinkKeyOptions key) =>
        key.Id.Length is >= 1 and <= 32 && key.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && key.Secret.Length is >= 32 and <= 512;
}
