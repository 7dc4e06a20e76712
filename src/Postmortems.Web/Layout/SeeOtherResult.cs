namespace Postmortems.Web;

public static class SeeOtherResults
{
    /// <summary>After a POST: show another page by GET, so that loading it again posts nothing twice.</summary>
    /// <param name="address">An address of ours, made by us.</param>
    public static IResult SeeOther(this IResultExtensions results, string address) => new Result(address);

    private sealed class Result(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
