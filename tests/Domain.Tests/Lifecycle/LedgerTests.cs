using System.Collections.Immutable;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What is remembered of a step: the same whatever the order in which its outcomes come back.</summary>
public class LedgerTests
{
    private static readonly DateTimeOffset Noon = Calendars.Utc("2026-03-02 12:00");

    // Nothing is sent yet: the request to Inês is due, so an entry about it is not moot.
    private static readonly Simulation Opened = Scenes.Two();
    private static readonly NextStep.SendNotice Request = Opened.Decision.Steps.OfType<NextStep.SendNotice>().Single(step => step.Notice.Kind == NoticeKind.FormRequest && step.Notice.Recipient == Scenes.Ines);

    [Theory]
    [InlineData(0, 0, 1)] // no failure is counted as one
    [InlineData(1, 0, 1)]
    [InlineData(2, 0, 2)]
    [InlineData(5, 0, 16)]
    [InlineData(8, 0, 128)]
    [InlineData(9, 0, 240)] // four hours at most
    [InlineData(40, 0, 240)]
    [InlineData(5, 15, 16)] // the provider asks for less
    [InlineData(5, 17, 17)] // and for more
    [InlineData(9, 600, 600)] // more than ever by ourselves
    public void Postponed_AfterSomeFailures_IsTriedAgainLaterAndLater(int failures, int askedFor, int minutes)
    {
        LedgerEntry entry = Recorded(new LifecycleEvent.StepPostponed(Request, failures, Noon, TimeSpan.FromMinutes(askedFor), "busy"));

        Assert.Equal(new StepResult.Postponed(failures, Noon.AddMinutes(minutes), Noon, "busy"), entry.Result);
    }

    [Fact]
    public void Postponed_Twice_CountsTheLatestTryAndTheFirstFailure()
    {
        LifecycleEvent first = new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.Zero, "busy");
        LifecycleEvent second = new LifecycleEvent.StepPostponed(Request, 2, Noon.AddMinutes(1), TimeSpan.Zero, "away");

