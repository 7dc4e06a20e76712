using Xunit;

namespace Postmortems.Domain.Tests;

public class MeetingTests
{
    private static readonly Slot Thursday = new(Calendars.Utc("2026-03-05 14:00"), Calendars.Utc("2026-03-05 15:00"));

    [Fact]
    public void Meeting_EverybodyIsFree_IsBookedAsSoonAsNoticeAllows()
    {
        Simulation simulation = Scenes.Meeting("2026-03-02 10:00");

        Assert.Equal("2026-03-03 10:00", Scenes.Text(Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Slot.Start));
    }

    [Theory]
    [InlineData(Severity.Sev1, "2026-03-05 15:30", true)] // within 3 calendar days of Monday
    [InlineData(Severity.Sev1, "2026-03-06 09:00", false)] // Friday is the fourth
    [InlineData(Severity.Sev2, "2026-03-09 15:00", true)] // within 5 business days
    [InlineData(Severity.Sev2, "2026-03-10 09:00", false)] // Tuesday is the sixth
    public void Meeting_TheSeveritysLatestDay_IsKept(Severity severity, string free, bool booked)
    {
        Simulation simulation = Scenes.Meeting(free, severity);

        Assert.Equal(booked, simulation.Postmortem.Meeting is MeetingState.Booked);
        Assert.Equal(booked ? [] : ["2026-03-02 10:00"], simulation.Heard(Scenes.Oliver, NoticeKind.NoSlot));
    }

    [Fact]
    public void NoSlot_TheFacilitatorChooses_IsBooked()
    {
        Simulation simulation = Scenes.Meeting("2026-03-20 09:00");
        simulation.Do(new LifecycleEvent.MeetingTimeChosen(Thursday, Scenes.Oliver.Id, simulation.Now)).To("2026-03-03 10:00");

        Assert.Equal(Thursday, simulation.Postmortem.MeetingSlot);
        Assert.Single(simulation.SentOf(NoticeKind.NoSlot));
    }

