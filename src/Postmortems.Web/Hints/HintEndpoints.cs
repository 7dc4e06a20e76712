using System.Threading.RateLimiting;

namespace Postmortems.Web;

/// <summary>
/// Hints while somebody types, for a page's script: below the form's link and the desk. Nothing is changed, kept or logged, so that it needs
/// no form token; a browser sends JSON only from a page of ours.
/// </summary>
internal static class HintEndpoints
{
    private const int LongestBody = 16 * 1024;
    private const string AsFastAsTyping = "hints";
    private const int MostAMinute = 120;

    public static void AddHints(this IServiceCollection services) => services.AddRateLimiter(limits =>
        limits.AddPolicy(AsFastAsTyping, context => RateLimitPartition.GetFixedWindowLimiter(
            $"{context.Request.RouteValues["token"] ?? context.Connection.RemoteIpAddress}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1) })));

    public static void MapHints(this IEndpointRouteBuilder endpoints)
    {
        foreach (RouteGroupBuilder group in endpoints.DeskGroups().Prepend(endpoints.ByLink("/f/{token}", LinkPurpose.Form)))
        {
            group.MapPost("/hints", (HttpContext context, CancellationToken cancellationToken) => AnswerAsync(context, cancellationToken)).RequireRateLimiting(AsFastAsTyping);
        }
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        HttpRequest request = context.Request;
        if (request.Headers["Sec-Fetch-Site"] is [{ } site, ..] && site is not "same-origin")
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!request.HasJsonContentType())
        {
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        return await IntakeBody.ReadAsync(request, LongestBody, cancellationToken) switch
        {
            IntakeBody.Unusable => Results.StatusCode(StatusCodes.Status413PayloadTooLarge),
            IntakeBody.Whole body when HintQuestion.Read(body.Bytes.Span) is { } question => Results.Ok(HintShape.Of(question.Hints(context.Visit))),
            _ => Results.StatusCode(StatusCodes.Status400BadRequest),
        };
    }
}
