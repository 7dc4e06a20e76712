using Xunit;

namespace Postmortems.Domain.Tests;

public class ReportTests
{
    [Fact]
    public void Publish_TheMeetingIsOver_IsAskedForAndChasedUntilPublished()
    {
        Simulation simulation = Scenes.Meeting("2026-03-06 10:00").To("2026-04-03 12:00");

        Assert.Equal(["2026-03-06 11:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishRequest));
        Assert.Equal(
            [
                "2026-03-09 09:00", "2026-03-10 09:00", "2026-03-11 09:00", // +1, +2, +3
                "2026-03-18 09:00", "2026-03-25 09:00", "2026-04-01 08:00", // then weekly, by London's clock
            ],
            simulation.Heard(Scenes.Oliver, NoticeKind.PublishChase));
        Assert.Equal(["2026-03-12 09:00"], simulation.Heard(Scenes.Ruth, NoticeKind.PublishEscalation)); // Oliver's manager, once
    }

    [Fact]
    public void Publish_NoMeeting_IsAskedForWhenTheReportIsDue()
    {
        Simulation simulation = Scenes.Two().To("2026-03-10 12:00");

        Assert.Equal(["2026-03-09 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishRequest)); // five business days after Monday
        Assert.Equal(["2026-03-10 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishChase));
    }

    [Fact]
    public void Publish_Done_StopsTheChasing()
    {
        Simulation simulation = Scenes.Two().To("2026-03-09 12:00").Publish();

        Assert.Empty(simulation.To("2026-04-01 12:00").SentOf(NoticeKind.PublishChase));
        Assert.Empty(simulation.SentOf(NoticeKind.PublishEscalation));
    }

    [Fact]
    public void Publish_AfterAnOutage_DoesNotBurst()
    {
        Simulation simulation = Scenes.Two().To("2026-03-09 12:00").Jump("2026-03-20 12:00");
        simulation.To("2026-03-24 12:00");

        Assert.Equal(["2026-03-20 12:00", "2026-03-23 09:00", "2026-03-24 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.PublishChase));
    }

    [Fact]
    public void Published_WithItems_OwnersHearOfTheirItemsAndOthersOfTheReport()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Grace, "2026-04-01"), Scenes.Item(Scenes.Grace, "2026-04-02", 2));
        simulation.To("2026-03-02 16:00");

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ines, NoticeKind.ReportPublished));
        Assert.Equal(["2026-03-02 14:00"], simulation.Heard(Scenes.Grace, NoticeKind.ItemsAssigned));
        Assert.Equal(["1#0", "2#0"], Assert.Single(simulation.SentOf(NoticeKind.ItemsAssigned)).About);
        Assert.Empty(simulation.Heard(Scenes.Grace, NoticeKind.ReportPublished));
        Assert.Empty(simulation.Heard(Scenes.Oliver, NoticeKind.ReportPublished)); // the facilitator published it
        Assert.Equal(Stage.FollowingUp, simulation.Postmortem.Stage);
    }

    [Fact]
    public void Published_NoItems_IsClosedWithOneSummaryToEveryone()
    {
        Simulation simulation = Scenes.Two().Run().Publish();
        simulation.To("2026-03-10 12:00");

        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
        Assert.Equal([Scenes.Oliver, Scenes.Ines], simulation.SentOf(NoticeKind.ClosingSummary).Select(notice => notice.Recipient).OrderByDescending(person => person.Name));
        Assert.Empty(simulation.SentOf(NoticeKind.ReportPublished));
        Assert.Null(simulation.Decision.WakeAt);
    }

    [Fact]
    public void Published_TwiceFromTheSameVersion_OnlyTheFirstWins()
    {
        Simulation simulation = Scenes.Two().Run();
        LifecycleEvent.ReportPublished first = new(new ReportContent("First", [], []), 0, null, null, simulation.Now);

        simulation.Do(first).Do(first with { Content = new ReportContent("Second", [], []) });

        Assert.Equal((1, "First"), (simulation.Postmortem.CurrentReport!.Version, simulation.Postmortem.CurrentReport!.Content.Title));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "ReportPublished");
    }

    [Fact]
    public void Published_EveryVersion_IsArchivedOldestFirst()
    {
        Simulation simulation = Scenes.Two().Run();
        List<int> archived = [];
        bool down = true;
        simulation.Provider = step =>
        {
            archived.AddRange(step is NextStep.ArchiveReport archive && !down ? [archive.Report.Version] : []);
            return step is NextStep.ArchiveReport && down ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "full") : null;
        };
        simulation.Publish().Publish();
        Assert.Equal(2, Assert.IsType<ReportState.Published>(simulation.Postmortem.Report).Unarchived.Length);
        down = false;

        simulation.To("2026-03-02 12:00");

        Assert.Equal([1, 2], archived);
        Assert.Empty(Assert.IsType<ReportState.Published>(simulation.Postmortem.Report).Unarchived);
    }

    [Fact]
    public void NewVersion_ItemsKnown_KeepWhatHasBecomeOfThem()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-01"), Scenes.Item(Scenes.Ines, "2026-04-01", 2));
        simulation.Do(new LifecycleEvent.ItemClosed(new ActionItemId(1), "merged", null, simulation.Now));
        simulation.Publish(Scenes.Item(Scenes.Ines, "2026-04-01") with { Title = "Renamed" }, Scenes.Item(Scenes.Grace, "2026-04-08", 2), Scenes.Item(Scenes.Grace, "2026-04-09", 3));

        Assert.Equal(("Renamed", false, 0), (simulation.Item().Title, simulation.Item().IsOpen, simulation.Item().Assignment));
        Assert.Equal((Scenes.Grace, 1, new DateOnly(2026, 4, 8)), (simulation.Item(2).Owner, simulation.Item(2).Assignment, simulation.Item(2).Due));
        Assert.Equal(0, simulation.Item(3).Assignment);
    }

    [Fact]
    public void Edited_FromAnOlderRevision_LosesToTheNewer()
    {
        Simulation simulation = Scenes.Two().Run();
        LifecycleEvent.ReportEdited first = new(new ReportContent("Mine", [], []), 0, Scenes.Oliver.Id, simulation.Now);

        simulation.Do(first).Do(first with { Content = new ReportContent("Yours", [], []) });

        Assert.Equal((1, "Mine", Scenes.Oliver.Id), (simulation.Postmortem.Report.Draft!.Revision, simulation.Postmortem.Report.Draft.Content.Title, simulation.Postmortem.Report.Draft.By));
    }

    [Fact]
    public void ReportPublished_AnItemChangesHandsLater_IsNoNews()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-06-01")).To("2026-03-16 12:00");

        simulation.Do(new LifecycleEvent.ItemHandedOver(new ActionItemId(1), 0, Scenes.Grace, Scenes.Ines.Id, simulation.Now)).To("2026-03-18 12:00");

        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.ReportPublished)); // she has read it when it gave her the item
        Assert.Empty(simulation.Heard(Scenes.Grace, NoticeKind.ReportPublished));
    }
}
