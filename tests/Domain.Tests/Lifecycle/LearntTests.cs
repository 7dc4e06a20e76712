using System.Collections.Immutable;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What calendars and directories tell of people, where the playbook leaves it open.</summary>
public class LearntTests
{
    private static readonly Person Zoe = new(EmailAddress.Parse("zoe@example.net"), "Zoe");
    private static readonly KnownHours Kolkata = new("Asia/Kolkata", new TimeOnly(10, 0), new TimeOnly(18, 0), [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday]);

    // Monday 2 March 2026, 10:00 in London; Kolkata is at 15:30. Oliver leads from 09:00 to 17:00 UTC, Zoe is not in the playbook.
    [Fact]
    public void Hours_OfSomebodyThePlaybookDoesNotKnow_CountInThisSearch()
    {
        Simulation simulation = Told(Zoe, Kolkata);

        // 10:00 to 18:00 in Kolkata is 04:30 to 12:30 UTC: on Tuesday nothing is left of Zoe's day, on Wednesday Oliver begins at 09:00.
        Slot booked = Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting).Booking.Slot;
        Assert.Equal("2026-03-04 09:00", Scenes.Text(booked.Start));
        Assert.Equal(Kolkata, Assert.Single(simulation.Postmortem.Hours).Hours);
    }

    [Fact]
    public void Hours_OfSomebodyThePlaybookDoesNotKnow_AreTheirNoticeHoursToo()
    {
        Simulation simulation = Told(Zoe, Kolkata).To("2026-03-04 00:00");

        // Asked at once on Monday by the default's clock (UTC); chased on Tuesday at 10:00 in Kolkata, when both her work and the notice hours have begun.
        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Zoe, NoticeKind.FormRequest));
        Assert.Equal(["2026-03-03 04:30"], simulation.Heard(Zoe, NoticeKind.Chase));
    }

    [Fact]
    public void Hours_ThePlaybookStates_AreNotReplaced()
    {
        Simulation simulation = Told(Scenes.Ines, Kolkata);

        Assert.Empty(simulation.Postmortem.Hours);
        Assert.Equal("Europe/Lisbon", simulation.Playbook.Knowing(simulation.Postmortem).CalendarOf(Scenes.Ines.Id).Zone);
    }

    [Theory]
    [InlineData("Customized Time Zone", 9, 17)] // no zone the time zone database knows
    [InlineData("Asia/Kolkata", 22, 6)] // a night shift has no length on one day
    public void Hours_NoCalendarCanBeMadeOf_AreLeftOut(string zone, int from, int to)
    {
        Simulation simulation = Told(Zoe, new KnownHours(zone, new TimeOnly(from, 0), new TimeOnly(to, 0), [DayOfWeek.Monday]));

        Assert.Empty(simulation.Postmortem.Hours);
        Assert.IsType<MeetingState.Booked>(simulation.Postmortem.Meeting);
    }

    // News may be heard in any order: a retried step brings old news late.
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Hours_ReadTwice_TheNewestCountWhicheverIsHeardLast(int first, int second)
    {
        Simulation simulation = new(Playbooks.Default, responders: [Simulation.Named(Scenes.Oliver, commander: true), Simulation.Named(Zoe)]);
        simulation.Run();

        simulation.Do(HoursRead(first)).Do(HoursRead(second));

        Assert.Equal(TimeOnly.FromTimeSpan(TimeSpan.FromHours(12)), simulation.Postmortem.Hours.Single(known => known.Person == Zoe.Id).Hours.Start);

        // At one o'clock Zoe began at 11:00, at two o'clock at 12:00.
        static LifecycleEvent HoursRead(int hour) => new LifecycleEvent.CalendarsRead(
            1,
            [new Availability(Zoe.Id, []) { Hours = Kolkata with { Start = new TimeOnly(10 + hour, 0) } }],
            Calendars.Utc($"2026-03-03 {hour:00}:00"));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Manager_LookedUpTwice_TheNewestCountsWhicheverIsHeardLast(int first, int second)
    {
        Simulation simulation = new(Playbooks.Default, responders: [Simulation.Named(Scenes.Oliver, commander: true), Simulation.Named(Zoe)]);
        simulation.Run();

        simulation.Do(LookedUp(first)).Do(LookedUp(second));

        Assert.Equal(Scenes.Grace, Assert.Single(simulation.Postmortem.Managers).Manager);

        // At one o'clock it was Inês, at two o'clock it was Grace.
        static LifecycleEvent LookedUp(int hour) => new LifecycleEvent.ManagerLookedUp(
            $"manager/{hour}", Zoe.Id, hour == 1 ? Scenes.Ines : Scenes.Grace, Calendars.Utc($"2026-03-03 {hour:00}:00"));
    }

    // Due on Friday 20 March; the escalation comes seven business days later, on Tuesday 31 March at 09:00 in Zoe's zone (UTC).
    [Fact]
    public void Manager_FoundInTheDirectory_GetsTheEscalation()
    {
        Owing owing = Owed(asksDirectory: true, Scenes.Grace);

        Assert.Equal(["2026-03-30 21:00"], owing.Asked);
        Assert.Equal(["2026-03-31 13:00"], owing.Story.Heard(Scenes.Grace, NoticeKind.ItemEscalation)); // 09:00 in New York
        Assert.Empty(owing.Story.Heard(Scenes.Oliver, NoticeKind.ItemEscalation));
    }

    [Fact]
    public void Manager_TheDirectoryKnowsNone_TheFacilitatorGetsTheEscalation()
    {
        Owing owing = Owed(asksDirectory: true, found: null);

        Assert.Single(owing.Asked);
        Assert.Equal(["2026-03-31 09:00"], owing.Story.Heard(Scenes.Oliver, NoticeKind.ItemEscalation));
    }

    [Fact]
    public void Manager_ThePlaybookDoesNotLetTheDirectoryBeAsked_TheFacilitatorGetsTheEscalation()
    {
        Owing owing = Owed(asksDirectory: false, Scenes.Grace);

        Assert.Empty(owing.Asked);
        Assert.Equal(["2026-03-31 09:00"], owing.Story.Heard(Scenes.Oliver, NoticeKind.ItemEscalation));
    }

    [Fact]
    public void Manager_TheDirectoryIsDown_TheEscalationDoesNotWait()
    {
        Owing owing = Owed(asksDirectory: true, Scenes.Grace, isDown: true);

        Assert.True(owing.Asked.Count > 3);
        Assert.Equal(["2026-03-31 09:00"], owing.Story.Heard(Scenes.Oliver, NoticeKind.ItemEscalation));
    }

    private sealed record Owing(Simulation Story, List<string> Asked);

    private static Simulation Told(Person person, KnownHours hours)
    {
        Playbook playbook = Playbooks.Default with { Meeting = Playbooks.Default.Meeting with { LeavesRoomForChases = false, FormClosesHoursBefore = 0 } };
        Simulation simulation = new(playbook, responders: [Simulation.Named(Scenes.Oliver, commander: true), Simulation.Named(person)]);
        simulation.Provider = step => step is NextStep.ReadCalendars read
            ? new LifecycleEvent.CalendarsRead(read.Round, [.. read.Attendees.Select(attendee => Read(attendee.Person))], simulation.Now)
            : null;
        return simulation.Run();

        // Free from Tuesday 12:15 UTC on.
        Availability Read(Person attendee) => new(attendee.Id, ImmutableArray.Create(new Slot(simulation.Now, Calendars.Utc("2026-03-03 12:15"))))
        {
            Hours = attendee.Id == person.Id ? hours : null,
        };
    }

    private static Owing Owed(bool asksDirectory, Person? found, bool isDown = false)
    {
        Playbook playbook = Playbooks.Default with { Reminders = Playbooks.Default.Reminders with { ManagersFromDirectory = asksDirectory } };
        Simulation simulation = new(playbook, severity: Severity.Sev3, responders: [Simulation.Named(Scenes.Oliver, commander: true), Simulation.Named(Zoe)]);
        List<string> asked = [];
        simulation.Provider = step =>
        {
            if (step is not NextStep.LookUpManager look)
            {
                return null;
            }

            asked.Add(Scenes.Text(simulation.Now));
            return isDown
                ? new LifecycleEvent.StepPostponed(step, asked.Count, simulation.Now, TimeSpan.Zero, "503")
                : new LifecycleEvent.ManagerLookedUp(look.Key, look.Owner.Id, found, simulation.Now);
        };
        simulation.Run().Publish(Scenes.Item(Zoe, "2026-03-20")).To("2026-04-02 12:00");
        return new Owing(simulation, asked);
    }
}