    [Fact]
    public void TimeChosen_TwiceTheSame_InvitesOnce()
    {
        Simulation simulation = Scenes.Meeting("2026-03-04 10:00");
        LifecycleEvent chosen = new LifecycleEvent.MeetingTimeChosen(Thursday, Scenes.Oliver.Id, simulation.Now);

        simulation.Do(chosen).Do(chosen);

        Assert.Equal(1, Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Sequence);
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "MeetingTimeChosen");
    }

    [Fact]
    public void TimeChosen_InThePast_IsIgnored()
    {
        Simulation simulation = Scenes.Meeting("2026-03-04 10:00");
        MeetingState before = simulation.Postmortem.Meeting;

        simulation.Do(new LifecycleEvent.MeetingTimeChosen(new Slot(simulation.Now, simulation.Now.AddHours(1)), null, simulation.Now));

        Assert.Equal(before, simulation.Postmortem.Meeting);
    }

    [Fact]
    public void PreRead_MeetingBooked_GoesToAttendeesOneBusinessDayBefore()
    {
        Simulation simulation = Scenes.Meeting("2026-03-09 10:00"); // a Monday
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, simulation.Now)).To("2026-03-09 12:00");

        Assert.Equal(["2026-03-06 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PreRead));
        Assert.Equal(["2026-03-06 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.PreRead));
        Assert.Equal(["2026-03-06 14:00"], simulation.Heard(Scenes.Grace, NoticeKind.PreRead)); // New York's morning
    }

    [Fact]
    public void PreRead_TheMeetingHasBegun_DoesNotGoAnyMore()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-03 12:00").Jump("2026-03-05 09:30");

        Assert.Empty(simulation.To("2026-03-06 12:00").SentOf(NoticeKind.PreRead));
    }

    [Theory]
    [InlineData("2026-03-05 10:29", false)]
    [InlineData("2026-03-05 10:30", true)] // its end is not part of it
    public void Meeting_ItsEndHasPassed_WasHeld(string at, bool held)
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To(at);

        Assert.Equal(held, simulation.Postmortem.Meeting is MeetingState.Held);
    }

    [Fact]
    public void Attendees_ChangedAfterBooking_AreInvitedToTheSameTime()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        List<NextStep.MoveMeeting> moves = [];
        simulation.Provider = step =>
        {
            moves.AddRange(step is NextStep.MoveMeeting move ? [move] : []);
            return null;
        };

        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: true, null, simulation.Now));
        simulation.Do(new LifecycleEvent.AttendeeRemoved(Scenes.Ines.Id, null, simulation.Now));
        simulation.Do(new LifecycleEvent.AttendeeRemoved(Scenes.Oliver.Id, null, simulation.Now)); // the facilitator stays

        Assert.Equal([Scenes.Oliver, Scenes.Grace], moves[^1].Attendees.Select(attendee => attendee.Person));
        Assert.All(moves, move => Assert.Equal(move.Existing.Slot, move.Slot));
        Assert.Equal((2, 2), (moves.Count, Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Sequence));
    }

    [Fact]
    public void Attendees_RemovedAndBackBeforeItWentOut_GetOneInvitationWithEverybody()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        Attendee ines = simulation.Postmortem.Attendees.Single(attendee => attendee.Person == Scenes.Ines);

        Postmortem removed = PostmortemLifecycle.Decide(simulation.Postmortem, new LifecycleEvent.AttendeeRemoved(Scenes.Ines.Id, null, simulation.Now), simulation.Now, simulation.Playbook).Postmortem;
        Decision undone = PostmortemLifecycle.Decide(removed, new LifecycleEvent.AttendeeSet(ines.Person, ines.Required, null, simulation.Now), simulation.Now, simulation.Playbook);

        Assert.Equal([ines], removed.Uninvited);
        Assert.Contains(ines, Assert.IsType<NextStep.MoveMeeting>(Assert.Single(undone.Steps)).Attendees);
        Assert.Empty(undone.Postmortem.Uninvited);
    }

    [Fact]
    public void Attendees_ChangedWhileInvitationsWentOut_AreInvitedAfterThem()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        List<NextStep.MoveMeeting> moves = [];
        simulation.Provider = step =>
        {
            if (step is not NextStep.MoveMeeting move)
            {
                return null;
            }

            // The first goes to the list as it was when it was planned.
            moves.Add(move);
            Person[] invited = moves.Count == 1 ? [Scenes.Oliver] : [.. move.Attendees.Select(attendee => attendee.Person)];
            return new LifecycleEvent.MeetingMoved(move.Key, move.Round, move.Existing with { Sequence = move.Existing.Sequence + 1, Invited = [.. invited] }, simulation.Now);
        };

        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: true, null, simulation.Now));

        Assert.Equal(2, moves.Count);
        Assert.Equal([Scenes.Oliver, Scenes.Ines, Scenes.Grace], Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Invited);
    }

    [Fact]
    public void Attendees_ChangedDuringTheMeeting_DoNotMoveIt()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-05 09:45");
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, simulation.Now)).To("2026-03-05 10:30");

        Assert.Empty(simulation.SentOf(NoticeKind.NoSlot));
        Assert.Equal("2026-03-05 09:30", Scenes.Text(Assert.IsType<MeetingState.Held>(simulation.Postmortem.Meeting).Booking.Slot.Start));
    }

    [Fact]
    public void CalledOff_WasBooked_IsTakenOutOnce()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        LifecycleEvent calledOff = new LifecycleEvent.MeetingCalledOff(Scenes.Oliver.Id, simulation.Now);
        List<string> taken = Taken(simulation);

        simulation.Do(calledOff).Do(calledOff);

        Assert.Equal(["uid-1"], taken);
        Assert.Equal(new MeetingState.Cancelled(1, NoMeeting.ByFacilitator, Existing: null), simulation.Postmortem.Meeting);
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "MeetingCalledOff");
    }

    [Fact]
    public void CalledOff_TheBookingComesBackLater_IsTakenOut()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        LifecycleEvent? booked = null;
        List<string> taken = [];
        simulation.Provider = step =>
        {
            taken.AddRange(step is NextStep.TakeOutMeeting takeOut ? [takeOut.Existing.Reference] : []);
            booked ??= step is NextStep.BookMeeting ? simulation.Succeed(step) : null;
            return step is NextStep.BookMeeting ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "slow") : null;
        };
        simulation.Run().Do(new LifecycleEvent.MeetingCalledOff(null, simulation.Now));

        simulation.Do(booked!);

        Assert.Equal(["uid-1"], taken);
    }

    [Fact]
    public void Asked_MeetingIsOptional_IsLookedFor()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev3).Run();
        Assert.Equal(NoMeeting.Optional, Assert.IsType<MeetingState.Cancelled>(simulation.Postmortem.Meeting).Why);

        simulation.Do(new LifecycleEvent.MeetingAsked(null, simulation.Now));

        Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting);
    }

    [Fact]
    public void CalendarTrouble_ADayOfFailures_IsToldOnce()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        int tries = 0;
        simulation.Provider = step => step is NextStep.ReadCalendars ? new LifecycleEvent.StepPostponed(step, ++tries, simulation.Now, TimeSpan.Zero, "no access") : null;

        simulation.To("2026-03-06 12:00");

        Assert.Equal(["2026-03-03 10:00"], simulation.Heard(Scenes.Oliver, NoticeKind.CalendarTrouble));
        Assert.InRange(tries, 10, 60);
    }

    [Fact]
    public void CalendarTrouble_UntilItIsTooLate_EndsWithTheFacilitatorsChoice()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev1);
        simulation.Provider = step => step is NextStep.BookMeeting ? new LifecycleEvent.StepPostponed(step, 9, simulation.Now, TimeSpan.Zero, "no access") : null;

        simulation.To("2026-03-12 12:00");

        Assert.Single(simulation.Heard(Scenes.Oliver, NoticeKind.NoSlot));
        Assert.True(Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting).NoSlot);
        Assert.NotEmpty(simulation.SentOf(NoticeKind.PublishRequest));
    }

    [Fact]
    public void Move_NeverReachesTheCalendars_PeopleMetAtTheOldTime()
    {
        Simulation simulation = Scenes.Meeting("2026-03-04 10:00");
        simulation.Provider = step => step is NextStep.MoveMeeting ? new LifecycleEvent.StepPostponed(step, 9, simulation.Now, TimeSpan.Zero, "no access") : null;
        simulation.Do(new LifecycleEvent.MeetingTimeChosen(Thursday, null, simulation.Now));

        simulation.To("2026-03-04 11:00");

        Assert.Equal("2026-03-04 10:00", Scenes.Text(Assert.IsType<MeetingState.Held>(simulation.Postmortem.Meeting).Booking.Slot.Start));
    }

    [Fact]
    public void CalendarsRead_ForAnOlderSearch_IsIgnored()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        simulation.Provider = step => step is NextStep.ReadCalendars ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "slow") : null;
        simulation.Run().Do(new LifecycleEvent.MeetingAsked(null, simulation.Now));

        simulation.Do(new LifecycleEvent.CalendarsRead(1, [], simulation.Now));

        MeetingState.Wanted wanted = Assert.IsType<MeetingState.Wanted>(simulation.Postmortem.Meeting);
        Assert.Equal((2, null), (wanted.Round, wanted.Proposed));
    }

    internal static List<string> Taken(Simulation simulation)
    {
        List<string> taken = [];
        simulation.Provider = step =>
        {
            taken.AddRange(step is NextStep.TakeOutMeeting takeOut ? [takeOut.Existing.Reference] : []);
            return null;
        };
        return taken;
    }

    // The calendars answer on Tuesday at 10:00, a day late: a meeting that same day would come without notice.
    [Fact]
    public void Meeting_CalendarsReadLate_StillGivesNotice()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);
        simulation.Provider = step => step is NextStep.ReadCalendars && simulation.Now < Simulation.Monday.AddDays(1)
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromDays(1), "down")
            : null;

        simulation.To(Simulation.Monday.AddDays(1).AddHours(1));

        Booking booking = Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking;
        Assert.Equal(Simulation.Monday.AddDays(2), booking.Slot.Start);
    }

    // The draft goes a business day before; a provider that asks to wait longer than that is not asked again and again until then.
    [Fact]
    public void PreRead_PostponedBeyondTheMeeting_IsNotTriedAgainAtOnce()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 10:00");
        int tries = 0;
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.PreRead } && ++tries < 50
            ? new LifecycleEvent.StepPostponed(step, tries, simulation.Now, TimeSpan.FromDays(3), "down")
            : null;

        simulation.To(Calendars.Utc("2026-03-05 09:00"));

        Assert.InRange(tries, 1, 3);
    }
}
