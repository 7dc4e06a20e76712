using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Promised work and who hears of it, where one rule meets another. Owners are in Lisbon or London, both at UTC until 29 March 2026.</summary>
public class PromiseTests
{
    private static readonly ActionItemId One = new(1);

    [Fact]
    public void Assigned_EachTime_IsANoticeOfItsOwn()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-20"));
        simulation.Do(new LifecycleEvent.ItemHandedOver(One, 0, Scenes.Oliver, null, simulation.Now));
        simulation.Do(new LifecycleEvent.ItemHandedOver(One, 1, Scenes.Ines, null, simulation.Now));

        Assert.Equal(
            [(1, $"assigned/{Scenes.Ines.Id}/1@{Scenes.Ines.Id}"), (1, $"assigned/{Scenes.Oliver.Id}/1@{Scenes.Oliver.Id}"), (2, $"assigned/{Scenes.Ines.Id}/2@{Scenes.Ines.Id}")],
            simulation.SentOf(NoticeKind.ItemsAssigned).Select(notice => (notice.Attempt, notice.Key)));
    }

    [Theory]
    [InlineData(1, "oliver")] // another assignment than the one that stands
    [InlineData(0, "ines")] // to whom it belongs already
    public void HandedOver_FromWhatIsNotSo_ChangesNothing(int seen, string to)
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-20"));
        ActionItem before = simulation.Item();

        simulation.Do(new LifecycleEvent.ItemHandedOver(One, seen, to == "ines" ? Scenes.Ines : Scenes.Oliver, null, simulation.Now));

        Assert.Equal(before, simulation.Item());
    }

    [Fact]
    public void Shrunk_ToTheSameTitle_LeavesNoEntry()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-20"));

        simulation.Do(new LifecycleEvent.ItemShrunk(One, simulation.Item().Title, null, simulation.Now));

        Assert.DoesNotContain(simulation.Postmortem.Audit, entry => entry.Event == "ItemShrunk");
    }

    [Fact]
    public void Reminder_TheOwnerWasNotToldYet_Waits()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.ItemsAssigned } && simulation.Now < Calendars.Utc("2026-03-06 12:00")
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(4), "down")
            : null;

        simulation.Publish(Scenes.Item(Scenes.Ines, "2026-03-05")).To("2026-03-06 17:00");

        Assert.Single(simulation.Heard(Scenes.Ines, NoticeKind.ItemsAssigned));
        Assert.Empty(simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
    }

    // Items are due on 20 and 25 March: on the 20th one is due, and the other in three business days.
    [Fact]
    public void Reminders_OfTwoItemsOnOneMorning_DoNotHoldEachOtherBack()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-03-20"), Scenes.Item(Scenes.Ines, "2026-03-25", number: 2)).To("2026-03-20 12:00");

        Assert.Equal(["2026-03-17 09:00", "2026-03-20 09:00", "2026-03-20 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
    }

    // Due on 5 March and taken over on the 12th: seven business days from then are the 23rd.
    [Fact]
    public void Escalation_TakenOverWhenOverdue_CountsFromTheTaking()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-03-05")).To("2026-03-12 12:00");
        simulation.Do(new LifecycleEvent.ItemHandedOver(One, 0, Scenes.Oliver, null, simulation.Now)).To("2026-03-24 12:00");

        Assert.Equal([($"item/1/1/escalation@{Scenes.Ruth.Id}", "2026-03-23 09:00")], simulation.Sent.Where(sent => sent.Notice.Kind == NoticeKind.ItemEscalation).Select(sent => (sent.Notice.Key, Scenes.Text(sent.At))));
    }

    [Fact]
    public void Reminders_BeforeTheDueDateInAnyOrder_ClimbByDate()
    {
        Playbook playbook = Playbooks.Default with { Reminders = Playbooks.Default.Reminders with { BeforeBusinessDays = [1, 5] } };

        Simulation simulation = Scenes.Two(playbook).Run().Publish(Scenes.Item(Scenes.Ines, "2026-03-20")).To("2026-03-20 12:00");

        Assert.Equal(["2026-03-13 09:00", "2026-03-19 09:00", "2026-03-20 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.ItemReminder).Select(notice => notice.Attempt));
    }

    [Fact]
    public void Published_OwnersCannotBeToldYet_GetOneMailInTheEnd()
    {
        Simulation simulation = Scenes.Two().Run();
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.ItemsAssigned } && simulation.Now < Calendars.Utc("2026-03-03 12:00")
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.FromHours(4), "down")
            : null;
        simulation.Do(new LifecycleEvent.AttendeeSet(Scenes.Ruth, Required: false, null, simulation.Now));

        simulation.Publish(Scenes.Item(Scenes.Ines, "2026-04-20"), Scenes.Item(Scenes.Asha, "2026-04-20", number: 2)).To("2026-03-04 12:00");

        Assert.Equal([Scenes.Ruth], simulation.SentOf(NoticeKind.ReportPublished).Select(notice => notice.Recipient));
        Assert.Single(simulation.Heard(Scenes.Ines, NoticeKind.ItemsAssigned));
    }

    [Fact]
    public void Published_ANewVersionWithoutANewItem_IsNewsForOwnersToo()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-20")).To("2026-03-03 12:00");
        simulation.Publish(Scenes.Item(Scenes.Ines, "2026-04-20")).To("2026-03-03 16:00");

        Notice news = Assert.Single(simulation.SentOf(NoticeKind.ReportPublished), notice => notice.Recipient == Scenes.Ines);
        Assert.Equal($"published/v2/{Scenes.Ines.Id}@{Scenes.Ines.Id}", news.Key);
    }

    [Fact]
    public void Asking_ToPublish_NumbersItsChasesFromOne()
    {
        Simulation simulation = Scenes.Two().To("2026-03-14 12:00");

        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.PublishChase).Select(notice => notice.Attempt));
        Assert.Equal([$"publish/1/escalation@{Scenes.Ruth.Id}"], simulation.SentOf(NoticeKind.PublishEscalation).Select(notice => notice.Key));
    }

    [Fact]
    public void Asking_ForANewVersion_NumbersTheSameRequestOn()
    {
        Simulation simulation = Scenes.Two().Run().Publish(Scenes.Item(Scenes.Ines, "2026-04-20")).To("2026-03-03 12:00").Reopen().To("2026-03-05 12:00");

        Assert.Equal([1, 2, 3], simulation.SentOf(NoticeKind.NewVersionRequest).Select(notice => notice.Attempt));
    }
}
