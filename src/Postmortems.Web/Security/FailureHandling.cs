namespace Postmortems.Web;

/// <summary>No answer is empty: whatever goes wrong says what happened and what to do.</summary>
internal static class FailureHandling
{
    public static IApplicationBuilder UseFailureHandling(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Problems.ExplainAsync(context, context.Response.StatusCode),
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
            SuppressDiagnosticsCallback = handled => StatusOf(handled.Exception) < StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePages(status => Problems.ExplainAsync(status.HttpContext, status.HttpContext.Response.StatusCode));

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest, // a form with too many or too long fields
        StoreUnavailableException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}
