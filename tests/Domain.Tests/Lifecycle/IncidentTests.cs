using System.Text.Json;
using Postmortems.Application;
using Xunit;

namespace Postmortems.Domain.Tests;

public class IncidentTests
{
    [Fact]
    public void Reopened_BeforePublication_HoldsEverything()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().To("2026-03-06 12:00");

        Assert.Equal((Stage.OnHold, true), (simulation.Postmortem.Stage, simulation.Postmortem.Hold!.ByIncident));
        Assert.Equal(["2026-03-02 12:00"], simulation.Heard(Scenes.Oliver, NoticeKind.IncidentReopened));
        Assert.Empty(simulation.SentOf(NoticeKind.Chase));
    }

    [Fact]
    public void Reopened_ForWeeks_AsksTheFacilitatorWeekly()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().To("2026-03-18 12:00");

        Assert.Equal(["2026-03-09 12:00", "2026-03-16 12:00"], simulation.Heard(Scenes.Oliver, NoticeKind.StillOnHold));
        Assert.Equal([1, 2], simulation.SentOf(NoticeKind.StillOnHold).Select(notice => notice.Attempt));
    }

    [Fact]
    public void Reopened_AWeekOfOutage_AsksOnlyOnce()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().Jump("2026-03-25 12:00");

        Assert.Equal([3], simulation.SentOf(NoticeKind.StillOnHold).Select(notice => notice.Attempt));
    }

    [Fact]
    public void Reopened_OnceMoreWhileOpen_IsStillTheSameHold()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().To("2026-03-09 13:00").Reopen().To("2026-03-16 13:00");

        Assert.Equal(Calendars.Utc("2026-03-02 12:00"), simulation.Postmortem.Hold!.Since);
        Assert.Equal(["2026-03-09 12:00", "2026-03-16 12:00"], simulation.Heard(Scenes.Oliver, NoticeKind.StillOnHold));
    }

    [Fact]
    public void ResolvedAgain_BeforeThePublication_KeepsAnswersAndCountsAnew()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Answer(Scenes.Oliver).To("2026-03-03 10:00").Reopen();
        simulation.To("2026-03-04 10:00").Resolve().To("2026-03-20 12:00");

        Assert.Equal((2, Calendars.Utc("2026-03-04 10:00")), (simulation.Postmortem.Round, simulation.Postmortem.Anchor));
        Assert.Equal(5, simulation.Postmortem.RespondentOf(Scenes.Oliver.Id)!.Sheet!.Answers.Length);
        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ines, NoticeKind.FormRequest));
        Assert.Equal(["2026-03-03 09:00", "2026-03-05 09:00", "2026-03-06 09:00", "2026-03-09 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Equal(["2026-03-10 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
        Assert.Equal(["2026-03-11 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishRequest)); // five business days after the second resolution
    }

    [Fact]
    public void ResolvedAgain_SomebodyNewTookPart_IsAskedAndInvited()
    {
        Simulation simulation = Scenes.Two().Jump("2026-03-02 12:00").Reopen();

        simulation.Jump("2026-03-02 15:00").Resolve(Simulation.Named(Scenes.Grace), Simulation.Named(Scenes.Ines));

        Assert.Equal([Scenes.Oliver, Scenes.Ines, Scenes.Grace], simulation.Postmortem.Respondents.Select(respondent => respondent.Person));
        Assert.Equal("you took part in the response", simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Because);
        Assert.Contains(simulation.Postmortem.Attendees, attendee => attendee.Person == Scenes.Grace && attendee.Required);
        Assert.Single(simulation.Heard(Scenes.Grace, NoticeKind.FormRequest));
    }

    [Fact]
    public void ResolvedAgain_MeetingBooked_IsMovedNotDoubled()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:00").To("2026-03-02 12:00").Reopen().To("2026-03-03 10:00");
        simulation.FreeFrom("2026-03-10 14:00");
        simulation.Resolve();

        Booking booking = Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking;
        Assert.Equal(("uid-1", 1, "2026-03-10 14:00"), (booking.Reference, booking.Sequence, Scenes.Text(booking.Slot.Start)));
    }

    [Fact]
    public void Reopened_TheMeetingIsNear_IsTakenOutThenBookedAnew()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:00");
        List<string> taken = MeetingTests.Taken(simulation);
        simulation.To("2026-03-03 10:00").Reopen().To("2026-03-04 09:59");
        Assert.Empty(taken);

        simulation.To("2026-03-04 10:00"); // a day before

        Assert.Equal(["uid-1"], taken);
        Assert.Equal(new MeetingState.Cancelled(1, NoMeeting.IncidentReopened, Existing: null), simulation.Postmortem.Meeting);
        Assert.IsType<MeetingState.Booked>(simulation.Resolve().Run().To("2026-03-04 10:01").Postmortem.Meeting);
    }

    [Fact]
    public void Reopened_WhileTheMeetingIsBeingMoved_IsTakenOutInTimeAllTheSame()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00").To("2026-03-02 12:00").Reopen();
        simulation.Provider = step => step is NextStep.ReadCalendars ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "down") : null;
        simulation.Jump("2026-03-02 13:00").Resolve().Jump("2026-03-02 13:00:30").Reopen();
        List<string> taken = MeetingTests.Taken(simulation);

        Assert.Equal("2026-03-05 10:00", Scenes.Text(simulation.Decision.WakeAt!.Value));
        simulation.To("2026-03-05 10:00");

        Assert.Equal(["uid-1"], taken);
    }

    [Fact]
    public void Reopened_TheMeetingWasOverAndNobodyHadLooked_WasHeld()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:00").To("2026-03-05 10:30");
        simulation.Now = Calendars.Utc("2026-03-05 12:00");

        simulation.Reopen();

        Assert.IsType<MeetingState.Held>(simulation.Postmortem.Meeting);
    }

    [Fact]
    public void ResolvedAgain_TheMeetingWasHeld_AsksToPublishAnew()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:00").To("2026-03-05 12:00").Reopen().To("2026-03-06 10:00").Resolve();

        Assert.Equal(["2026-03-05 11:00", "2026-03-06 10:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishRequest));
        Assert.IsType<MeetingState.Held>(simulation.Postmortem.Meeting);
    }

    [Fact]
    public void Reopened_AfterPublication_AsksForANewVersionAndChases()
    {
        Simulation simulation = Scenes.Two().Run().Publish().To("2026-03-03 12:00").Reopen().To("2026-03-05 12:00");

        Assert.Equal(Stage.Reviewing, simulation.Postmortem.Stage);
        Assert.Null(simulation.Postmortem.Hold);
        Assert.Equal(["2026-03-03 12:00", "2026-03-04 09:00", "2026-03-05 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.NewVersionRequest));
        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.NewVersionRequest).Select(request => request.Attempt));

        simulation.Publish();
        Assert.Equal((Stage.Closed, 2), (simulation.Postmortem.Stage, simulation.Postmortem.CurrentReport!.Version));
        Assert.Equal(["1", "2"], simulation.SentOf(NoticeKind.ClosingSummary).Where(notice => notice.Recipient == Scenes.Ines).Select(notice => notice.About[0]));
    }

    [Fact]
    public void NewVersion_Declined_IsClosedWithoutASecondSummary()
    {
        Simulation simulation = Scenes.Two().Run().Publish().To("2026-03-03 12:00").Reopen();
        LifecycleEvent declined = new LifecycleEvent.NewVersionDeclined("still true", null, simulation.Now);

        simulation.Do(declined).Do(declined).To("2026-04-01 12:00");

        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
        Assert.Single(simulation.Heard(Scenes.Ines, NoticeKind.ClosingSummary));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "NewVersionDeclined");
    }

    [Fact]
    public void Published_WhileTheIncidentIsOpen_AsksForANewVersion()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().Publish();

        Assert.Null(simulation.Postmortem.Hold);
        Assert.Equal(Stage.Reviewing, simulation.Postmortem.Stage);
        Assert.Single(simulation.SentOf(NoticeKind.NewVersionRequest));
    }

    [Fact]
    public void News_TheSameAgainOrOlder_ChangesNothing()
    {
        Simulation simulation = Scenes.Two().Run();
        LifecycleEvent resolved = new LifecycleEvent.IncidentResolved(simulation.Postmortem.Incident with { Title = "Other" }, [], simulation.Now);
        LifecycleEvent late = new LifecycleEvent.IncidentReopened(simulation.Now.AddMinutes(-5));
        string before = Text(simulation.Postmortem);

        simulation.Do(resolved).Do(late).Do(new LifecycleEvent.IncidentReopened(simulation.Now));
        Assert.Equal(before, Text(simulation.Postmortem));

        simulation.Jump("2026-03-02 11:00").Reopen();
        string onHold = Text(simulation.Postmortem);
        simulation.Do(resolved).Do(new LifecycleEvent.IncidentReopened(simulation.Now));
        Assert.Equal(onHold, Text(simulation.Postmortem));
    }

    [Fact]
    public void Resolved_InTheTickItWasReopened_Resumes()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen().Resolve();

        Assert.Null(simulation.Postmortem.Hold);
        Assert.Equal(2, simulation.Postmortem.Round);
    }

    [Fact]
    public void Resolved_Newer_UpdatesTheIncidentAndKeepsTheService()
    {
        Simulation simulation = new(service: "payments", responders: Simulation.Named(Scenes.Oliver));
        simulation.Jump("2026-03-02 12:00");

        simulation.Do(new LifecycleEvent.IncidentResolved(simulation.Postmortem.Incident with { Title = "Better said", Service = null }, [], simulation.Now));

        Assert.Equal(("Better said", "payments", 1), (simulation.Postmortem.Incident.Title, simulation.Postmortem.Incident.Service, simulation.Postmortem.Round));
    }

    [Theory]
    [InlineData("Q123", "Q123")]
    [InlineData(null, "another incident")]
    public void Merged_IsNoEnding(string? into, string expected)
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00");
        LifecycleEvent merged = new LifecycleEvent.IncidentMerged(into, simulation.Now);

        simulation.Do(merged).Do(merged).To("2026-03-03 12:00");

        Assert.Equal((expected, Stage.Collecting), (simulation.Postmortem.MergedInto, simulation.Postmortem.Stage));
        Assert.Equal(["2026-03-02 12:00"], simulation.Heard(Scenes.Oliver, NoticeKind.IncidentMerged));
        Assert.NotEmpty(simulation.SentOf(NoticeKind.Chase));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "IncidentMerged");
    }

    private static string Text(Postmortem postmortem) => JsonSerializer.Serialize(postmortem, PostmortemJson.Options);
}
