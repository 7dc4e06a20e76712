using Microsoft.AspNetCore.Antiforgery;

namespace Postmortems.Web;

public static class Antiforgery
{
    /// <summary>False if the form did not come from a page of ours in this browser, or came too late: show it again with what was typed.</summary>
    public static Task<bool> IsGenuineAsync(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);

    /// <summary>For forms with nothing worth keeping: refuses what is not genuine with a page. Others ask <see cref="IsGenuineAsync"/>.</summary>
    public static TBuilder RequireAntiforgery<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter(async (invocation, next) =>
            await IsGenuineAsync(invocation.HttpContext) ? await next(invocation) : Refused);

    private static RazorComponentResult<MessagePage> Refused => Pages.Message(
        StatusCodes.Status400BadRequest,
        "This page was open for too long",
        alone: false,
        "Nothing was changed. Go back, load the page again and press the button once more.",
        "If it happens again, let your browser keep cookies for this site: the page uses one to make sure that the form comes from you.");
}
