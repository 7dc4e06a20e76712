using System.Net;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

/// <summary>Whether the request at hand comes from somebody who may see the pages that need no link.</summary>
public sealed class StaffSession(IHttpContextAccessor accessor, IOptions<SignInOptions> options)
{
    /// <summary>True if an access key must be shown.</summary>
    public bool NeedsKey => options.Value.AccessKey is not null;

    public bool IsStaff => accessor.HttpContext is HttpContext context && Admits(context);

    /// <summary>True if there is a session to end.</summary>
    public bool CanSignOut => NeedsKey && IsStaff;

    public bool Admits(HttpContext context) => NeedsKey ? context.User.Identity is { IsAuthenticated: true } : IsLocal(context);

    // A worker behind a proxy sees every stranger come from loopback, and a stranger's page can point its own host name at this
    // machine: so the caller, the name called and the absence of a proxy must all agree.
    private static bool IsLocal(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not IPAddress caller || IPAddress.IsLoopback(caller))
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
}
