namespace Postmortems.Web;

internal static class FormEndpoints
{
    public static void AddForm(this IServiceCollection services)
    {
    }

    public static void MapForm(this IEndpointRouteBuilder endpoints)
    {
    }
}
