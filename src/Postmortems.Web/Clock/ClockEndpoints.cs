using System.ComponentModel;
using System.Globalization;
using System.Xml;

namespace Postmortems.Web;

/// <summary>The virtual clock, where one is registered: a button for people, an address for programs.</summary>
public static class ClockEndpoints
{
    public static void MapClock(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/clock/jump", async (HttpContext context, CancellationToken cancellationToken) =>
            {
                if (context.Clock is not { } clock)
                {
                    return Results.NotFound();
                }

                DateTimeOffset? jumped = await clock.JumpAsync(cancellationToken);
                return new SeeOther(jumped is null ? "/?done=clock-stays" : "/?done=clock-jumped");
            })
            .RequireStaff()
            .RequireAntiforgery();

        endpoints.MapPost("/clock/advance", AdvanceAsync).RequireStaff().WithName("AdvanceClock");
    }

    /// <param name="By">An ISO 8601 duration, like <c>PT1H</c>.</param>
    /// <param name="To">An instant with its offset, like <c>2026-11-24T09:00:00Z</c>.</param>
    internal sealed record Advance(string? By, string? To);

    internal sealed record ClockTold([property: Description("The virtual time, UTC.")] DateTimeOffset Now, DateTimeOffset? NextWakeUp);

    extension(HttpContext context)
    {
        private IVirtualClock? Clock => context.RequestServices.GetService<IVirtualClock>();
    }

    private static async Task<IResult> AdvanceAsync(HttpContext context, Advance advance, IPostmortemStore store, CancellationToken cancellationToken)
    {
        if (context.Clock is not { } clock)
        {
            return Results.Problem("Time is real here: start the host with a virtual clock.", statusCode: StatusCodes.Status404NotFound);
        }

        if (advance is { By: null, To: null })
        {
            await clock.JumpAsync(cancellationToken);
        }
        else if (Target(advance, clock.Now) is { } to)
        {
            await clock.AdvanceToAsync(to, cancellationToken);
        }
        else
        {
            return Results.Problem("""Give {"by":"PT1H"}, {"to":"2026-11-24T09:00:00Z"}, or {} for the next wake-up; time only moves forward.""", statusCode: StatusCodes.Status400BadRequest);
        }

        return Results.Json(new ClockTold(clock.Now, await store.NextWakeUpAsync(cancellationToken)));
    }

    private static DateTimeOffset? Target(Advance advance, DateTimeOffset now) => advance switch
    {
        { By: { } by, To: null } when TryDuration(by) is { } duration && duration > TimeSpan.Zero && duration < DateTimeOffset.MaxValue - now => now + duration,
        { By: null, To: { } to } when DateTimeOffset.TryParse(to, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            && instant >= now => instant.ToUniversalTime(),
        _ => null,
    };

    private static TimeSpan? TryDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception bad) when (bad is FormatException or OverflowException)
        {
            return null;
        }
    }
}
