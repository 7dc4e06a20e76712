using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Bookings that come back late, twice or not at all.</summary>
public class BookingTests
{
    private static readonly Slot Thursday = new(Calendars.Utc("2026-03-05 14:00"), Calendars.Utc("2026-03-05 15:00"));
    private static readonly Slot Friday = new(Calendars.Utc("2026-03-06 14:00"), Calendars.Utc("2026-03-06 15:00"));

    [Fact]
    public void Steps_OfBothKinds_CalendarsComeBeforeNotices()
    {
        Decision decision = Scenes.Two(severity: Severity.Sev2).Decision;

        Assert.IsType<NextStep.ReadCalendars>(decision.Steps[0]);
        Assert.All(decision.Steps[1..], step => Assert.IsType<NextStep.SendNotice>(step));
        Assert.True(decision.Steps.Length > 2);
    }

    [Fact]
    public void Booked_ToldAgainAfterItWasTakenOut_IsNotTakenForAnother()
    {
        LifecycleEvent? booked = null;
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        simulation.Provider = step => step is NextStep.BookMeeting ? booked = simulation.Succeed(step) : null;
        simulation.Run().Do(new LifecycleEvent.MeetingCalledOff(null, simulation.Now));
        List<string> taken = MeetingTests.Taken(simulation);

        simulation.Do(booked!);

        Assert.Empty(taken);
        Assert.Null(Assert.IsType<MeetingState.Cancelled>(simulation.Postmortem.Meeting).Existing);
    }

