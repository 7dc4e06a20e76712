using Microsoft.AspNetCore.Components;

namespace Postmortems.Web;

internal static class Render
{
    public static IResult Page<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(parameters) { StatusCode = status, PreventStreamingRendering = true };

    public static int StatusOf(FormInput input) => input switch
    {
        { Conflict: true } => StatusCodes.Status409Conflict,
        { Refused: true } => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };
}
