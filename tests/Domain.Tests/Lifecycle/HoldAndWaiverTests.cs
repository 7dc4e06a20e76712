using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

public class HoldAndWaiverTests
{
    [Fact]
    public void Hold_ByAPerson_WaitsAndKeepsTheMeeting()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00").To("2026-03-02 12:00");
        LifecycleEvent hold = new LifecycleEvent.PutOnHold("waiting for a vendor", Scenes.Oliver.Id, simulation.Now);
        simulation.Do(hold).Do(hold).To("2026-03-04 12:00");
        Assert.Empty(simulation.SentOf(NoticeKind.Chase));
        Assert.Empty(simulation.SentOf(NoticeKind.IncidentReopened));

        simulation.Do(new LifecycleEvent.Resumed(Scenes.Oliver.Id, simulation.Now)).To("2026-03-05 08:00");

        Assert.Equal("2026-03-06 10:00", Scenes.Text(Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Slot.Start));
        Assert.Equal(0, ((MeetingState.Booked)simulation.Postmortem.Meeting).Booking.Sequence);
        Assert.Equal(2, simulation.Postmortem.Round);
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "PutOnHold");
    }

    [Fact]
    public void Resumed_NothingIsOnHold_ChangesNothing()
    {
        Simulation simulation = Scenes.Two().Run();

        simulation.Do(new LifecycleEvent.Resumed(null, simulation.Now)).Do(new LifecycleEvent.WaiverLifted(null, simulation.Now));

        Assert.Equal(1, simulation.Postmortem.Round);
        Assert.Single(simulation.Postmortem.Audit);
    }

    [Fact]
    public void Waived_ByAPerson_TellsThoseWhoHadHeardAndTakesTheMeetingOut()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00");
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], null, simulation.Now)); // asleep in New York: she has heard nothing
        List<string> taken = MeetingTests.Taken(simulation);
        LifecycleEvent waived = new LifecycleEvent.PostmortemWaived("a drill", Scenes.Oliver.Id, simulation.Now);

        simulation.Do(waived).Do(waived).To("2026-03-20 12:00");

        Assert.Equal(Stage.Waived, simulation.Postmortem.Stage);
        Assert.Equal(["uid-1"], taken);
        Assert.Equal([Scenes.Ines, Scenes.Oliver], simulation.SentOf(NoticeKind.Waived).Select(notice => notice.Recipient).OrderBy(person => person.Name));
        Assert.Empty(simulation.SentOf(NoticeKind.Chase));
        Assert.Null(simulation.Decision.WakeAt);
    }

    [Fact]
    public void Waived_AfterPublication_IsIgnored()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-01"));

        simulation.Do(new LifecycleEvent.PostmortemWaived("a drill", null, simulation.Now));

        Assert.Equal(Stage.FollowingUp, simulation.Postmortem.Stage);
    }

    [Fact]
    public void Waived_NothingElseHappens()
    {
        Simulation simulation = Waived(Scenes.Two());
        Postmortem before = simulation.Postmortem;

        simulation.Do(new LifecycleEvent.MeetingAsked(null, simulation.Now));
        simulation.Do(new LifecycleEvent.MeetingTimeChosen(new Slot(simulation.Now.AddDays(1), simulation.Now.AddDays(2)), null, simulation.Now));
        simulation.Do(new LifecycleEvent.ReportEdited(new ReportContent("x", [], []), 0, null, simulation.Now));
        simulation.Publish();
        simulation.Do(new LifecycleEvent.PutOnHold("x", null, simulation.Now));
        simulation.Do(new LifecycleEvent.IncidentReopened(simulation.Now.AddDays(1)));

        Assert.Equal((Stage.Waived, before.Meeting), (simulation.Postmortem.Stage, simulation.Postmortem.Meeting));
        Assert.Null(simulation.Postmortem.Hold);
        Assert.Null(simulation.Postmortem.Report.Draft);
        Assert.IsType<ReportState.Drafting>(simulation.Postmortem.Report);
    }

    [Fact]
    public void Lifted_ByAPerson_StartsAnew()
    {
        Simulation simulation = Waived(Scenes.Two(severity: Severity.Sev2)).To("2026-03-03 10:00");

        simulation.Do(new LifecycleEvent.WaiverLifted(Scenes.Oliver.Id, simulation.Now)).To("2026-03-05 12:00");

        Assert.Null(simulation.Postmortem.Waiver);
        Assert.Equal((2, Calendars.Utc("2026-03-03 10:00")), (simulation.Postmortem.Round, simulation.Postmortem.Anchor));
        Assert.IsNotType<MeetingState.Cancelled>(simulation.Postmortem.Meeting);
    }

    [Fact]
    public void Lifted_MeetingIsOptional_LooksForNone()
    {
        Simulation simulation = Waived(Scenes.Two()).Do(new LifecycleEvent.WaiverLifted(null, Simulation.Monday));

        Assert.Equal(NoMeeting.Optional, Assert.IsType<MeetingState.Cancelled>(simulation.Postmortem.Meeting).Why);
    }

    [Fact]
    public void Lifted_TheMeetingWasHeld_LooksForNoOther()
    {
        Simulation simulation = Waived(Scenes.Meeting("2026-03-04 10:00").To("2026-03-05 10:00"));

        simulation.Do(new LifecycleEvent.WaiverLifted(null, simulation.Now));

        Assert.IsType<MeetingState.Held>(simulation.Postmortem.Meeting);
    }

    [Fact]
    public void Lifted_TheIncidentTurnsOutWorse_AsksWhoTookPart()
    {
        SeverityRule none = new("Sev 5 needs none", MeetingRequired: false, new Within(5, BusinessDays: true), ItemsDueDays: 56);
        Simulation simulation = Scenes.Two(Playbooks.Default with { Severities = Playbooks.Default.Severities.SetItem(Severity.Sev5, none) }, severity: Severity.Sev5);
        simulation.Jump("2026-03-03 10:00");

        simulation.Do(new LifecycleEvent.IncidentResolved(simulation.Postmortem.Incident with { Severity = Severity.Sev1 }, [Simulation.Named(Scenes.Asha)], simulation.Now));

        Assert.Null(simulation.Postmortem.Waiver);
        Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting);
        Assert.Equal([Scenes.Asha, Scenes.Ines, Scenes.Oliver], simulation.SentOf(NoticeKind.FormRequest).Select(request => request.Recipient).OrderBy(person => person.Name));
    }

    [Fact]
    public void Waived_ByAPerson_IsNotLiftedByTheSource()
    {
        Simulation simulation = Waived(Scenes.Two()).Jump("2026-03-03 10:00").Resolve();

        Assert.Equal(Stage.Waived, simulation.Postmortem.Stage);
    }

    private static Simulation Waived(Simulation simulation) => simulation.Run().Do(new LifecycleEvent.PostmortemWaived("a drill", null, simulation.Now));

    [Fact]
    public void Hold_EverythingIsClosed_ChangesNothing()
    {
        Simulation simulation = Scenes.Two().Run().Publish();

        simulation.Do(new LifecycleEvent.PutOnHold("waiting for a vendor", null, simulation.Now));

        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
        Assert.Null(simulation.Postmortem.Hold);
    }
}
