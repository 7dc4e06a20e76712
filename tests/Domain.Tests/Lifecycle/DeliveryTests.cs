using Xunit;

namespace Postmortems.Domain.Tests;

public sealed class DeliveryTests
{
    // A Monday, 12:00 in London: the form requests have gone out.
    private static Simulation Asked => Scenes.Two().To("2026-03-02 12:00");

    [Fact]
    public void Delivered_AfterAcceptance_IsKeptBesideIt()
    {
        Simulation simulation = Asked;
        (Notice request, DateTimeOffset sent) = Request(simulation);

        simulation.Do(new LifecycleEvent.NoticeDelivered(request, sent.AddSeconds(3)));

        Assert.Equal(new LedgerEntry(request.Key, request, new StepResult.Done(sent), sent.AddSeconds(3)), simulation.Postmortem.Ledger[request.Key]);
    }

    // The carrier took the mail and its answer was lost: it must not be sent once more.
    [Fact]
    public void Delivered_WhileItWaitsForAnotherTry_IsNotSentAgain()
    {
        Simulation simulation = Scenes.Two();
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.FormRequest } send && send.Notice.Recipient == Scenes.Ines
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(1), "no answer in time")
            : null;
        simulation.Run();
        Notice waiting = Assert.Single(simulation.Postmortem.Ledger.Values, entry => entry.Result is StepResult.Postponed).Notice!;

        simulation.Do(new LifecycleEvent.NoticeDelivered(waiting, simulation.Now));
        simulation.Provider = _ => null;
        simulation.To("2026-03-02 16:00");

        Assert.DoesNotContain(simulation.Sent, sent => sent.Notice.Key == waiting.Key);
        Assert.IsType<StepResult.Done>(simulation.Postmortem.Ledger[waiting.Key].Result);
        Assert.Empty(simulation.Postmortem.Troubles);
    }

    [Fact]
    public void Delivered_ThenReportedAsSpam_IsUnreachableAndStillSaysItWasDelivered()
    {
        Simulation simulation = Asked;
        (Notice request, DateTimeOffset sent) = Request(simulation);

        simulation.Do(new LifecycleEvent.NoticeDelivered(request, sent.AddSeconds(3))).Do(new LifecycleEvent.NoticeUndeliverable(request, sent.AddHours(1), "spam"));

        Assert.True(simulation.Postmortem.IsUnreachable(Scenes.Ines.Id));
        Assert.Equal(sent.AddSeconds(3), simulation.Postmortem.Ledger[request.Key].DeliveredAt);
    }

    [Fact]
    public void Delivered_ToldTwice_TheEarlierTimeStaysInEitherOrder()
    {
        Simulation simulation = Asked;
        (Notice request, DateTimeOffset sent) = Request(simulation);

        simulation.Do(new LifecycleEvent.NoticeDelivered(request, sent.AddSeconds(5))).Do(new LifecycleEvent.NoticeDelivered(request, sent.AddSeconds(3))).Do(new LifecycleEvent.NoticeDelivered(request, sent.AddSeconds(4)));

        Assert.Equal(sent.AddSeconds(3), simulation.Postmortem.Ledger[request.Key].DeliveredAt);
    }

    private static (Notice Notice, DateTimeOffset At) Request(Simulation simulation)
    {
        LedgerEntry entry = Assert.Single(simulation.Postmortem.Ledger.Values, entry => entry.Notice is { Kind: NoticeKind.FormRequest } notice && notice.Recipient == Scenes.Ines);
        return (entry.Notice!, Assert.IsType<StepResult.Done>(entry.Result).At);
    }
}
