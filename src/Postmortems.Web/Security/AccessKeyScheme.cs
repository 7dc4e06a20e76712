using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Postmortems.Web;

/// <summary>Scripts sign in with each request: <c>Authorization: Bearer …</c> and the access key.</summary>
internal sealed class AccessKeyScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, IOptions<SignInOptions> signIn)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Name = "AccessKey";

    private const string Prefix = "Bearer ";

    public static bool IsShown(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Compares in constant time, whatever the lengths; false if no key is set.</summary>
    public static bool Matches(SignInOptions options, string? shown) =>
        options.AccessKey is string key && shown is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(shown)));

    public static ClaimsPrincipal Staff(string scheme) => new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "staff")], scheme));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        !IsShown(Request) ? AuthenticateResult.NoResult()
        : Matches(signIn.Value, Request.Headers.Authorization.ToString()[Prefix.Length..].Trim())
            ? AuthenticateResult.Success(new AuthenticationTicket(Staff(Scheme.Name), Scheme.Name))
        : AuthenticateResult.Fail("The key is wrong."));

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.WriteAsync(Context, StatusCodes.Status401Unauthorized, "Send the access key: Authorization: Bearer <key>.");
    }
}
