namespace Postmortems.Web;

/// <summary>The respondent's form, at their link.</summary>
internal static class FormEndpoints
{
    public static void AddForm(this IServiceCollection services)
    {
        services.AddScoped<FormVisits>();
        services.AddScoped<FormPosting>();
        services.AddScoped<DraftSaving>();
        services.AddScoped<HandingOver>();
        services.AddScoped<Declining>();
    }

    public static void MapForm(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder form = endpoints.MapGroup("/f/{token}");
        form.MapGet("", (string token, string? at, string? saved, FormVisits visits, CancellationToken cancellationToken) =>
            visits.AtAsync(token, visit => SheetPage.Show(visit, visit.Kept, next: at, saved: saved is not null), cancellationToken));
        form.MapPost("", (string token, HttpContext context, FormPosting posting, CancellationToken cancellationToken) =>
            posting.PostAsync(token, context, cancellationToken));
        form.MapPost("/draft", (string token, HttpContext context, DraftSaving saving, CancellationToken cancellationToken) =>
            saving.SaveAsync(token, context, cancellationToken));
        form.MapGet("/done", (string token, FormVisits visits, CancellationToken cancellationToken) =>
            visits.AtAsync(token, DonePage.Show, cancellationToken));
        form.MapGet("/hand-over", (string token, FormVisits visits, CancellationToken cancellationToken) =>
            visits.AtAsync(token, visit => HandOverPage.Show(visit, "", "", FieldErrors.None), cancellationToken));
        form.MapPost("/hand-over", (string token, HttpContext context, HandingOver handing, CancellationToken cancellationToken) =>
            handing.PostAsync(token, context, cancellationToken));
        form.MapGet("/decline", (string token, FormVisits visits, CancellationToken cancellationToken) =>
            visits.AtAsync(token, visit => DeclinePage.Show(visit, "", FieldErrors.None), cancellationToken));
        form.MapPost("/decline", (string token, HttpContext context, Declining declining, CancellationToken cancellationToken) =>
            declining.PostAsync(token, context, cancellationToken));
    }
}
