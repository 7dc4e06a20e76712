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

    // Oliver (London) facilitates; both zones show UTC. The form went out on Monday 2 March 2026, 10:00; notices go from 09:00 to 17:00.
    [Theory]
    [InlineData("2026-03-02 11:00", "2026-03-02 11:00")] // at once
    [InlineData("2026-03-02 16:59", "2026-03-02 16:59")] // the last minute of the day
    [InlineData("2026-03-02 17:00", "2026-03-03 09:00")] // after work: the next morning
    [InlineData("2026-03-06 19:00", "2026-03-09 09:00")] // on a Friday evening: on Monday
    public void Facilitator_SomebodyDeclines_HearsOfItOnceInTheirHours(string declined, string heard)
    {
        Simulation simulation = Scenes.Two().Run().To(declined);
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now)).To("2026-03-20 12:00");

        Assert.Equal([heard], simulation.Heard(Scenes.Oliver, NoticeKind.RespondentDeclined));
        Assert.Equal([Scenes.Ines.Id.Value], Assert.Single(simulation.SentOf(NoticeKind.RespondentDeclined)).About);
    }

    [Fact]
    public void Facilitator_DecliningThemself_IsToldNothing()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Oliver.Id, "I only coordinated", simulation.Now)).To("2026-03-20 12:00");

        Assert.NotNull(simulation.Postmortem.RespondentOf(Scenes.Oliver.Id)!.Declined);
        Assert.Empty(simulation.SentOf(NoticeKind.RespondentDeclined));
    }

    public static TheoryData<string> Settling => ["replaced", "handed over", "excused", "answered", "asked again", "waived", "published"];

    // Declined after work, with one answer given that keeps them a respondent; what settles it happens in the last second before the
    // facilitator's day begins.
    [Theory]
    [MemberData(nameof(Settling))]
    public void Facilitator_SettledASecondEarlier_IsToldNothing(string how)
    {
        Simulation simulation = Scenes.Two().Run().To("2026-03-02 18:00").Answer(Scenes.Ines, "what-stopped");
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now)).To(Calendars.Utc("2026-03-03 09:00").AddSeconds(-1));
        DateTimeOffset now = simulation.Now;

        simulation.Do(how switch
        {
            "replaced" => new LifecycleEvent.RespondentReplaced(Scenes.Ines.Id, Scenes.Grace, Scenes.Oliver.Id, now),
            "handed over" => new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, now),
            "excused" => new LifecycleEvent.RespondentExcused(Scenes.Ines.Id, "on leave", Scenes.Oliver.Id, now),
            "answered" => new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, [.. simulation.Postmortem.Questions.Select(question => new GivenAnswer(question.Id, new Answer.NothingToAdd()))], now),
            "asked again" => new LifecycleEvent.RespondentAdded(Scenes.Ines, [], Scenes.Oliver.Id, now),
            "waived" => new LifecycleEvent.PostmortemWaived("a drill", Scenes.Oliver.Id, now),
            _ => new LifecycleEvent.ReportPublished(new ReportContent("No new transactions", [], []), 0, null, Scenes.Oliver.Id, now),
        }).To("2026-03-20 12:00");

        Assert.Empty(simulation.SentOf(NoticeKind.RespondentDeclined));
    }

    [Fact]
    public void Facilitator_DeclinedAgainAfterBeingAskedAgain_HearsOfItAgain()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now)).To("2026-03-03 09:30");
        simulation.Do(new LifecycleEvent.RespondentAdded(Scenes.Ines, [], Scenes.Oliver.Id, simulation.Now)).To("2026-03-04 09:30");
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I still was", simulation.Now)).To("2026-03-20 12:00");

        Assert.Equal(["2026-03-02 10:00", "2026-03-04 09:30"], simulation.Heard(Scenes.Oliver, NoticeKind.RespondentDeclined));
    }

    [Fact]
    public void Facilitator_PostmortemOnHold_HearsOfItWhenItGoesOn()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.PutOnHold("waiting for a vendor", null, simulation.Now));
        simulation.Do(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "I was on leave", simulation.Now)).To("2026-03-04 12:00");
        Assert.Empty(simulation.SentOf(NoticeKind.RespondentDeclined));

        simulation.Do(new LifecycleEvent.Resumed(null, simulation.Now));

        Assert.Equal(["2026-03-04 12:00"], simulation.Heard(Scenes.Oliver, NoticeKind.RespondentDeclined));
    }
}
