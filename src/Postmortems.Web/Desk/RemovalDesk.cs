namespace Postmortems.Web;

/// <summary>
/// Taking somebody off the meeting. While it stands in no calendar nobody hears of it, and it can be undone; once it does, a
/// cancellation goes out within seconds, so that it is asked first.
/// </summary>
internal static class RemovalDesk
{
    private const string Pattern = "/attendees/{target}/remove";

    public static void MapRemoval(this RouteGroupBuilder desk)
    {
        desk.MapGet(Pattern, (HttpContext context) => Page(context.Visit, FormInput.None, Find(context)));
        desk.MapPost(Pattern, async (HttpContext context) =>
        {
            Visit visit = context.Visit;
            FormInput input = await context.ReadInputAsync();
            Attendee? attendee = Find(context);
            bool told = input["told"] == "yes";
            if (attendee is not null && !told && IsMailed(visit.Postmortem))
            {
                input.RefuseAsConflict("", Texts.Say("desk.uninvite-booked"));
            }

            return input.Refused
                ? Page(visit, input, attendee)
                : await context.RecordAsync(
                    visit.Postmortem.Id,
                    (postmortem, now) => attendee is not null && postmortem.Attendees.Contains(attendee) && (told || !IsMailed(postmortem)) ? new LifecycleEvent.AttendeeRemoved(attendee.Person.Id, visit.By, now) : null,
                    $"{visit.Base}/people",
                    "attendee-removed");
        });
    }

    /// <summary>True where a removal sends mail: the meeting stands in the calendars, or did and is being moved.</summary>
    public static bool IsMailed(Postmortem postmortem) => postmortem.Meeting is MeetingState.Booked or MeetingState.Wanted { Existing: not null };

    private static IResult Page(Visit visit, FormInput input, Attendee? attendee) =>
        attendee is null ? Results.NotFound() : Render.Page<RemovalPage>(new { Visit = visit, Input = input, Attendee = attendee }, Render.StatusOf(input));

    private static Attendee? Find(HttpContext context) =>
        context.Visit.Postmortem.Attendees.FirstOrDefault(attendee => attendee.Person.Id.Value == context.GetRouteValue("target") as string);
}
