using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What the facilitator does to the asking by hand.</summary>
public class ByHandTests
{
    // Form links went on Monday 2 March 2026 at 10:00; the first chase is planned for Tuesday 09:00.
    [Fact]
    public void ChaseNow_OnTheDayOfTheFormLink_GoesAtOnceAndTheNextOneWaitsABusinessDay()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 14:00");

        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now)).To("2026-03-04 12:00");

        Assert.Equal(["2026-03-02 14:00", "2026-03-03 09:00", "2026-03-04 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Equal(["2026-03-03 09:00", "2026-03-04 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.Chase));
    }

    [Fact]
    public void ChaseNow_AtNight_GoesInTheMorning()
    {
        Simulation simulation = Scenes.Two().To("2026-03-10 22:00"); // all chases have gone

        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now)).To("2026-03-12 12:00");

        Assert.Equal("2026-03-11 09:00", simulation.Heard(Scenes.Ines, NoticeKind.Chase)[^1]);
        Assert.Equal(4, simulation.Heard(Scenes.Ines, NoticeKind.Chase).Length);
    }

    [Fact]
    public void ChaseNow_AfterTodaysChase_WaitsForTheNextBusinessDay()
    {
        Simulation simulation = Scenes.Two().To("2026-03-05 11:00"); // chased at 09:00, for the last time

        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now)).To("2026-03-08 12:00");

        Assert.Equal(["2026-03-05 09:00", "2026-03-06 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase)[^2..]);
    }

    [Fact]
    public void ChaseNow_PressedTwice_IsOneChase()
    {
        Simulation simulation = Scenes.Two().To("2026-03-10 22:00");
        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now));

        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now.AddMinutes(1))).To("2026-03-16 12:00");

        Assert.Equal(4, simulation.Heard(Scenes.Ines, NoticeKind.Chase).Length);
    }

    [Fact]
    public void ChaseNow_AnsweredBeforeItGoes_IsNotSent()
    {
        Simulation simulation = Scenes.Two().To("2026-03-10 22:00");
        simulation.Do(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, simulation.Now)).Answer(Scenes.Ines);

        Assert.Equal(3, simulation.To("2026-03-16 12:00").Heard(Scenes.Ines, NoticeKind.Chase).Length);
    }

    [Fact]
    public void Extend_BeforeTheMeeting_ChasesUntilThen()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-04 08:00");

        simulation.Do(new LifecycleEvent.FormExtended(Calendars.Utc("2026-03-05 09:20"), null, simulation.Now)).To("2026-03-06 12:00");

        Assert.Equal("2026-03-05 09:00", simulation.Heard(Scenes.Ines, NoticeKind.Chase)[^1]); // without: the day before
        Assert.Equal(["2026-03-05 09:20"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Extend_PastTheMeeting_EndsWithIt()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-04 08:00");

        simulation.Do(new LifecycleEvent.FormExtended(Calendars.Utc("2026-03-20 09:00"), null, simulation.Now));

        Assert.Equal(Calendars.Utc("2026-03-05 09:30"), PostmortemLifecycle.FormCloses(simulation.Postmortem, simulation.Playbook));
    }

    [Theory]
    [InlineData("2026-03-06 13:00", "2026-03-02 12:00", "2026-03-05 13:00")] // a Friday's meeting: a day before it is a working moment
    [InlineData("2026-03-09 13:00", "2026-03-02 12:00", "2026-03-06 17:00")] // a Monday's: its form closes on Sunday, so Friday's end
    [InlineData("2026-03-09 13:00", "2026-03-07 12:00", "2026-03-08 13:00")] // asked on the Saturday: what is left
    public void AnswersDue_BeforeAMeeting_IsInWorkingHoursIfItCanBe(string meeting, string now, string expected)
    {
        Simulation simulation = Scenes.Meeting(meeting);

        DateTimeOffset due = PostmortemLifecycle.AnswersDue(simulation.Postmortem, simulation.Playbook, Scenes.Ines.Id, Calendars.Utc(now));

        Assert.Equal(Calendars.Utc(expected), due);
    }

    [Fact]
    public void AnswersDue_Extended_IsLater()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-04 08:00");

        simulation.Do(new LifecycleEvent.FormExtended(Calendars.Utc("2026-03-04 16:00"), null, simulation.Now));

        Assert.Equal(Calendars.Utc("2026-03-04 16:00"), PostmortemLifecycle.AnswersDue(simulation.Postmortem, simulation.Playbook, Scenes.Ines.Id, simulation.Now));
    }

    [Fact]
    public void Extend_AfterItHasClosed_OpensItAgain()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-04 10:00");
        Assert.IsType<AnswersState.ClosedWithGaps>(simulation.Postmortem.Answers);

        simulation.Do(new LifecycleEvent.FormExtended(Calendars.Utc("2026-03-05 09:00"), null, simulation.Now));

        Assert.IsType<AnswersState.Collecting>(simulation.Postmortem.Answers);
    }

    [Theory]
    [InlineData("2026-03-04 07:00")] // past
    [InlineData("2026-03-04 09:00")] // earlier than it closes anyway, at 09:30
    public void Extend_ToNoLaterThanItCloses_ChangesNothing(string until)
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-04 08:00");
        Postmortem before = simulation.Postmortem;

        simulation.Do(new LifecycleEvent.FormExtended(Calendars.Utc(until), null, simulation.Now));

        Assert.Null(simulation.Postmortem.FormOpenUntil);
        Assert.Equal(before.Audit.Length, simulation.Postmortem.Audit.Length);
    }

    [Fact]
    public void Replace_SomeAnswered_PassesOnTheRestAndKeepsWhatWasSaid()
    {
        Simulation simulation = Scenes.Two();
        simulation.Run().Answer(Scenes.Ines, "what-stopped");

        simulation.Do(new LifecycleEvent.RespondentReplaced(Scenes.Ines.Id, Scenes.Grace, null, simulation.Now)).To("2026-03-04 18:00");

        Assert.Equal(["what-stopped"], simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Questions.Select(question => question.Value));
        Assert.NotNull(simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Sheet);
        Assert.DoesNotContain(new QuestionId("what-stopped"), simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Questions);
        Assert.Single(simulation.Heard(Scenes.Grace, NoticeKind.FormRequest));
        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
    }
}
