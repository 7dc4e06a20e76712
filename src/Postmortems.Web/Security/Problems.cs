namespace Postmortems.Web;

/// <summary>Errors: a page for people, a problem document (RFC 9457) for programs.</summary>
internal static class Problems
{
    private static readonly PathString[] s_forPrograms = ["/api", "/intake", "/delivery"];

    /// <summary>True where no person reads the answer.</summary>
    public static bool IsForPrograms(PathString path) =>
        s_forPrograms.Any(root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));

    /// <summary>A problem document, whoever asks.</summary>
    public static Task WriteAsync(HttpContext context, int status, string detail) =>
        Results.Problem(statusCode: status, detail: detail).ExecuteAsync(context);

    /// <summary>A bare status code, put into words.</summary>
    public static Task ExplainAsync(HttpContext context, int status)
    {
        (string title, string what) = Words(status);
        return IsForPrograms(context.Request.Path)
            ? Results.Problem(statusCode: status, title: title, detail: what).ExecuteAsync(context)
            : Pages.Message(status, title, alone: false, what).ExecuteAsync(context);
    }

    private static (string Title, string What) Words(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("This request cannot be read", "Nothing was changed. Go back and try again; if you came by a link, use it as it stands in the mail."),
        StatusCodes.Status403Forbidden => ("These pages are closed here", "They answer only on the machine itself until an access key is configured (SignIn:AccessKey)."),
        StatusCodes.Status404NotFound => ("There is no such page", "The address may be cut short. If you came by a link in a mail, use the whole of it."),
        StatusCodes.Status405MethodNotAllowed => ("That does not work here", "This address does not take that kind of request."),
        StatusCodes.Status413PayloadTooLarge => ("That is too much at once", "Nothing was changed. Shorten what you send and try again."),
        StatusCodes.Status415UnsupportedMediaType => ("That kind of content is not understood here", "Nothing was changed. Send it in the form that this address expects."),
        StatusCodes.Status429TooManyRequests => ("Too many tries", "Wait a minute, then try again."),
        StatusCodes.Status503ServiceUnavailable => ("We cannot reach our records just now", "Nothing is lost: go back in a minute and press the button again."),
        >= 500 => ("Something went wrong on our side", "It is not your doing, and it has been noted. Go back and try again in a few minutes."),
        _ => ("That did not work", "Go back and try again."),
    };
}
