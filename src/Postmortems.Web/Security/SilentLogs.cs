using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

/// <summary>
/// A link's address is a secret, and ASP.NET Core logs addresses: in its lines at the start and end of each request, and in a scope
/// around every line in between. These categories are silenced whatever the configuration says, for each provider it names.
/// </summary>
internal sealed class SilentLogs : IPostConfigureOptions<LoggerFilterOptions>
{
    // At None the request scope is not made either.
    private static readonly (string Category, LogLevel Least)[] Silenced =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
        ("Microsoft.AspNetCore.Routing", LogLevel.Warning),
        ("Microsoft.AspNetCore.HttpLogging", LogLevel.Warning),
        ("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.Warning),
        ("Microsoft.AspNetCore.Authentication", LogLevel.Warning),
        ("Microsoft.AspNetCore.StaticFiles", LogLevel.Warning),
    ];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        string?[] providers = [.. options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct()];
        foreach (string? provider in providers)
        {
            foreach ((string category, LogLevel least) in Silenced)
            {
                options.Rules.Add(new LoggerFilterRule(provider, category, least, filter: null));
            }
        }
    }
}
