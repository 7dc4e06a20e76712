using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What a source's news changes beside the stage.</summary>
public class NewsTests
{
    [Theory]
    [InlineData("orders", "orders")] // what the source says now
    [InlineData(null, "payments")] // it does not say: what it said before
    public void ResolvedAgain_TheService_IsTheNewestKnown(string? told, string expected)
    {
        Simulation simulation = new Simulation(service: "payments", responders: Simulation.Named(Scenes.Oliver, commander: true)).Run();
        simulation.To("2026-03-02 12:00").Reopen().To("2026-03-02 13:00");

        simulation.Do(new LifecycleEvent.IncidentResolved(simulation.Postmortem.Incident with { Service = told }, [], simulation.Now));

        Assert.Equal(expected, simulation.Postmortem.Incident.Service);
    }

    [Fact]
    public void ResolvedAgain_SomebodyNewTookPart_IsAskedAndInvitedOnce()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, simulation.Now)).To("2026-03-02 12:00").Reopen().To("2026-03-02 13:00");

        simulation.Resolve(Simulation.Named(Scenes.Grace), Simulation.Named(Scenes.Asha));

        Assert.Equal([Scenes.Oliver, Scenes.Ines, Scenes.Grace, Scenes.Asha], simulation.Postmortem.Attendees.Select(attendee => attendee.Person));
        Assert.False(simulation.Postmortem.Attendees[2].Required); // as she was invited before
        Assert.Equal([Scenes.Oliver, Scenes.Ines, Scenes.Grace, Scenes.Asha], simulation.Postmortem.Respondents.Select(respondent => respondent.Person));
    }

    [Fact]
    public void Reopened_BeforePublication_IsHeldAndTold()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Reopen();

        Assert.Equal(new Hold(ByIncident: true, simulation.Now, "The incident was reopened."), simulation.Postmortem.Hold);
        Assert.Equal([$"reopened/1@{Scenes.Oliver.Id}"], simulation.SentOf(NoticeKind.IncidentReopened).Select(notice => notice.Key));
        Assert.Equal(2, simulation.To("2026-03-02 13:00").Resolve().Postmortem.Round);
    }

    [Fact]
    public void Reopened_AfterPublication_IsTheNextRound()
    {
        Simulation simulation = Scenes.Two().Run().Publish().To("2026-03-02 12:00").Reopen();

        Assert.Equal(2, simulation.Postmortem.Round);
        Assert.Equal($"new-version/2@{Scenes.Oliver.Id}", simulation.SentOf(NoticeKind.NewVersionRequest).Single().Key);
    }

    [Fact]
    public void Merged_WhileOnHold_IsTold()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00").Do(new LifecycleEvent.PutOnHold("vendor", null, Scenes.Two().Now));

        simulation.Do(new LifecycleEvent.IncidentMerged("other", simulation.Now));

        Assert.Equal([$"merged@{Scenes.Oliver.Id}"], simulation.SentOf(NoticeKind.IncidentMerged).Select(notice => notice.Key));
    }

    // A merge does not come with a new time of its own: news of it that is older than what is known still counts, once.
    [Theory]
    [InlineData(-60, "first")] // older than the resolution, and the first of its kind
    [InlineData(60, "first")] // newer
    public void Merged_TheFirstTime_Counts(int minutes, string into)
    {
        Simulation simulation = Scenes.Two().Run();
        DateTimeOffset known = simulation.Postmortem.ToldAt;

        simulation.Do(new LifecycleEvent.IncidentMerged(into, known.AddMinutes(minutes)));

        Assert.Equal((into, known.AddMinutes(Math.Max(0, minutes))), (simulation.Postmortem.MergedInto, simulation.Postmortem.ToldAt));
    }

    [Theory]
    [InlineData(0, "first")] // as old as what is known
    [InlineData(1, "second")] // and newer
    public void Merged_Again_CountsIfItIsNewer(int minutes, string expected)
    {
        Simulation simulation = Scenes.Two().Run();
        DateTimeOffset known = simulation.Postmortem.ToldAt.AddMinutes(5);
        simulation.Do(new LifecycleEvent.IncidentMerged("first", known));

        simulation.Do(new LifecycleEvent.IncidentMerged("second", known.AddMinutes(minutes)));

        Assert.Equal(expected, simulation.Postmortem.MergedInto);
    }

    [Fact]
    public void LinksRevoked_TwiceAtTheSameInstant_IsOneEntry()
    {
        Simulation simulation = Scenes.Two().Run();
        LifecycleEvent revoked = new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, null, simulation.Now);

        simulation.Do(revoked).Do(revoked);

        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "LinksRevoked");
        Assert.Equal([new Revocation(Scenes.Ines.Id, simulation.Now)], simulation.Postmortem.Revocations);
    }

    [Fact]
    public void Decision_WithWork_IsToBeLookedAtNow()
    {
        Simulation simulation = Scenes.Two();
        Assert.NotEmpty(simulation.Decision.Steps);
        Assert.Equal(simulation.Now, simulation.Decision.LookAgainAt(simulation.Now));

        simulation.Run();

        Assert.Equal(simulation.Decision.WakeAt, simulation.Decision.LookAgainAt(simulation.Now));
    }
}