        Assert.All(InAnyOrder(first, second), entry => Assert.Equal(new StepResult.Postponed(2, Noon.AddMinutes(3), Noon, "away"), entry.Result));
    }

    [Fact]
    public void Postponed_TwiceAtTheSameTry_KeepsTheLongerWait()
    {
        LifecycleEvent shorter = new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.FromMinutes(5), "busy");
        LifecycleEvent longer = new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.FromMinutes(10), "busy");

        Assert.All(InAnyOrder(shorter, longer), entry => Assert.Equal(Noon.AddMinutes(10), Assert.IsType<StepResult.Postponed>(entry.Result).Until));
    }

    [Fact]
    public void Accepted_Twice_CountsTheFirst()
    {
        LifecycleEvent first = new LifecycleEvent.NoticeAccepted(Request.Notice, Noon);
        LifecycleEvent second = new LifecycleEvent.NoticeAccepted(Request.Notice, Noon.AddMinutes(1));

        Assert.All(InAnyOrder(first, second), entry => Assert.Equal(new StepResult.Done(Noon), entry.Result));
    }

    [Fact]
    public void Undeliverable_Twice_CountsTheFirst()
    {
        LifecycleEvent first = new LifecycleEvent.NoticeUndeliverable(Request.Notice, Noon, "no such mailbox");
        LifecycleEvent second = new LifecycleEvent.NoticeUndeliverable(Request.Notice, Noon.AddMinutes(1), "gone");
        LifecycleEvent another = new LifecycleEvent.NoticeUndeliverable(Request.Notice, Noon, "unknown");

        Assert.All(InAnyOrder(first, second), entry => Assert.Equal(new StepResult.Undeliverable(Noon, "no such mailbox"), entry.Result));
        Assert.All(InAnyOrder(first, another), entry => Assert.Equal(new StepResult.Undeliverable(Noon, "no such mailbox"), entry.Result));
    }

    [Fact]
    public void Outcomes_OfDifferentKinds_RankUndeliverableOverDoneOverPostponed()
    {
        LifecycleEvent postponed = new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.Zero, "busy");
        LifecycleEvent accepted = new LifecycleEvent.NoticeAccepted(Request.Notice, Noon);
        LifecycleEvent refused = new LifecycleEvent.NoticeUndeliverable(Request.Notice, Noon, "no such mailbox");

        Assert.All(InAnyOrder(postponed, accepted), entry => Assert.IsType<StepResult.Done>(entry.Result));
        Assert.All(InAnyOrder(postponed, refused), entry => Assert.IsType<StepResult.Undeliverable>(entry.Result));
        Assert.All(InAnyOrder(accepted, refused), entry => Assert.IsType<StepResult.Undeliverable>(entry.Result));
    }

    // What a notice speaks of may change while it waits: what was told is what the provider took.
    [Fact]
    public void Notice_ChangedWhileItWaited_IsKeptAsItWasTold()
    {
        Notice shorter = Request.Notice with { About = ["what-stopped"] };

        LedgerEntry entry = Recorded(new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.Zero, "busy"), new LifecycleEvent.NoticeAccepted(shorter, Noon.AddMinutes(1)));

        Assert.Equal(shorter, entry.Notice);
    }

    [Fact]
    public void Notice_PostponedAfterItWasTold_StaysAsItWasTold()
    {
        NextStep.SendNotice shorter = new(Request.Notice with { About = ["what-stopped"] });

        LedgerEntry entry = Recorded(new LifecycleEvent.StepPostponed(Request, 1, Noon, TimeSpan.Zero, "busy"), new LifecycleEvent.StepPostponed(shorter, 2, Noon, TimeSpan.Zero, "busy"));

        Assert.Equal(Request.Notice, entry.Notice);
        Assert.Equal(2, Assert.IsType<StepResult.Postponed>(entry.Result).Failures);
    }

    // The key of a second request after an address was mended: both were accepted, and the series counts from the first.
    [Theory]
    [InlineData("2026-03-02 12:00", "2026-03-03 12:00", "2026-03-03 09:00")]
    [InlineData("2026-03-03 12:00", "2026-03-02 12:00", "2026-03-03 09:00")]
    public void Series_TwoCopiesAccepted_CountsFromTheEarlier(string plain, string again, string chase)
    {
        Simulation simulation = Scenes.Two().Run();
        Notice copy = Request.Notice with { Key = $"{Request.Notice.Key}.1" };
        Postmortem postmortem = simulation.Postmortem with
        {
            Ledger = simulation.Postmortem.Ledger.SetItems(
            [
                new(Request.Key, new LedgerEntry(Request.Key, Request.Notice, new StepResult.Done(Calendars.Utc(plain)))),
                new(copy.Key, new LedgerEntry(copy.Key, copy, new StepResult.Done(Calendars.Utc(again)))),
            ]),
        };

        UpcomingStep next = PostmortemLifecycle.Upcoming(postmortem, Noon, Noon.AddDays(3), simulation.Playbook).First(step => step.Step is NextStep.SendNotice { Notice: { Kind: NoticeKind.Chase } notice } && notice.Recipient == Scenes.Ines);

        Assert.Equal(Calendars.Utc(chase), next.At);
    }

    [Fact]
    public void Key_OfTheFirstCopy_NamesWhatAndWho() => Assert.Equal($"form/{Scenes.Ines.Id}/1@{Scenes.Ines.Id}", Request.Key);

    private static IEnumerable<LedgerEntry> InAnyOrder(LifecycleEvent one, LifecycleEvent other) =>
        [Recorded(one, other), Recorded(other, one), Recorded(one, other, one), Recorded(other, one, other)];

    private static LedgerEntry Recorded(params ImmutableArray<LifecycleEvent> outcomes) =>
        outcomes.Aggregate(Opened.Postmortem, (postmortem, outcome) => PostmortemLifecycle.Decide(postmortem, outcome, Noon.AddMinutes(1), Opened.Playbook).Postmortem).Ledger[Request.Key];
}
