using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>"I cannot help here": nobody asks again, nothing is lost, and whoever changes their mind is welcome.</summary>
public class DeclineTests
{
    [Fact]
    public void Respondent_Declined_IsChasedNoMoreAndTheReasonIsKept()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now)).To("2026-03-06 12:00");

        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Equal("I was on leave", simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Declined!.Reason);
        Assert.DoesNotContain(simulation.Postmortem.Owing, owing => owing.Person.Id == Scenes.Ines.Id);
        Assert.Equal((Scenes.Ines.Id, "I was on leave"), simulation.Postmortem.Audit.Where(entry => entry.Event == "FormDeclined").Select(entry => (entry.By!.Value, entry.Detail)).Single());
    }

    [Fact]
    public void Respondent_DeclinedAndAnsweringAfterAll_IsHeard()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now));
        simulation.Answer(Scenes.Ines, "what-stopped");

        Respondent ines = simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!;
        Assert.Null(ines.Declined);
        Assert.NotNull(ines.Sheet);
    }

    [Fact]
    public void Respondent_DeclinedAndAskedAgainByTheFacilitator_GetsTheFormAgain()
    {
        Simulation simulation = Scenes.Two().Run();
        int before = simulation.Heard(Scenes.Ines, NoticeKind.FormRequest).Length;
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now));
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Ines, [], Scenes.Oliver.Id, simulation.Now)).To("2026-03-06 12:00");

        Assert.Null(simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Declined);
        Assert.Equal(before + 1, simulation.Heard(Scenes.Ines, NoticeKind.FormRequest).Length);
    }

    [Fact]
    public void Respondent_WhoHasAnsweredEverything_HasNothingToDecline()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, [.. simulation.Postmortem.Questions.Select(question => new GivenAnswer(question.Id, new Answer.NothingToAdd()))], simulation.Now));
        Postmortem before = simulation.Postmortem;
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now));

        Assert.Equal(before.Audit.Length, simulation.Postmortem.Audit.Length);
        Assert.Null(simulation.Postmortem.RespondentOf(Scenes.Ines.Id)!.Declined);
    }
}