    [Theory]
    [InlineData("uid-1", 1, 1)] // the same meeting, moved since: remembered
    [InlineData("uid-1", 0, 0)] // as it was known
    [InlineData("uid-1", -1, 0)] // older than what is known
    [InlineData("uid-2", 5, 0)] // another meeting than the one that stands there
    public void Moved_ForAnOlderSearch_IsRememberedIfItIsNewer(string reference, int sequence, int known)
    {
        Simulation simulation = MoveDown();

        simulation.Do(new LifecycleEvent.MeetingMoved("meeting/2/move", 2, new Booking(reference, Thursday, sequence, null), simulation.Now));

        Booking existing = Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting).Existing!;
        Assert.Equal(("uid-1", known), (existing.Reference, existing.Sequence));
    }

    [Theory]
    [InlineData("uid-1", false)]
    [InlineData("uid-2", true)] // another one
    public void TakenOut_WhileATimeIsSought_IsForgottenIfItIsTheOne(string reference, bool stands)
    {
        Simulation simulation = MoveDown();
        simulation.Provider = step => step is NextStep.MoveMeeting or NextStep.BookMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(9), "down") : null;

        simulation.Do(new LifecycleEvent.MeetingTakenOut("meeting/1/cancel", reference, simulation.Now));

        Assert.Equal(stands, Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting).Existing is not null);
    }

    [Fact]
    public void TakenOut_OfAnotherMeeting_LeavesTheOneThatStands()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        simulation.Provider = step => step is NextStep.TakeOutMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(9), "down") : null;
        simulation.Do(new LifecycleEvent.MeetingCalledOff(null, simulation.Now));

        simulation.Do(new LifecycleEvent.MeetingTakenOut("meeting/9/cancel", "uid-9", simulation.Now));

        Assert.Equal("uid-1", Assert.IsType<MeetingState.Cancelled>(simulation.Postmortem.Meeting).Existing!.Reference);
        Assert.Contains(simulation.Postmortem.Ledger.Keys, key => key == "meeting/1/cancel");
    }

    [Fact]
    public void TimeChosen_AfterABooking_IsTheNextRound()
    {
        Simulation simulation = Scenes.Meeting("2026-03-04 10:00");

        simulation.Do(new LifecycleEvent.MeetingTimeChosen(Thursday, null, simulation.Now));

        Assert.Equal(2, simulation.Postmortem.Meeting.Round);
        Assert.Contains("meeting/2/move", simulation.Postmortem.Ledger.Keys);
    }

    [Fact]
    public void AttendeesChanged_TheMoveIsUnderWay_TheMeetingStandsWhereItStood()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        simulation.Provider = step => step is NextStep.MoveMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromDays(9), "down") : null;
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, simulation.Now));
        Assert.Equal("2026-03-05 09:30", Scenes.Text(simulation.Postmortem.MeetingSlot!.Start));

        simulation.Do(new LifecycleEvent.MeetingTimeChosen(Friday, null, simulation.Now));

        Assert.Null(simulation.Postmortem.MeetingSlot);
    }

    // The provider wants to be left alone for nine days; the time it was to book comes first.
    [Fact]
    public void Booking_CannotBeMadeInTime_AnotherTimeIsSoughtAtThatMoment()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        simulation.FreeFrom("2026-03-03 10:30");
        Func<NextStep, LifecycleEvent?> read = simulation.Provider;
        simulation.Provider = step => step is NextStep.BookMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromDays(9), "down") : read(step);
        simulation.To("2026-03-03 10:29");
        Assert.Equal("2026-03-03 10:30", Scenes.Text(simulation.Decision.WakeAt!.Value));

        simulation.Provider = step => step is NextStep.ReadCalendars ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromDays(9), "down") : null;
        simulation.Jump("2026-03-03 10:30");

        MeetingState.Wanted wanted = Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting);
        Assert.Equal((2, null, "2026-03-04 10:30"), (wanted.Round, wanted.Proposed, Scenes.Text(wanted.NotBefore)));
    }

    [Fact]
    public void Move_CannotBeMade_IsLookedAtWhenTheOldTimeIsOver()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:30");
        simulation.Provider = step => step is NextStep.MoveMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromDays(9), "down") : null;

        simulation.Do(new LifecycleEvent.MeetingTimeChosen(Friday, null, simulation.Now)).To("2026-03-05 11:29");

        Assert.Equal("2026-03-05 11:30", Scenes.Text(simulation.Decision.WakeAt!.Value));
    }

    [Fact]
    public void Calendars_CannotBeReadInTime_TheFacilitatorChooses()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev1);
        simulation.Provider = step => step is NextStep.ReadCalendars ? new LifecycleEvent.StepPostponed(step, 9, simulation.Now, TimeSpan.Zero, "no access") : null;

        // Three days from Monday the 2nd: nothing can be sought any more once a day's notice ends after Thursday.
        simulation.Do(new LifecycleEvent.MeetingAsked(null, simulation.Now)).To("2026-03-12 12:00");

        Assert.Equal([$"calendar-trouble/2@{Scenes.Oliver.Id}"], simulation.SentOf(NoticeKind.CalendarTrouble).Select(notice => notice.Key));
    }

    // Opened at midnight in London; two days' notice end exactly when the latest day does.
    [Theory]
    [InlineData(48, true)]
    [InlineData(47, false)]
    public void Search_TheNoticeEndsWithTheLatestDay_IsTooLate(int noticeHours, bool tooLate)
    {
        Playbook playbook = Playbooks.Default with
        {
            Meeting = Playbooks.Default.Meeting with { NoticeHours = noticeHours, LeavesRoomForChases = false },
            Severities = Playbooks.Default.Severities.SetItem(Severity.Sev2, Playbooks.Default.Severities[Severity.Sev2] with { MeetingWithin = new Within(1, BusinessDays: false) }),
        };
        Simulation simulation = Scenes.Two(playbook, Calendars.Utc("2026-03-02 00:00"), Severity.Sev2);

        Assert.Equal(tooLate, Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting).NoSlot);
        Assert.Equal([$"no-slot/1@{Scenes.Oliver.Id}"], simulation.To("2026-03-02 12:00").SentOf(NoticeKind.NoSlot).Select(notice => notice.Key));
    }

    // Friday 6 March and three calendar days: Monday; business days would make it Wednesday.
    [Fact]
    public void LatestDay_InCalendarDays_CountsTheWeekend()
    {
        Simulation simulation = Scenes.Two(now: Calendars.Utc("2026-03-06 10:00"), severity: Severity.Sev1);

        Assert.Equal(new DateOnly(2026, 3, 9), Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting).LatestDay);
    }

    [Theory]
    [InlineData("2026-03-05 10:30", true)] // its end
    [InlineData("2026-03-05 10:29", false)]
    public void Hold_AsTheMeetingEnds_FindsItHeld(string at, bool held)
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-05 09:45");
        simulation.Now = Calendars.Utc(at);

        simulation.Do(new LifecycleEvent.PutOnHold("vendor", null, simulation.Now));

        Assert.Equal(held, simulation.Postmortem.Meeting is MeetingState.Held);
    }

    // Thursday's meeting is to be moved to Friday, and the calendar does not answer.
    private static Simulation MoveDown()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        simulation.Provider = step => step is NextStep.MoveMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(9), "down") : null;
        return simulation.Do(new LifecycleEvent.MeetingTimeChosen(Thursday, null, simulation.Now)).Do(new LifecycleEvent.MeetingTimeChosen(Friday, null, simulation.Now));
    }
}
