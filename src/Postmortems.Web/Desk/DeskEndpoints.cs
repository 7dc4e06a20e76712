namespace Postmortems.Web;

/// <summary>The facilitator's page, at the facilitator's link and at staff's address. Each form records one event.</summary>
public static class DeskEndpoints
{
    public static void MapDesk(this IEndpointRouteBuilder endpoints)
    {
        foreach (RouteGroupBuilder desk in endpoints.DeskGroups())
        {
            desk.MapPage<DeskPage>("");
            desk.MapPage<HistoryPage>("/history");
            desk.MapAgenda(atDesk: true);
            desk.MapMerge();
            desk.MapPeople();
            desk.MapMeeting();
            desk.MapStanding();
            desk.MapReportDesk();
        }

        endpoints.ByLink("/r/{token}", LinkPurpose.Report).MapAgenda(atDesk: false);
    }

    private static void MapAgenda(this RouteGroupBuilder group, bool atDesk) =>
        group.MapGet("/agenda", (HttpContext context) => Render.Page<AgendaPage>(new { context.Visit, AtDesk = atDesk }));

    private static void MapPeople(this RouteGroupBuilder desk)
    {
        const string page = "/people";
        desk.MapPage<PeoplePage>(page);
        desk.MapAct<PeoplePage>(page, "/respondents", "respondent-added", PeopleActs.AddRespondent);
        desk.MapAct<PeoplePage>(page, "/respondents/{target}/excuse", "respondent-excused", PeopleActs.Excuse);
        desk.MapAct<PeoplePage>(page, "/respondents/{target}/ask", "respondent-added", PeopleActs.AskAgain);
        desk.MapAct<PeoplePage>(page, "/respondents/{target}/chase", "chase-asked", PeopleActs.ChaseNow);
        desk.MapAct<PeoplePage>(page, "/form/extend", "form-extended", ExtendActs.Extend);
        desk.MapReplace();
        desk.MapAct<PeoplePage>(page, "/links/{target}/revoke", "links-revoked", PeopleActs.RevokeLinks);
        desk.MapAct<PeoplePage>(page, "/attendees", "attendee-set", PeopleActs.SetAttendee);
        desk.MapRemoval();
        desk.MapAct<PeoplePage>(page, "/attendees/{target}/invite-again", "attendee-back", PeopleActs.InviteAgain);
        desk.MapAct<PeoplePage>(page, "/facilitator", "facilitator-changed", PeopleActs.ChangeFacilitator);
        desk.MapAct<PeoplePage>(page, "/addresses/{target}/retry", "address-retried", PeopleActs.RetryAddress);
    }

    private static void MapMeeting(this RouteGroupBuilder desk)
    {
        const string page = "/meeting";
        desk.MapPage<MeetingPage>(page);
        desk.MapAct<MeetingPage>(page, "/meeting/time", "meeting-time", MeetingActs.ChooseTime);
        desk.MapAct<MeetingPage>(page, "/meeting/ask", "meeting-asked", MeetingActs.Ask);
        desk.MapPage<CallOffPage>("/meeting/call-off");
        desk.MapAct<CallOffPage>(page, "/meeting/call-off", "meeting-off", MeetingActs.CallOff);
    }

    private static void MapStanding(this RouteGroupBuilder desk)
    {
        const string page = "/standing";
        desk.MapPage<StandingPage>(page);
        desk.MapAct<StandingPage>(page, "/hold", "held", StandingActs.Hold);
        desk.MapAct<StandingPage>(page, "/resume", "resumed", StandingActs.Resume);
        desk.MapAct<StandingPage>(page, "/waive", "waived", StandingActs.Waive);
        desk.MapAct<StandingPage>(page, "/lift-waiver", "waiver-lifted", StandingActs.LiftWaiver);
    }
}
