using System.Text;

namespace Postmortems.Web;

/// <summary>The mails that were written to a folder instead of being sent. Not there where mail is really sent.</summary>
public static class OutboxEndpoints
{
    private const int MostListed = 1000;

    /// <summary>A mail's own HTML, alone in its page or in a frame of ours: its inline styles work, and nothing else does.</summary>
    private const string MailPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static void MapOutbox(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder outbox = endpoints.MapGroup("/outbox").RequireStaff();
        outbox.MapGet("", async (HttpContext context, CancellationToken cancellationToken) => context.Outbox is { } mails
            ? Render.Page<OutboxPage>(new { View = OutboxView.Of(OutboxQuery.Of(context.Request.Query), await mails.ListAsync(MostListed, cancellationToken), context.Calendar) })
            : NoOutbox);
        outbox.MapMail("/{id}", (context, mail) =>
        {
            context.OwnContentSecurityPolicy($"{SecurityHeaders.Policy}; frame-src 'self'");
            return Render.Page<OutboxMailPage>(new { Mail = mail, context.Calendar });
        });
        outbox.MapMail("/{id}/html", (context, mail) =>
        {
            context.OwnContentSecurityPolicy(MailPolicy);
            return Results.Content(MailScheme.Force(mail.Html, context.Request.Query["scheme"]), "text/html; charset=utf-8");
        });
        outbox.MapMail("/{id}/calendar", (_, mail) => mail.Calendar is { } calendar
            ? Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", "invitation.ics")
            : Results.NotFound());
        outbox.MapMail("/{id}/raw", (_, mail) => Results.File(mail.Raw.ToArray(), "message/rfc822", $"{mail.Entry.Id}.eml"));
    }

    private static IResult NoOutbox => Pages.Message(
        StatusCodes.Status404NotFound,
        Texts.Say("outbox.no-outbox"),
        alone: false,
        Texts.Say("outbox.no-outbox-why"));

    extension(HttpContext context)
    {
        private IOutbox? Outbox => context.RequestServices.GetService<IOutbox>();

        private BusinessCalendar Calendar => new(context.RequestServices.GetRequiredService<IPlaybookSource>().Current.DefaultSchedule);
    }

    private static void MapMail(this RouteGroupBuilder outbox, string pattern, Func<HttpContext, OutboxMail, IResult> show) =>
        outbox.MapGet(pattern, async (HttpContext context, string id, CancellationToken cancellationToken) => context.Outbox switch
        {
            null => NoOutbox,
            { } mails => await mails.FindAsync(id, cancellationToken) is { } mail ? show(context, mail) : Results.NotFound(),
        });
}
