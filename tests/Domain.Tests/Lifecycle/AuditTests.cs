using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>What the history page says of each act: who did it, and one line about it.</summary>
public class AuditTests
{
    private static readonly DateTimeOffset At = Calendars.Utc("2026-03-03 12:00");
    private static readonly ReportContent Content = new("No new transactions", [], [Scenes.Item(Scenes.Ines, "2026-04-01")]);
    private static readonly ActionItemId One = new(1);
    private static readonly PersonId By = Scenes.Oliver.Id;

    public static TheoryData<LifecycleEvent, string?> Acts => new()
    {
        { new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, At), $"to {Scenes.Grace.Name}" },
        { new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "away", At), "away" },
        { new LifecycleEvent.RespondentAdded(Scenes.Grace, [], By, At), Scenes.Grace.Name },
        { new LifecycleEvent.RespondentExcused(Scenes.Ines.Id, "away", By, At), $"{Scenes.Ines.Name}: away" },
        { new LifecycleEvent.RespondentReplaced(Scenes.Ines.Id, Scenes.Grace, By, At), $"{Scenes.Ines.Name} by {Scenes.Grace.Name}" },
        { new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, By, At), Scenes.Ines.Name },
        { new LifecycleEvent.FormExtended(Calendars.Utc("2026-03-20 17:00"), By, At), "2026-03-20 17:00:00Z" },
        { new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: true, By, At), $"{Scenes.Grace.Name}, required" },
        { new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, By, At), $"{Scenes.Grace.Name}, optional" },
        { new LifecycleEvent.AttendeeRemoved(Scenes.Ines.Id, By, At), Scenes.Ines.Name },
        { new LifecycleEvent.FacilitatorChanged(Scenes.Ruth, By, At), Scenes.Ruth.Name },
        { new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, By, At), Scenes.Ines.Name },
        { new LifecycleEvent.MeetingTimeChosen(new Slot(Calendars.Utc("2026-03-05 14:00"), Calendars.Utc("2026-03-05 15:00")), By, At), "2026-03-05 14:00:00Z" },
        { new LifecycleEvent.PutOnHold("vendor", By, At), "vendor" },
        { new LifecycleEvent.PostmortemWaived("a drill", By, At), "a drill" },
        { new LifecycleEvent.ReportPublished(Content, 0, Correction: null, By, At), "version 1" },
        { new LifecycleEvent.IncidentMerged("other", At), "other" },
        { new LifecycleEvent.MeetingAsked(By, At), null },
        { new LifecycleEvent.ReportEdited(Content, 0, By, At), null },
    };

    public static TheoryData<LifecycleEvent, string?> ActsAfterPublication => new()
    {
        { new LifecycleEvent.ReportPublished(Content, 1, "the port was 5433", By, At.AddHours(1)), "the port was 5433" },
        { new LifecycleEvent.ItemClosed(One, "merged", By, At), "1: merged" },
        { new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 8), "vendor", By, At), "1: 2026-04-01 to 2026-04-08, vendor" },
        { new LifecycleEvent.ItemHandedOver(One, 0, Scenes.Grace, By, At), $"1: to {Scenes.Grace.Name}" },
        { new LifecycleEvent.ItemDropped(One, "moot", By, At), "1: moot" },
        { new LifecycleEvent.ItemShrunk(One, "A smaller one", By, At), "1: A smaller one" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void Act_BeforePublication_IsToldInOneLine(LifecycleEvent act, string? detail) => Told(Asked(), act, detail);

    [Theory]
    [MemberData(nameof(ActsAfterPublication))]
    public void Act_AfterPublication_IsToldInOneLine(LifecycleEvent act, string? detail) => Told(Published(), act, detail);

    [Fact]
    public void ItemReopened_AfterItWasClosed_SaysWhy() =>
        Told(After(Published(), new LifecycleEvent.ItemClosed(One, "merged", By, At)), new LifecycleEvent.ItemReopened(One, "came back", By, At), "1: came back");

    [Fact]
    public void ItemKept_AfterAReview_SaysWhich() => Told(
        After(After(Published(), new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 8), "vendor", By, At)), new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 4, 8), new DateOnly(2026, 4, 15), "vendor", By, At)),
        new LifecycleEvent.ItemKept(One, By, At),
        "1");

    private static void Told(Postmortem before, LifecycleEvent act, string? detail)
    {
        Postmortem after = After(before, act);

        Assert.Equal(before.Audit.Length + 1, after.Audit.Length);
        Assert.Equal((act.Name, detail), (after.Audit[^1].Event, after.Audit[^1].Detail));
    }

    private static Postmortem Asked() => Scenes.Meeting("2026-03-06 10:00").To("2026-03-03 12:00").Postmortem;

    private static Postmortem Published()
    {
        Postmortem published = After(Asked(), new LifecycleEvent.ReportPublished(Content, 0, null, null, At));
        return After(published, new LifecycleEvent.ReportArchived("archive/v1", 1, At));
    }

    private static Postmortem After(Postmortem postmortem, LifecycleEvent happened) => PostmortemLifecycle.Decide(postmortem, happened, At, Playbooks.Default).Postmortem;
}
