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
        Texts.Say("security.open-too-long"),
        alone: false,
        Texts.Say("security.load-again"),
        Texts.Say("security.cookies"));
}
