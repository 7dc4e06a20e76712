using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

public class ChaseTests
{
    [Fact]
    public void Chase_NobodyAnswers_GoesOnTheNextThreeBusinessDaysThenOneEscalation()
    {
        Simulation simulation = Scenes.Two().To("2026-03-20 12:00");

        Assert.Equal(["2026-03-03 09:00", "2026-03-04 09:00", "2026-03-05 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.Chase).Where(chase => chase.Recipient == Scenes.Ines).Select(chase => chase.Attempt));
        Assert.Equal(["2026-03-06 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
        Assert.Single(simulation.SentOf(NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Chase_SomeQuestionsAnswered_NamesOnlyTheOthers()
    {
        Simulation simulation = Scenes.Two();
        simulation.Run().Answer(Scenes.Ines, "what-stopped").To("2026-03-03 12:00");

        Notice chase = simulation.SentOf(NoticeKind.Chase).Single(each => each.Recipient == Scenes.Ines);
        Assert.Equal(simulation.Postmortem.Questions.Skip(1).Select(question => question.Id.Value), chase.About);
    }

    [Fact]
    public void Chase_TheLastAnswerArrives_StopsAtThatMoment()
    {
        Simulation simulation = Scenes.Two().To("2026-03-03 08:59");
        simulation.Answer(Scenes.Ines).To("2026-03-20 12:00");

        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Equal(3, simulation.Heard(Scenes.Oliver, NoticeKind.Chase).Length);
    }

    [Fact]
    public void Chase_NothingToAdd_IsAnAnswer()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, [.. simulation.Postmortem.Questions.Select(question => new GivenAnswer(question.Id, new Answer.NothingToAdd()))], simulation.Now));
        simulation.Answer(Scenes.Oliver);

        Assert.IsType<AnswersState.Complete>(simulation.Postmortem.Answers);
        Assert.Equal(Stage.Reviewing, simulation.Postmortem.Stage);
        Assert.Empty(simulation.To("2026-03-08 12:00").SentOf(NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Chase_OptionalQuestionsUnanswered_NeverGoes()
    {
        Question extra = DefaultExtra();
        Simulation simulation = Scenes.Two(Playbooks.Default with { Questions = Playbooks.Default.Questions.Add(extra) }).Run();
        string[] required = [.. simulation.Postmortem.Questions.Where(question => question.Required).Select(question => question.Id.Value)];

        simulation.Answer(Scenes.Ines, required).To("2026-03-06 12:00");

        Assert.Contains(extra.Id, simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Questions);
        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
    }

    [Fact]
    public void Form_MeetingBooked_ClosesForChasingADayBefore()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-06 12:00");

        Assert.Equal(["2026-03-03 09:00", "2026-03-04 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase)); // the third would come after the form has closed
        Assert.Equal(["2026-03-04 09:30"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation)); // when the form closes
        Assert.IsType<AnswersState.ClosedWithGaps>(simulation.Postmortem.Answers);
    }

    [Theory]
    [InlineData("2026-03-04 09:29", false)] // a minute before the form closes
    [InlineData("2026-03-04 09:30", true)] // 24 hours before the meeting
    public void Form_ToTheMinute_ClosesOnTime(string at, bool closed)
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To(at);

        Assert.Equal(closed, simulation.Postmortem.Answers is AnswersState.ClosedWithGaps);
    }

    // The least notice and the form's closing are both 24 hours: a first free slot closes the form as it opens.
    [Fact]
    public void Escalation_TheFormHasClosedAtOnce_LeavesPeopleABusinessDay()
    {
        Simulation simulation = Scenes.Meeting("2026-03-03 10:00").To("2026-03-04 12:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ines, NoticeKind.FormRequest));
        Assert.Equal(["2026-03-03 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.AnswersEscalation));
    }

    [Fact]
    public void Form_Closed_StillKeepsLateAnswers()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30").To("2026-03-05 12:00");
        simulation.Answer(Scenes.Ines).Publish().Answer(Scenes.Oliver);

        Assert.All(simulation.Postmortem.Respondents, respondent => Assert.NotEmpty(respondent.Sheet!.Answers));
        Assert.IsType<AnswersState.Complete>(simulation.Postmortem.Answers);
    }

    [Fact]
    public void Escalation_OnlyTheFacilitatorOwes_GoesToTheirManager()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines).To("2026-03-06 12:00");

        Assert.Equal(["2026-03-06 09:00"], simulation.Heard(Scenes.Ruth, NoticeKind.AnswersEscalation));
        Assert.Equal([Scenes.Oliver.Id.Value], Assert.Single(simulation.SentOf(NoticeKind.AnswersEscalation)).About);
    }

    [Fact]
    public void Escalation_WasPostponedAndOneMoreOwes_CountsWhatWasSent()
    {
        Simulation simulation = Scenes.Two().To("2026-03-05 12:00");
        bool down = true;
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.AnswersEscalation } && down
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(1), "down")
            : null;
        simulation.To("2026-03-06 09:30");
        down = false;
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], null, simulation.Now)).To("2026-03-06 16:00");

        Notice sent = Assert.Single(simulation.SentOf(NoticeKind.AnswersEscalation));
        Assert.Contains(Scenes.Grace.Id.Value, sent.About);
    }

    [Theory]
    [InlineData("2026-12-31 10:00", "Asia/Kolkata", "2027-01-01 03:30")] // the year ends; 1 January is no holiday here
    [InlineData("2028-02-28 10:00", "Europe/London", "2028-02-29 09:00")] // Tuesday 29 February
    [InlineData("2026-03-06 15:00", "America/New_York", "2026-03-09 13:00")] // the clocks went forward on Sunday
    [InlineData("2026-10-30 15:00", "America/New_York", "2026-11-02 14:00")] // and back
    [InlineData("2026-04-03 00:00", "Australia/Lord_Howe", "2026-04-05 22:30")] // half an hour back: Monday 09:00 at +10:30
    [InlineData("2026-10-02 00:00", "Australia/Lord_Howe", "2026-10-04 22:00")] // and forward: Monday 09:00 at +11
    [InlineData("2026-03-05 20:00", "Pacific/Kiritimati", "2026-03-08 19:00")] // Friday there already, and so Monday 09:00 at +14
    [InlineData("2026-03-26 10:00", "Asia/Kolkata", "2026-03-27 03:30")] // no clock changes in the east
    public void Chase_AnyZone_GoesAtTheStartOfTheNextBusinessDayThere(string opened, string zone, string chased)
    {
        Simulation simulation = Scenes.InZone(Scenes.Asha, zone, opened).To(Calendars.Utc(opened).AddDays(5));

        Assert.Equal(chased, simulation.Heard(Scenes.Asha, NoticeKind.Chase)[0]);
    }

    [Fact]
    public void Chase_AfterAnOutage_DoesNotBurst()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Jump("2026-03-05 10:00");
        simulation.To("2026-03-08 12:00");

        Assert.Equal(["2026-03-05 10:00", "2026-03-06 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase)); // the third would come when the report is due
    }

    [Fact]
    public void Chase_TheProviderIsDown_GoesWhenItIsBack()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00");
        simulation.Provider = step => simulation.Now < Calendars.Utc("2026-03-03 12:00") ? new LifecycleEvent.StepPostponed(step, 3, simulation.Now, TimeSpan.FromMinutes(30), "down") : null;
        simulation.To("2026-03-03 16:00");

        Assert.Equal(["2026-03-03 12:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Empty(simulation.Postmortem.Troubles);
    }

    [Fact]
    public void Chase_PostponedAndThenNotWanted_IsNoTroubleToShow()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00");
        simulation.Provider = step => new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(1), "down");
        simulation.To("2026-03-03 09:00");
        Assert.Equal(2, simulation.Postmortem.Troubles.Count());

        simulation.Answer(Scenes.Ines);

        Assert.Equal([Scenes.Oliver], simulation.Postmortem.Troubles.Select(trouble => trouble.Notice!.Recipient));
    }

    private static Question DefaultExtra() => new(new QuestionId("impact"), "How many users were hit?", "A number.", null, null, AnswerShape.Text, AskedOf.Everyone, Required: false);
}
