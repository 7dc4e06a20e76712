namespace Postmortems.Web;

/// <summary>Opening a postmortem by hand, for incidents that no source tells us of.</summary>
public static class NewEndpoints
{
    public static void MapNew(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder opening = endpoints.MapGroup("/new").RequireStaff();
        opening.MapGet("", (IPlaybookSource playbook) => Page(FormInput.None, playbook));
        opening.MapPost("", async (HttpContext context, PostmortemService service, IPlaybookSource playbook, TimeProvider time, CancellationToken cancellationToken) =>
        {
            FormInput input = await context.ReadInputAsync();
            IncidentSignal.Resolved? signal = NewIncident.Read(input, new BusinessCalendar(playbook.Current.DefaultSchedule), time.GetUtcNow());
            return signal is null ? Page(input, playbook) : Shown(await service.ReceiveAsync(signal, cancellationToken));
        });
    }

    private static IResult Page(FormInput input, IPlaybookSource playbook) =>
        Render.Page<NewPage>(new { Input = input, playbook.Current.DefaultSchedule.Zone }, Render.StatusOf(input));

    private static SeeOther Shown(ReceiveOutcome outcome) => outcome switch
    {
        ReceiveOutcome.Opened opened => new($"/p/{opened.Postmortem}?done=opened"),
        ReceiveOutcome.Waived waived => new($"/p/{waived.Postmortem}?done=opened-waived"),
        ReceiveOutcome.Updated updated => new($"/p/{updated.Postmortem}?done=opened-before"),
        ReceiveOutcome.Unchanged unchanged => new($"/p/{unchanged.Postmortem}?done=opened-before"),
        _ => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
    };
}
