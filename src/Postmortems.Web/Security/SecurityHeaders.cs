namespace Postmortems.Web;

/// <summary>What every answer tells the browser, errors included.</summary>
internal static class SecurityHeaders
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string ScriptPolicy = Policy + "; script-src 'self'; connect-src 'self'";

    private static readonly object OwnPolicy = new();

    /// <summary>For a page with scripts of ours: they may run, and speak with us alone.</summary>
    public static void UsesScripts(this HttpContext context) => context.OwnContentSecurityPolicy(ScriptPolicy);

    /// <summary>For an answer that shows somebody else's HTML: its own, stricter or merely different, policy.</summary>
    public static void OwnContentSecurityPolicy(this HttpContext context, string policy) => context.Items[OwnPolicy] = policy;

    // Set as the answer starts, because the exception handler clears whatever was set before it.
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    });

    private static Task Write(object state)
    {
        HttpContext context = (HttpContext)state;
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Items[OwnPolicy] as string ?? Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = headers.ContentSecurityPolicy.ToString().Contains("frame-ancestors 'self'", StringComparison.Ordinal) ? "SAMEORIGIN" : "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (!headers.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
            headers.Remove("Pragma");
        }

        return Task.CompletedTask;
    }
}
