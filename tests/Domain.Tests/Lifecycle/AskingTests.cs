using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Who is asked again and who is not, where one rule meets another.</summary>
public class AskingTests
{
    private static readonly QuestionId Impact = new("impact");
    private static readonly Playbook Unchased = Playbooks.Default with
    {
        Meeting = Playbooks.Default.Meeting with { LeavesRoomForChases = false },
        Chases = new ChaseRule([]),
    };

    [Fact]
    public void Delegated_NothingIsOpen_LeavesNoEntry()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines);
        int entries = simulation.Postmortem.Audit.Length;

        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, simulation.Now));

        Assert.Equal(entries, simulation.Postmortem.Audit.Length);
    }

    [Fact]
    public void Respondent_AddedForQuestionsThatAreNotThere_IsNotAdded()
    {
        Simulation simulation = Scenes.Two().Run();

        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [new QuestionId("never-asked")], null, simulation.Now));

        Assert.Null(simulation.Postmortem.RespondentOf(Scenes.Grace.Id));
    }

    [Fact]
    public void Respondent_AddedAgain_IsNotAskedAnew()
    {
        Simulation simulation = Scenes.Two().Run();

        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Ines, [], null, simulation.Now));

        Assert.Equal(1, simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Asked);
        Assert.Single(simulation.Heard(Scenes.Ines, NoticeKind.FormRequest));
    }

    [Fact]
    public void Respondent_AskedOnlyWhatIsOptional_GetsTheFormAndNoChase()
    {
        Question impact = new(Impact, "How many users were hit?", "A number.", null, null, AnswerShape.Text, AskedOf.Facilitator, Required: false);
        Simulation simulation = Scenes.Two(Playbooks.Default with { Questions = Playbooks.Default.Questions.Add(impact) }).Run();

        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Ruth, [Impact], null, simulation.Now)).To("2026-03-06 12:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ruth, NoticeKind.FormRequest));
        Assert.Empty(simulation.Heard(Scenes.Ruth, NoticeKind.Chase));
    }

    [Fact]
    public void Respondent_AnsweredBeforeTheFormCouldBeSent_IsNotSentIt()
    {
        Simulation simulation = Down(NoticeKind.FormRequest, until: "2026-03-02 13:00");
        simulation.Run().Answer(Scenes.Ines).To("2026-03-03 12:00");

        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.FormRequest));
        Assert.NotEmpty(simulation.Heard(Scenes.Oliver, NoticeKind.FormRequest));
    }

    [Fact]
    public void Published_BeforeTheFormCouldBeSent_NobodyIsSentIt()
    {
        Simulation simulation = Down(NoticeKind.FormRequest, until: "2026-03-02 13:00");
        simulation.Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-01")).To("2026-03-03 12:00");

        Assert.Empty(simulation.SentOf(NoticeKind.FormRequest));
    }

    [Theory]
    [InlineData("2026-03-09 08:59", false)]
    [InlineData("2026-03-09 09:00", true)] // five business days after Monday the 2nd, when the facilitator starts work
    public void Answers_NoMeeting_CloseWhenTheReportIsDue(string at, bool closed)
    {
        Simulation simulation = Scenes.Two().To(at);

        Assert.Equal(closed, simulation.Postmortem.Answers is AnswersState.ClosedWithGaps);
    }

    [Fact]
    public void Answers_OnHoldPastTheReportsDueDate_StayOpen()
    {
        Simulation simulation = Scenes.Two().Run().Do(new LifecycleEvent.PutOnHold("vendor", null, Simulation.Monday));

        Assert.IsType<AnswersState.Collecting>(simulation.To("2026-03-20 12:00").Postmortem.Answers);
    }

    [Fact]
    public void Answers_WaivedPastTheReportsDueDate_StayOpen()
    {
        Simulation simulation = Scenes.Two().Run().Do(new LifecycleEvent.PostmortemWaived("a drill", null, Simulation.Monday));

        Assert.IsType<AnswersState.Collecting>(simulation.To("2026-03-20 12:00").Postmortem.Answers);
    }

    // The form closes on Sunday, when nobody is written to: the state changes all the same.
    [Fact]
    public void Form_ClosesAtTheWeekend_IsLookedAtThen()
    {
        Simulation simulation = Scenes.Meeting("2026-03-09 10:00").To("2026-03-07 12:00");

        Assert.Equal("2026-03-08 10:00", Scenes.Text(simulation.Decision.WakeAt!.Value));
    }

    [Fact]
    public void Escalation_ChasesAreExhausted_DoesNotWaitForTheFormToClose()
    {
        Simulation simulation = Scenes.Meeting("2026-03-09 10:00").To("2026-03-09 09:30");

        Assert.Equal(["2026-03-06 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
    }

    // Opened on Monday at 20:00, so the form goes on Tuesday at 09:00 and closes half an hour later: the business day runs from Tuesday.
    [Fact]
    public void Escalation_TheFormWentTheNextMorning_LeavesABusinessDayFromThen()
    {
        Simulation simulation = Scenes.Two(Unchased, Calendars.Utc("2026-03-02 20:00"), Severity.Sev2);
        simulation.FreeFrom("2026-03-04 09:30");

        Assert.Equal(["2026-03-04 09:00"], simulation.To("2026-03-04 09:15").Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
    }

    // Asked on Monday; reopened, and resolved again on Tuesday at 15:00, when the form closes too: the business day runs from then.
    [Fact]
    public void Escalation_AfterAHold_LeavesABusinessDayFromTheNewStart()
    {
        Simulation simulation = Scenes.Two(Unchased, severity: Severity.Sev2);
        simulation.FreeFrom("2026-03-04 15:00");
        simulation.To("2026-03-03 10:00").Reopen().To("2026-03-03 15:00").Resolve().To("2026-03-04 14:00");

        Assert.Equal(["2026-03-04 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
        Assert.StartsWith("answers-escalation/2/1@", simulation.SentOf(NoticeKind.AnswersEscalation).Single().Key, StringComparison.Ordinal);
    }

    // The form closes as it opens. Grace is asked later, in New York; the others' business day is over on Tuesday at 09:00.
    [Fact]
    public void Escalation_SomebodyWasAskedLater_DoesNotWaitForThem()
    {
        Simulation simulation = Scenes.Meeting("2026-03-03 10:00").To("2026-03-02 15:00");
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], null, simulation.Now)).To("2026-03-03 09:30");

        Assert.Equal(["2026-03-03 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Escalation_SomebodyItDidNotName_IsASecondOne()
    {
        Simulation simulation = Scenes.Two(Playbooks.Default with { Report = Playbooks.Default.Report with { WithinBusinessDays = 15 } }).To("2026-03-06 09:30");
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], null, simulation.Now)).To("2026-03-20 12:00");

        Assert.Equal(
            [(1, $"answers-escalation/1/1@{Scenes.Oliver.Id}"), (2, $"answers-escalation/1/2@{Scenes.Oliver.Id}")],
            simulation.SentOf(NoticeKind.AnswersEscalation).Select(notice => (notice.Attempt, notice.Key)));
    }

    [Fact]
    public void Everyone_WithAPartInIt_IsNamedOnce()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, simulation.Now)).Publish(Scenes.Item(Scenes.Asha, "2026-04-01"));

        Assert.Equal([Scenes.Oliver, Scenes.Ines, Scenes.Grace, Scenes.Asha], simulation.Postmortem.Everyone);
    }

    [Fact]
    public void Address_RetriedAtTheInstantItWasRefused_IsReachable()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Ines);
        simulation.Run();
        simulation.Provider = _ => null;

        simulation.Do(new LifecycleEvent.AddressRetried(Scenes.Ines.Id, null, simulation.Now));

        Assert.False(simulation.Postmortem.IsUnreachable(Scenes.Ines.Id));
    }

    private static Simulation Down(NoticeKind kind, string until)
    {
        Simulation simulation = Scenes.Two();
        simulation.Provider = step => step is NextStep.SendNotice send && send.Notice.Kind == kind && simulation.Now < Calendars.Utc(until)
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(3), "down")
            : null;
        return simulation;
    }
}
