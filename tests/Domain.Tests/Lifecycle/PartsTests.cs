using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Postmortems.Application;
using Postmortems.TestKit;
using Xunit;

namespace Postmortems.Domain.Tests;

/// <summary>Which parts each event changes, from a state in which it matters. An event that is not listed fails the first test.</summary>
public class PartsTests
{
    private static readonly DateTimeOffset At = Calendars.Utc("2026-03-03 12:00");
    private static readonly ReportContent Content = new("No new transactions", [], [Scenes.Item(Scenes.Ines, "2026-04-01")]);
    private static readonly Slot Thursday = new(Calendars.Utc("2026-03-05 14:00"), Calendars.Utc("2026-03-05 15:00"));
    private static readonly ActionItemId One = new(1);

    private static readonly ImmutableArray<Row> Rows =
    [
        // Nobody has acted; only time and the source's news.
        new(new LifecycleEvent.Woke(), Booked, Parts.None),
        new(new LifecycleEvent.IncidentResolved(Booked().Incident, [], At), () => After(Booked(), new LifecycleEvent.IncidentReopened(At.AddHours(-1))), Parts.Meeting | Parts.Hold),
        new(new LifecycleEvent.IncidentReopened(At), Booked, Parts.Hold),
        new(new LifecycleEvent.IncidentReopened(At), Published, Parts.Report),
        new(new LifecycleEvent.IncidentMerged("other", At), Booked, Parts.None),

        // Outcomes.
        new(new LifecycleEvent.NoticeAccepted(Request, At), Booked, Parts.None),
        new(new LifecycleEvent.NoticeUndeliverable(Request, At, "no such mailbox"), Booked, Parts.None),
        new(new LifecycleEvent.NoticeDelivered(Request, At), Booked, Parts.None),
        new(new LifecycleEvent.StepPostponed(new NextStep.ReadCalendars("meeting/2/calendars", 2, [], At, At), 1, At, TimeSpan.Zero, "busy"), Searching, Parts.None),
        new(new LifecycleEvent.CalendarsRead(2, [], At), Searching, Parts.Meeting),
        new(new LifecycleEvent.MeetingBooked("meeting/2/book", 2, new Booking("uid-2", Thursday, 0, null), At), Searching, Parts.Meeting),
        new(new LifecycleEvent.MeetingMoved("meeting/2/move", 2, new Booking("uid-1", Thursday, 1, null), At), Searching, Parts.Meeting),
        new(new LifecycleEvent.MeetingTakenOut("meeting/1/cancel", "uid-1", At), () => After(Booked(), new LifecycleEvent.MeetingCalledOff(null, At)), Parts.Meeting),
        new(new LifecycleEvent.CalendarsRead(2, [new Availability(Scenes.Ines.Id, Busy: null) { Hours = new KnownHours("Asia/Kolkata", new TimeOnly(9, 0), new TimeOnly(17, 0), [DayOfWeek.Monday]) }], At), Searching, Parts.Meeting),
        new(new LifecycleEvent.RepliesRead("meeting/1/replies/20260303", "uid-1", Thursday, [new AttendeeReply(Scenes.Ines.Id, Reply.Declined, At)], At), Booked, Parts.Replies),
        new(new LifecycleEvent.ManagerLookedUp($"manager/{Scenes.Ines.Id}", Scenes.Ines.Id, Scenes.Ruth, At), Published, Parts.Managers),
        new(new LifecycleEvent.ManagerLookedUp($"manager/{Scenes.Ines.Id}", Scenes.Ines.Id, Manager: null, At), Published, Parts.None),
        new(new LifecycleEvent.ReportArchived("archive/v1", 1, At), () => After(Booked(), new LifecycleEvent.ReportPublished(Content, 0, null, null, At)), Parts.Report),

        // A respondent.
        new(new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, [new GivenAnswer(new QuestionId("what-stopped"), new Answer.NothingToAdd())], At), Booked, Parts.Respondents),
        new(new LifecycleEvent.AnswersSubmitted(Scenes.Ines.Id, Everything, At), LastOwing, Parts.Respondents | Parts.Answers),
        new(new LifecycleEvent.FormDelegated(Scenes.Ines.Id, Scenes.Grace, At), Booked, Parts.Respondents),
        new(new LifecycleEvent.FormDeclined(Scenes.Ines.Id, "away", At), LastOwing, Parts.Respondents | Parts.Answers),

