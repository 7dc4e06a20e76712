using System.Collections.Immutable;
using Xunit;

namespace Postmortems.Domain.Tests;

public class AnswersTests
{
    private static readonly QuestionId First = new("what-stopped");

    [Fact]
    public void Submitted_Again_ChangesOnlyTheQuestionsGiven()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines);
        simulation.Jump("2026-03-02 11:00");
        Submit(simulation, new GivenAnswer(First, new Answer.Text("A better account")));

        AnswerSheet sheet = simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Sheet!;
        Assert.Equal((2, simulation.Now, 5), (sheet.Revision, sheet.SubmittedAt, sheet.Answers.Length));
        Assert.Equal(new Answer.Text("A better account"), sheet.To(First));
        Assert.Equal(simulation.Postmortem.Questions.Select(question => question.Id), sheet.Answers.Select(given => given.Question));
    }

    [Fact]
    public void Submitted_Blank_TakesTheAnswerBack()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines);
        simulation.Jump("2026-03-02 11:00");
        Submit(simulation, new GivenAnswer(First, new Answer.Text("  ")));

        Assert.Null(simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Sheet!.To(First));
        Assert.Equal([First], simulation.Postmortem.Unanswered(simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!).Select(question => question.Id));
    }

    [Fact]
    public void Submitted_TheSameTwice_ChangesNothing()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines);
        Postmortem once = simulation.Postmortem;

        simulation.Answer(Scenes.Ines);

        Assert.Equal(once.Audit, simulation.Postmortem.Audit);
        Assert.Equal(1, simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Sheet!.Revision);
    }

    [Fact]
    public void Submitted_TwiceWithinATick_KeepsTheLaterWords()
    {
        Simulation simulation = Scenes.Two().Run();
        Submit(simulation, new GivenAnswer(First, new Answer.Text("It broke")));
        Submit(simulation, new GivenAnswer(First, new Answer.Text("The database was out of reach")));

        Assert.Equal(new Answer.Text("The database was out of reach"), simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Sheet!.To(First));
    }

    [Fact]
    public void Submitted_NotAsked_IsIgnored()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.AnswersSubmitted(Scenes.Grace.Id, [new GivenAnswer(First, new Answer.Text("Me too"))], simulation.Now));
        Submit(simulation, new GivenAnswer(new QuestionId("never-asked"), new Answer.Text("x")));

        Assert.All(simulation.Postmortem.Respondents, respondent => Assert.Null(respondent.Sheet));
        Assert.Single(simulation.Postmortem.Audit);
    }

    [Fact]
    public void Delegated_SomeAnswered_TheOthersGoOver()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines, "what-stopped");
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, simulation.Now)).To("2026-03-03 16:00");

        Respondent grace = simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!;
        Assert.Equal([First], simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Questions);
        Assert.Equal(simulation.Postmortem.Questions.Skip(1).Select(question => question.Id), grace.Questions);
        Assert.Equal("Inês Duarte says you know more", grace.Because);
        Assert.Equal(["2026-03-02 14:00"], simulation.Heard(Scenes.Grace, NoticeKind.FormRequest)); // 09:00 in New York
        Assert.Equal(["2026-03-03 14:00"], simulation.Heard(Scenes.Grace, NoticeKind.Chase));
        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
    }

    [Fact]
    public void Delegated_NothingSaidYet_LeavesNoTrace()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, simulation.Now));

        Assert.Null(simulation.Postmortem.RespondentOf(Scenes.Ines.Id));
        Assert.Equal(5, simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Questions.Length);
    }

    [Fact]
    public void Delegated_ToOneselfOrWithNothingOpen_ChangesNothing()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines);
        ImmutableArray<Respondent> before = simulation.Postmortem.Respondents;

        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Oliver.Id, Scenes.Oliver, simulation.Now));
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, simulation.Now));
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Asha.Id, Scenes.Grace, simulation.Now));

        Assert.Equal(before, simulation.Postmortem.Respondents);
    }

    [Fact]
    public void Respondent_AskedMore_IsAskedAnewForAll()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines, "what-stopped");
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, simulation.Now));
        simulation.Jump("2026-03-02 16:00");
        simulation.Do(new LifecycleEvent.FormDelegated(Scenes.Grace.Id, Scenes.Ines, simulation.Now));

        Respondent ines = simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!;
        Assert.Equal((2, 5), (ines.Asked, ines.Questions.Length));
        Assert.Equal([1, 2], simulation.SentOf(NoticeKind.FormRequest).Where(request => request.Recipient == Scenes.Ines).Select(request => request.Attempt));
    }

    [Fact]
    public void Respondent_AddedByTheFacilitator_IsAskedWhatEverybodyIs()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], Scenes.Oliver.Id, simulation.Now));
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Asha, [First], Scenes.Oliver.Id, simulation.Now));

        Assert.Equal(5, simulation.Postmortem.RespondentOf(Scenes.Grace.Id)!.Questions.Length);
        Assert.Equal([First], simulation.Postmortem.RespondentOf(Scenes.Asha.Id)!.Questions);
        Assert.Equal("the facilitator asks for your account", simulation.Postmortem.RespondentOf(Scenes.Asha.Id)!.Because);
    }

    [Fact]
    public void Respondent_Excused_KeepsWhatTheySaid()
    {
        Simulation simulation = Scenes.Two().Run().Answer(Scenes.Ines, "what-stopped");
        simulation.Do(new LifecycleEvent.RespondentExcused(Scenes.Ines.Id, "away", null, simulation.Now)).To("2026-03-06 12:00");
        simulation.Do(new LifecycleEvent.RespondentExcused(Scenes.Ines.Id, "away", null, simulation.Now));

        Respondent ines = simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!;
        Assert.Empty(ines.Questions);
        Assert.Equal([First], ines.Sheet!.Answers.Select(given => given.Question));
        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "RespondentExcused");
    }

    private static void Submit(Simulation simulation, params GivenAnswer[] answers) =>
        simulation.Do(new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, [.. answers], simulation.Now));
}
