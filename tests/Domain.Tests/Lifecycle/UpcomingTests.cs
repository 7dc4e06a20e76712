using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What would happen if nobody did anything.</summary>
public class UpcomingTests
{
    [Fact]
    public void Upcoming_OfAPostmortem_IsWhatTheSimulationWillSend()
    {
        Simulation simulation = Scenes.Two().To("2026-03-02 12:00");
        DateTimeOffset until = Calendars.Utc("2026-03-09 09:00"); // the last of them goes at this very instant

        IEnumerable<(DateTimeOffset, string)> foreseen = PostmortemLifecycle.Upcoming(simulation.Postmortem, simulation.Now, until, simulation.Playbook).Select(step => (step.At, step.Step.Key));

        int before = simulation.Sent.Count;
        simulation.To(until);
        Assert.Equal(simulation.Sent.Skip(before).Select(sent => (sent.At, sent.Notice.Key)), foreseen);
        Assert.Equal(until, simulation.Sent[^1].At);
    }

    [Fact]
    public void Upcoming_MeetingToBeBooked_IsForeseenWithEveryStep()
    {
        Simulation simulation = Scenes.Two(severity: Severity.Sev2);

        IEnumerable<string> keys = PostmortemLifecycle.Upcoming(simulation.Postmortem, simulation.Now, simulation.Now, simulation.Playbook).Select(step => step.Step.Key);

        Assert.Equal(["meeting/1/calendars", "meeting/1/book"], keys.Take(2));
        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void Upcoming_MeetingToBeMoved_GoesOnFromTheNextSequence()
    {
        Simulation simulation = Scenes.Meeting("2026-03-05 09:30");
        Slot friday = new(Calendars.Utc("2026-03-06 14:00"), Calendars.Utc("2026-03-06 15:00"));
        Decision chosen = PostmortemLifecycle.Decide(simulation.Postmortem, new LifecycleEvent.MeetingTimeChosen(friday, null, simulation.Now), simulation.Now, simulation.Playbook);

        UpcomingStep[] steps = [.. PostmortemLifecycle.Upcoming(chosen.Postmortem, simulation.Now, Calendars.Utc("2026-03-05 12:00"), simulation.Playbook)];

        Assert.Equal("meeting/2/move", steps[0].Step.Key);
        Assert.Contains(steps, step => step.Step is NextStep.SendNotice { Notice.Kind: NoticeKind.PreRead } && step.At == Calendars.Utc("2026-03-05 09:00"));
    }

    [Fact]
    public void Upcoming_ItIsClosed_IsNothing()
    {
        Simulation simulation = Scenes.Two().Run().Publish();

        Assert.Empty(PostmortemLifecycle.Upcoming(simulation.Postmortem, simulation.Now, simulation.Now.AddDays(90), simulation.Playbook));
    }
}
