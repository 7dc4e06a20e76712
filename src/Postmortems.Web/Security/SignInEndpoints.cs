using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

internal static class SignInEndpoints
{
    /// <summary>Name of the rate limit: 10 tries a minute from one address.</summary>
    public const string SlowGuessing = "sign-in";

    private const string Path = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, IResult (string? returnTo) => Page(returnTo, FieldErrors.None, StatusCodes.Status200OK));
        endpoints.MapPost(Path, SignInAsync).RequireRateLimiting(SlowGuessing);
        endpoints.MapPost("/sign-out", (Delegate)SignOutAsync).RequireAntiforgery();
    }

    public static void Configure(CookieAuthenticationOptions cookie, IOptions<SignInOptions> options)
    {
        cookie.Cookie.Name = "postmortems-staff";
        cookie.Cookie.SameSite = SameSiteMode.Lax; // Strict would ask staff to sign in again after every link from a mail or a chat
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(options.Value.Hours);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = Path;
        cookie.ReturnUrlParameter = "returnTo";
        cookie.Events.OnRedirectToLogin = redirect => options.Value.AccessKey is null
            ? Problems.ExplainAsync(redirect.HttpContext, StatusCodes.Status403Forbidden)
            : Redirect(redirect.Response, redirect.RedirectUri);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, IOptions<SignInOptions> options, CancellationToken cancellationToken)
    {
        bool genuine = await Antiforgery.IsGenuineAsync(context);
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string? returnTo = form["returnTo"];
        if (!genuine)
        {
            return Page(returnTo, FieldErrors.Of("key", Texts.Say("security.key-again")), StatusCodes.Status400BadRequest);
        }

        if (!AccessKeyScheme.Matches(options.Value, form["key"]))
        {
            return Page(returnTo, FieldErrors.Of("key", Texts.Say("security.key-wrong")), StatusCodes.Status400BadRequest);
        }

        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, AccessKeyScheme.Staff(CookieAuthenticationDefaults.AuthenticationScheme));
        return Results.LocalRedirect(LocalAddress.Or(returnTo, "/"));
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect(Path);
    }

    private static RazorComponentResult<SignInPage> Page(string? returnTo, FieldErrors errors, int status) => Pages.Page<SignInPage>(
        new Dictionary<string, object?> { [nameof(SignInPage.ReturnTo)] = LocalAddress.Or(returnTo, "/"), [nameof(SignInPage.Errors)] = errors },
        status);

    private static Task Redirect(HttpResponse response, string address)
    {
        response.Redirect(address);
        return Task.CompletedTask;
    }
}
