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
        LanguageChoice.Speak(context); // what failed may have failed before a language was chosen, or come back from where it was
        (string title, string what) = Words(status);
        return IsForPrograms(context.Request.Path)
            ? Results.Problem(statusCode: status, title: title, detail: what).ExecuteAsync(context)
            : Pages.Message(status, title, alone: false, what).ExecuteAsync(context);
    }

    private static (string Title, string What) Words(int status) => status switch
    {
        StatusCodes.Status400BadRequest => (Texts.Say("problem.400.title"), Texts.Say("problem.400.what")),
        StatusCodes.Status403Forbidden => (Texts.Say("problem.403.title"), Texts.Say("problem.403.what")),
        StatusCodes.Status404NotFound => (Texts.Say("problem.404.title"), Texts.Say("problem.404.what")),
        StatusCodes.Status405MethodNotAllowed => (Texts.Say("problem.405.title"), Texts.Say("problem.405.what")),
        StatusCodes.Status413PayloadTooLarge => (Texts.Say("problem.413.title"), Texts.Say("problem.413.what")),
        StatusCodes.Status415UnsupportedMediaType => (Texts.Say("problem.415.title"), Texts.Say("problem.415.what")),
        StatusCodes.Status429TooManyRequests => (Texts.Say("problem.429.title"), Texts.Say("problem.429.what")),
        StatusCodes.Status503ServiceUnavailable => (Texts.Say("problem.503.title"), Texts.Say("problem.503.what")),
        >= 500 => (Texts.Say("problem.500.title"), Texts.Say("problem.500.what")),
        _ => (Texts.Say("problem.other.title"), Texts.Say("problem.other.what")),
    };
}
