namespace Postmortems.Web;

/// <summary>The respondent's form, at their link.</summary>
internal static class FormEndpoints
{
    public static void AddForm(this IServiceCollection services)
    {
        services.AddScoped<FormVisits>();
        services.AddScoped<FormPosting>();
        services.AddScoped<HandingOver>();
    }

    public static void MapForm(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder form = endpoints.MapGroup("/f/{token}");
        form.MapGet("", async (string token, string? at, string? saved, FormVisits visits, CancellationToken cancellationToken) =>
            await visits.OpenAsync(token, cancellationToken) is ({ } visit, _) and var opened
                ? SheetPage.Show(visit, visit.Kept, next: at, saved: saved is not null)
                : opened.Refused!);
        form.MapPost("", (string token, HttpContext context, FormPosting posting, CancellationToken cancellationToken) => posting.PostAsync(token, context, cancellationToken));
        form.MapGet("/done", async (string token, FormVisits visits, CancellationToken cancellationToken) =>
            await visits.OpenAsync(token, cancellationToken) is ({ } visit, _) and var opened ? DonePage.Show(visit) : opened.Refused!);
        form.MapGet("/hand-over", async (string token, FormVisits visits, CancellationToken cancellationToken) =>
            await visits.OpenAsync(token, cancellationToken) is ({ } visit, _) and var opened ? HandOverPage.Show(visit, "", "", FieldErrors.None) : opened.Refused!);
        form.MapPost("/hand-over", (string token, HttpContext context, HandingOver handing, CancellationToken cancellationToken) => handing.PostAsync(token, context, cancellationToken));
    }
}
