using Xunit;

namespace Postmortems.Domain.Tests;

public class ItemTests
{
    private static readonly ActionItemId One = new(1);

    // Due on Friday 20 March 2026; Lisbon's clocks go forward on Sunday 29 March, so 09:00 becomes 08:00 UTC.
    private static readonly string[] Ladder =
    [
        "2026-03-17 09:00", // -3 business days
        "2026-03-20 09:00", // on the day
        "2026-03-23 09:00", // +1
        "2026-03-25 09:00", // +3
        "2026-03-31 08:00", // +7
        "2026-04-07 08:00", // then weekly
        "2026-04-14 08:00",
    ];

    private static Simulation Promised(Person? owner = null, string due = "2026-03-20") => Scenes.Two().Run().Publish(Scenes.Item(owner ?? Scenes.Ines, due));

    [Fact]
    public void Reminders_NothingHappens_ClimbTheLadderWithoutEnd()
    {
        Simulation simulation = Promised().To("2026-04-15 12:00");

        Assert.Equal(Ladder, simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
        Assert.Equal(["-3", "0", "+1", "+3", "+7", "w1", "w2"], simulation.SentOf(NoticeKind.ItemReminder).Select(reminder => reminder.About[1]));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], simulation.SentOf(NoticeKind.ItemReminder).Select(reminder => reminder.Attempt));
    }

    [Fact]
    public void Escalation_SevenBusinessDaysOver_GoesOnceToTheManager()
    {
        Simulation simulation = Promised().To("2026-06-01 12:00");

        Assert.Equal(["2026-03-31 08:00"], simulation.Heard(Scenes.Ruth, NoticeKind.ItemEscalation));
        Assert.Single(simulation.SentOf(NoticeKind.ItemEscalation));
    }

    [Fact]
    public void Escalation_NoManagerIsKnown_GoesToTheFacilitator()
    {
        Simulation simulation = Promised(new Person(EmailAddress.Parse("zoe@example.net"), "Zoe")).To("2026-04-15 12:00");

        Assert.Equal(["2026-03-31 09:00"], simulation.Heard(Scenes.Oliver, NoticeKind.ItemEscalation).Select(at => at.Replace("08:00", "09:00", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2027-01-04", "2026-12-30 09:00", "2027-01-04 09:00")] // over the year's end; 1 January is no holiday here
    [InlineData("2028-03-02", "2028-02-28 09:00", "2028-03-02 09:00")] // over 29 February
    [InlineData("2026-03-21", "2026-03-18 09:00", "2026-03-23 09:00")] // a Saturday counts as the Monday after
    public void Reminders_OddDates_KeepToBusinessDays(string due, string before, string onTheDay)
    {
        Simulation simulation = Promised(due: due).To(Calendars.Utc(due).AddDays(2).AddHours(12));

        Assert.Equal([before, onTheDay], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder).Take(2));
    }

    [Theory]
    [InlineData("America/New_York", "2026-03-10", "2026-03-05 14:00", "2026-03-10 13:00")] // forward on 8 March
    [InlineData("Australia/Lord_Howe", "2026-04-07", "2026-04-01 22:00", "2026-04-06 22:30")] // half an hour back on 5 April
    [InlineData("Asia/Kolkata", "2026-03-31", "2026-03-26 03:30", "2026-03-31 03:30")] // never
    public void Reminders_TheClocksChangeBetween_KeepToTheOwnersMorning(string zone, string due, string before, string onTheDay)
    {
        Simulation simulation = Scenes.InZone(Scenes.Asha, zone, "2026-03-02 10:00").Run().Publish(Scenes.Item(Scenes.Asha, due)).To("2026-04-20 12:00");

        Assert.Equal([before, onTheDay], simulation.Heard(Scenes.Asha, NoticeKind.ItemReminder).Take(2));
    }

    [Fact]
    public void Reminders_AfterAnOutage_OnlyTheNewestGoes()
    {
        Simulation simulation = Promised().To("2026-03-17 12:00").Jump("2026-03-26 12:00");

        Assert.Equal(["2026-03-17 09:00", "2026-03-26 12:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
        Assert.Equal("+3", simulation.SentOf(NoticeKind.ItemReminder).Last().About[1]);
    }

    [Fact]
    public void Reminders_PromisedLate_BeginAfterTheOwnerWasTold()
    {
        Simulation simulation = Promised(due: "2026-03-03").To("2026-03-03 12:00"); // -3 lies before publication

        Assert.Equal(["2026-03-02 10:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemsAssigned));
        Assert.Equal(["2026-03-03 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
    }

    [Fact]
    public void Closed_ASecondBeforeTheReminder_GetsNone()
    {
        Simulation simulation = Promised().To("2026-03-20 08:59");
        simulation.Do(new LifecycleEvent.ItemClosed(One, "https://example.com/pull/12", Scenes.Ines.Id, simulation.Now)).To("2026-04-20 12:00");

        Assert.Single(simulation.SentOf(NoticeKind.ItemReminder));
        Assert.Equal(new ActionItemState.Closed("https://example.com/pull/12", Calendars.Utc("2026-03-20 08:59"), Scenes.Ines.Id), simulation.Item().State);
        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
        Assert.Equal(2, simulation.SentOf(NoticeKind.ClosingSummary).Count());
    }

    [Fact]
    public void Postponed_WithAReason_MovesTheLadder()
    {
        Simulation simulation = Promised().To("2026-03-20 12:00");
        simulation.Do(new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 27), "vendor", Scenes.Ines.Id, simulation.Now));
        simulation.To("2026-03-30 12:00");

        Assert.Equal(
            ["2026-03-17 09:00", "2026-03-20 09:00", "2026-03-24 09:00", "2026-03-27 09:00", "2026-03-30 08:00"],
            simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
        Assert.Equal([new Postponement(new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 27), "vendor", Calendars.Utc("2026-03-20 12:00"))], simulation.Item().Postponements);
    }

    [Fact]
    public void Postponed_OnTheDayOfAReminder_IsNotAnsweredWithAnother()
    {
        Simulation simulation = Promised().To("2026-03-20 12:00");
        simulation.Do(new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 25), "vendor", Scenes.Ines.Id, simulation.Now)); // its -3 is this morning

        Assert.Equal(["2026-03-17 09:00", "2026-03-20 09:00", "2026-03-23 09:00"], simulation.To("2026-03-24 12:00").Heard(Scenes.Ines, NoticeKind.ItemReminder));
    }

    [Theory]
    [InlineData("2026-03-19", "2026-03-27")] // another due date was seen
    [InlineData("2026-03-20", "2026-03-20")] // not later
    public void Postponed_FromWhatIsNotSo_ChangesNothing(string seen, string to)
    {
        Simulation simulation = Promised();
        simulation.Do(new LifecycleEvent.ItemPostponed(One, Calendars.Date(seen), Calendars.Date(to), "vendor", null, simulation.Now));

        Assert.Equal(new DateOnly(2026, 3, 20), simulation.Item().Due);
        Assert.DoesNotContain(simulation.Postmortem.Audit, entry => entry.Event == "ItemPostponed");
    }

    [Fact]
    public void Postponed_Twice_TheFacilitatorIsAskedOnceEachTime()
    {
        Simulation simulation = Promised();
        Postpone(simulation, 7);
        Assert.Empty(simulation.SentOf(NoticeKind.ItemReview));
        Postpone(simulation, 7);
        Postpone(simulation, 7);

        Assert.Equal([1, 2], simulation.SentOf(NoticeKind.ItemReview).Select(review => review.Attempt));
        Assert.All(simulation.SentOf(NoticeKind.ItemReview), review => Assert.Equal(Scenes.Oliver, review.Recipient));
    }

    [Fact]
    public void Review_KeptBeforeItWasSent_IsNotAsked()
    {
        Simulation simulation = Promised().Jump("2026-03-02 20:00"); // after work: the review waits for the morning
        Postpone(simulation, 7);
        Postpone(simulation, 7);
        LifecycleEvent kept = new LifecycleEvent.ItemKept(One, Scenes.Oliver.Id, simulation.Now);

        simulation.Do(kept).Do(kept).To("2026-03-03 12:00");

        Assert.Empty(simulation.SentOf(NoticeKind.ItemReview));
        Assert.Single(simulation.Postmortem.Audit, entry => entry.Event == "ItemKept");
    }

    [Fact]
    public void Review_Shrunk_IsASmallerPromise()
    {
        Simulation simulation = Promised();
        Postpone(simulation, 7);
        Postpone(simulation, 7);
        simulation.Do(new LifecycleEvent.ItemShrunk(One, "A smaller one", Scenes.Oliver.Id, simulation.Now));

        Assert.Equal(("A smaller one", 2, true), (simulation.Item().Title, simulation.Item().ReviewedPostponements, simulation.Item().IsOpen));
    }

    [Fact]
    public void Review_Dropped_NeedsNothingMore()
    {
        Simulation simulation = Promised();
        simulation.Do(new LifecycleEvent.ItemDropped(One, "The server is gone", Scenes.Oliver.Id, simulation.Now)).To("2026-05-01 12:00");

        Assert.Equal(new ActionItemState.Dropped("The server is gone", Simulation.Monday, Scenes.Oliver.Id), simulation.Item().State);
        Assert.Empty(simulation.SentOf(NoticeKind.ItemReminder));
        Assert.Equal(Stage.Closed, simulation.Postmortem.Stage);
    }

    [Fact]
    public void HandedOver_ToSomebodyElse_TellsTheNewOwnerAndRemindsOnlyThem()
    {
        Simulation simulation = Promised().To("2026-03-17 12:00");
        LifecycleEvent handed = new LifecycleEvent.ItemHandedOver(One, 0, Scenes.Grace, Scenes.Ines.Id, simulation.Now);
        simulation.Do(handed).Do(handed).To("2026-03-23 20:00");

        Assert.Equal((Scenes.Grace, 1), (simulation.Item().Owner, simulation.Item().Assignment));
        Assert.Equal(["2026-03-17 13:00"], simulation.Heard(Scenes.Grace, NoticeKind.ItemsAssigned));
        Assert.Equal(["2026-03-20 13:00", "2026-03-23 13:00"], simulation.Heard(Scenes.Grace, NoticeKind.ItemReminder));
        Assert.Equal(["2026-03-17 09:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemReminder));
    }

    [Fact]
    public void Reopened_AfterItWasClosed_IsAssignedAnew()
    {
        Simulation simulation = Promised();
        simulation.Do(new LifecycleEvent.ItemClosed(One, "merged", null, simulation.Now)).Jump("2026-03-03 10:00");
        LifecycleEvent reopened = new LifecycleEvent.ItemReopened(One, "came back", null, simulation.Now);

        simulation.Do(reopened).Do(reopened);

        Assert.Equal((true, 1), (simulation.Item().IsOpen, simulation.Item().Assignment));
        Assert.Equal(["2026-03-02 10:00", "2026-03-03 10:00"], simulation.Heard(Scenes.Ines, NoticeKind.ItemsAssigned));
        Assert.Equal(Stage.FollowingUp, simulation.Postmortem.Stage);
    }

    [Fact]
    public void Assigned_WasPostponedAndOneMoreIsPromised_IsOneMail()
    {
        Simulation simulation = Scenes.Two().Run();
        bool down = true;
        simulation.Provider = step => step is NextStep.SendNotice { Notice.Kind: NoticeKind.ItemsAssigned } && down
            ? new LifecycleEvent.StepPostponed(step, 1, simulation.Now, TimeSpan.Zero, "down")
            : null;
        simulation.Publish(Scenes.Item(Scenes.Ines, "2026-04-01")).Publish(Scenes.Item(Scenes.Ines, "2026-04-01"), Scenes.Item(Scenes.Ines, "2026-04-02", 2));
        down = false;

        simulation.To("2026-03-03 12:00");

        Assert.Equal(["1#0", "2#0"], Assert.Single(simulation.SentOf(NoticeKind.ItemsAssigned)).About);
    }

    private static void Postpone(Simulation simulation, int days) =>
        simulation.Do(new LifecycleEvent.ItemPostponed(One, simulation.Item().Due, simulation.Item().Due.AddDays(days), "vendor", null, simulation.Now));
}
