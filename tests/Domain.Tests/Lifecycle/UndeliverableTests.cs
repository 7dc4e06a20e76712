using Xunit;

namespace Postmortems.Domain.Tests;

public class UndeliverableTests
{
    [Fact]
    public void Respondent_CannotBeReached_TheFacilitatorIsToldOnceAndNobodyIsChased()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Ines);

        simulation.To("2026-03-06 12:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Oliver, NoticeKind.Undeliverable));
        Assert.Equal([Scenes.Ines.Id.Value], simulation.SentOf(NoticeKind.Undeliverable).Single().About);
        Assert.DoesNotContain(simulation.Sent, sent => sent.Notice.Recipient == Scenes.Ines);
        Assert.Single(simulation.Postmortem.Troubles);
    }

    [Fact]
    public void Facilitator_CannotBeReached_TheStandInIsAsked()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Oliver);

        simulation.To("2026-03-20 12:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ruth, NoticeKind.PostmortemOpened));
        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ruth, NoticeKind.Undeliverable));
        Assert.Equal(["2026-03-09 09:00"], simulation.Heard(Scenes.Ruth, NoticeKind.PublishRequest));
        Assert.Empty(simulation.SentOf(NoticeKind.PublishEscalation)); // there is nobody else to tell
    }

    [Fact]
    public void Nobody_CanBeReached_LooksAgainTheNextDay()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Oliver, Scenes.Ines, Scenes.Ruth);
        simulation.To("2026-03-20 12:00");

        Assert.Empty(simulation.Sent);
        Assert.Equal(simulation.Now.AddDays(1), simulation.Decision.WakeAt);
    }

    [Fact]
    public void Address_Retried_GetsWhatWasMissedAndTheSeriesGoesOn()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Ines);
        simulation.To("2026-03-03 12:00");
        simulation.Provider = _ => null;
        LifecycleEvent retried = new LifecycleEvent.AddressRetried(Scenes.Ines.Id, null, simulation.Now);

        simulation.Do(retried).Do(retried).To("2026-03-04 12:00");

        Assert.Equal(["2026-03-03 12:00"], simulation.Heard(Scenes.Ines, NoticeKind.FormRequest));
        Assert.EndsWith($"@{Scenes.Ines.Id}.1", simulation.SentOf(NoticeKind.FormRequest).Last().Key, StringComparison.Ordinal);
        Assert.Equal(["2026-03-04 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.Chase));
        Assert.Single(simulation.Postmortem.AddressRetries);
        Assert.Empty(simulation.Postmortem.Troubles);
    }

    [Fact]
    public void Address_RefusedAgain_IsToldAgain()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Ines);
        simulation.To("2026-03-03 12:00").Do(new LifecycleEvent.AddressRetried(Scenes.Ines.Id, null, simulation.Now.AddMilliseconds(-1))).To("2026-03-04 12:00");

        Assert.Equal([1, 2], simulation.SentOf(NoticeKind.Undeliverable).Select(notice => notice.Attempt));
    }

    [Fact]
    public void Bounce_AfterAcceptance_Outranks()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00");
        Notice request = simulation.SentOf(NoticeKind.FormRequest).Single(each => each.Recipient == Scenes.Ines);

        simulation.Do(new LifecycleEvent.NoticeUndeliverable(request, simulation.Now, "mailbox full")).Do(new LifecycleEvent.NoticeAccepted(request, simulation.Now));

        Assert.True(simulation.Postmortem.IsUnreachable(Scenes.Ines.Id));
        Assert.Single(simulation.Heard(Scenes.Oliver, NoticeKind.Undeliverable));
    }

    // Whoever tells of a bounce has a clock of its own: were its time believed, the mail would go out again and again.
    [Fact]
    public void Bounce_OfTheSecondTryTimedBeforeIt_MakesUnreachableAgain()
    {
        Simulation simulation = Scenes.Two();
        simulation.Refuse(Scenes.Ines);
        simulation.To("2026-03-03 12:00");
        simulation.Provider = _ => null;
        simulation.Do(new LifecycleEvent.AddressRetried(Scenes.Ines.Id, null, simulation.Now));
        Notice again = simulation.SentOf(NoticeKind.FormRequest).Last(each => each.Recipient == Scenes.Ines);

        simulation.Do(new LifecycleEvent.NoticeUndeliverable(again, simulation.Now.AddMinutes(-5), "mailbox full"));

        Assert.True(simulation.Postmortem.IsUnreachable(Scenes.Ines.Id));
        Assert.Single(simulation.Sent, sent => sent.Notice.Key == again.Key);
    }

    [Fact]
    public void Owner_CannotBeReached_TheFacilitatorIsReminded()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Refuse(Scenes.Grace);

        simulation.Publish(Scenes.Item(Scenes.Grace, "2026-03-20")).To("2026-03-20 20:00");

        Assert.Equal(["2026-03-17 13:00", "2026-03-20 13:00"], simulation.Heard(Scenes.Oliver, NoticeKind.ItemReminder)); // New York's mornings
    }

    [Fact]
    public void Closed_SomebodyCannotBeReached_IsOverAllTheSame()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Refuse(Scenes.Ines);

        simulation.Publish();

        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
        Assert.Null(simulation.Decision.WakeAt);
        Assert.Empty(simulation.SentOf(NoticeKind.Undeliverable));
    }
}