        // The facilitator.
        new(new LifecycleEvent.RespondentAdded(Scenes.Grace, [], null, At), Booked, Parts.Respondents),
        new(new LifecycleEvent.RespondentExcused(Scenes.Ines.Id, "away", null, At), LastOwing, Parts.Respondents | Parts.Answers),
        new(new LifecycleEvent.RespondentReplaced(Scenes.Ines.Id, Scenes.Grace, null, At), Booked, Parts.Respondents),
        new(new LifecycleEvent.ChaseAsked(Scenes.Ines.Id, null, At), Booked, Parts.None),
        new(new LifecycleEvent.FormExtended(At.AddDays(3), null, At), Booked, Parts.None),
        new(new LifecycleEvent.AttendeeSet(Scenes.Grace, Required: false, null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.AttendeeRemoved(Scenes.Ines.Id, null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.FacilitatorChanged(Scenes.Ruth, null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.AddressRetried(Scenes.Ines.Id, null, At), () => After(Booked(), new LifecycleEvent.NoticeUndeliverable(Request, At, "no such mailbox")), Parts.None),
        new(new LifecycleEvent.LinksRevoked(Scenes.Ines.Id, null, At), Booked, Parts.None),
        new(new LifecycleEvent.MeetingTimeChosen(Thursday, null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.MeetingAsked(null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.MeetingCalledOff(null, At), Booked, Parts.Meeting),
        new(new LifecycleEvent.PutOnHold("vendor", null, At), Booked, Parts.Hold),
        new(new LifecycleEvent.Resumed(null, At), () => After(Booked(), new LifecycleEvent.PutOnHold("vendor", null, At)), Parts.Hold),
        new(new LifecycleEvent.PostmortemWaived("a drill", null, At), Booked, Parts.Waiver | Parts.Meeting),
        new(new LifecycleEvent.WaiverLifted(null, At), () => After(Booked(), new LifecycleEvent.PostmortemWaived("a drill", null, At)), Parts.Waiver | Parts.Meeting),

        // The report.
        new(new LifecycleEvent.ReportEdited(Content, 0, null, At), Booked, Parts.Report),
        new(new LifecycleEvent.ReportPublished(Content, 0, null, null, At), Booked, Parts.Report | Parts.Items | Parts.Answers),
        new(new LifecycleEvent.ReportPublished(Content, 0, null, null, At), () => After(Booked(), new LifecycleEvent.PutOnHold("vendor", null, At)), Parts.Report | Parts.Items | Parts.Answers | Parts.Hold),
        new(new LifecycleEvent.NewVersionDeclined("still true", null, At), () => After(Published(), new LifecycleEvent.IncidentReopened(At)), Parts.Report),

        // An owner.
        new(new LifecycleEvent.ItemClosed(One, "merged", null, At), Published, Parts.Items),
        new(new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 8), "vendor", null, At), Published, Parts.Items),
        new(new LifecycleEvent.ItemHandedOver(One, 0, Scenes.Grace, null, At), Published, Parts.Items),
        new(new LifecycleEvent.ItemDropped(One, "moot", null, At), Published, Parts.Items),
        new(new LifecycleEvent.ItemKept(One, null, At), Postponed, Parts.Items),
        new(new LifecycleEvent.ItemShrunk(One, "A smaller one", null, At), Published, Parts.Items),
        new(new LifecycleEvent.ItemReopened(One, "came back", null, At), () => After(Published(), new LifecycleEvent.ItemClosed(One, "merged", null, At)), Parts.Items),
    ];

    [Flags]
    public enum Parts
    {
        None = 0,
        Meeting = 1,
        Answers = 2,
        Report = 4,
        Items = 8,
        Hold = 16,
        Waiver = 32,

        /// <summary>Who is asked what, and what they said.</summary>
        Respondents = 64,

        /// <summary>What attendees answered to the invitation.</summary>
        Replies = 128,

        /// <summary>Whom the directory named.</summary>
        Managers = 256,

        /// <summary>Working hours calendars told.</summary>
        Hours = 512,
    }

    public static TheoryData<int, string> Numbers => [.. Rows.Select((row, number) => (number, row.Happened.Name))];

    private static ImmutableArray<GivenAnswer> Everything => [.. Playbooks.Default.Questions.Select(question => new GivenAnswer(question.Id, new Answer.NothingToAdd()))];

    private static Notice Request => new(NoticeKind.FormRequest, Scenes.Ines, 1, [], $"form/{Scenes.Ines.Id}/9@{Scenes.Ines.Id}");

    [Fact]
    public void EveryEvent_IsListed()
    {
        IEnumerable<string> cases = typeof(LifecycleEvent).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(LifecycleEvent))).Select(type => type.Name);

        Assert.Equal(cases.Order(), Rows.Select(row => row.Happened.Name).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Event_FromAStateInWhichItMatters_ChangesTheseParts(int number, string name)
    {
        Row row = Rows[number];
        Postmortem before = row.From();

        Postmortem after = After(before, row.Happened);

        Assert.Equal((name, row.Changes), (name, Changed(before, after)));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Event_ThatMatters_LeavesATrace(int number, string name)
    {
        Row row = Rows[number];
        Postmortem before = row.From();

        Postmortem after = After(before, row.Happened);

        Assert.Equal((name, row.Happened is LifecycleEvent.Woke), (name, Text(before) == Text(after)));
    }

    private static Parts Changed(Postmortem before, Postmortem after)
    {
        (Parts Part, Func<Postmortem, object?> Of)[] parts =
        [
            (Parts.Meeting, postmortem => postmortem.Meeting),
            (Parts.Answers, postmortem => postmortem.Answers),
            (Parts.Report, postmortem => postmortem.Report),
            (Parts.Items, postmortem => postmortem.Items),
            (Parts.Hold, postmortem => postmortem.Hold),
            (Parts.Waiver, postmortem => postmortem.Waiver),
            (Parts.Respondents, postmortem => postmortem.Respondents),
            (Parts.Replies, postmortem => postmortem.Replies),
            (Parts.Managers, postmortem => postmortem.Managers),
            (Parts.Hours, postmortem => postmortem.Hours),
        ];
        return parts.Where(part => Text(part.Of(before)) != Text(part.Of(after))).Aggregate(Parts.None, (all, part) => all | part.Part);
    }

    private static string Text(object? part) => JsonSerializer.Serialize(part, PostmortemJson.Options);

    private static Postmortem After(Postmortem postmortem, LifecycleEvent happened) => PostmortemLifecycle.Decide(postmortem, happened, At, Playbooks.Default).Postmortem;

    /// <summary>Tuesday: asked and chased once, the meeting stands on Friday.</summary>
    private static Postmortem Booked() => Scenes.Meeting("2026-03-06 10:00").To("2026-03-03 12:00").Postmortem;

    /// <summary>A second search, its calendars not read yet.</summary>
    private static Postmortem Searching() => After(Booked(), new LifecycleEvent.MeetingAsked(null, At));

    private static Postmortem LastOwing() => After(Booked(), new LifecycleEvent.AnswersSubmitted(Scenes.Oliver.Id, Everything, At));

    private static Postmortem Published()
    {
        Postmortem published = After(Booked(), new LifecycleEvent.ReportPublished(Content, 0, null, null, At));
        return After(published, new LifecycleEvent.ReportArchived("archive/v1", 1, At));
    }

    private static Postmortem Postponed() => After(Published(), new LifecycleEvent.ItemPostponed(One, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 8), "vendor", null, At));

    private sealed record Row(LifecycleEvent Happened, Func<Postmortem> From, Parts Changes);
}
