using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Web.Tests;

/// <summary>One incident half way through, and a notice of every kind about it.</summary>
internal static class MailFixture
{
    // Tuesday 24 November 2026, 10:00 in Lisbon and London, 05:00 in New York, 15:30 in Kolkata: four clocks, no clock change near.
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public static readonly Slot Meeting = new(Now.AddDays(3), Now.AddDays(3).AddHours(1));

    public static readonly Incident Outage = new("pagerduty", "Q1", "No new transactions since the firewall change", "ledger", Severity.Sev2, Now.AddHours(-6), Now.AddHours(-4), new Uri("https://acme.pagerduty.example/incidents/Q1"));

    public static readonly Postmortem Halfway = new(
        PostmortemId.For("pagerduty", "Q1"),
        Recurrence: 1,
        Outage,
        OpenedAt: Now.AddHours(-4),
        ToldAt: Now.AddHours(-4),
        Anchor: Now.AddHours(-4),
        Round: 1,
        Hold: null,
        Waiver: null,
        MergedInto: null,
        Facilitator: Playbooks.Ruth,
        Attendees: [new Attendee(Playbooks.Ines, true), new Attendee(Playbooks.Asha, true), new Attendee(Playbooks.Grace, false)],
        Questions: DefaultQuestions.Five,
        Respondents:
        [
            new Respondent(Playbooks.Ines, [.. DefaultQuestions.Five.Select(question => question.Id)], "you took part in the response", new AnswerSheet([new GivenAnswer(DefaultQuestions.Five[0].Id, new Answer.Text("The ledger."))], Now.AddHours(-1), 1)),
            new Respondent(Playbooks.Asha, [DefaultQuestions.Five[1].Id], "you are listed for ledger", null),
        ],
        Unidentified: [],
        new MeetingState.Booked(1, new Booking("uid", Meeting, 0, new Uri("https://meet.example/abc"))),
        new AnswersState.Collecting(),
        new ReportState.Drafting(),
        Items: [],
        ImmutableSortedDictionary<string, LedgerEntry>.Empty,
        Revocations: [],
        Audit: []);

    public static readonly ActionItem Alert = new(new ActionItemId(1), "Alert when the ledger's port is blocked", Playbooks.Ines, new DateOnly(2026, 11, 20), Now.AddDays(-30), 0, [new Postponement(new DateOnly(2026, 11, 6), new DateOnly(2026, 11, 13), "Release week", Now.AddDays(-20)), new Postponement(new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 20), "Waiting for the network team", Now.AddDays(-12))], 0, new ActionItemState.Open());

    public static readonly ActionItem Ports = new(new ActionItemId(2), "Let test environments use production's ports", Playbooks.Ines, new DateOnly(2026, 12, 4), Now.AddDays(-1), 1, [], 0, new ActionItemState.Open());

    public static readonly Postmortem Following = Halfway with
    {
        Report = new ReportState.Published(new PublishedReport(Halfway.Id, 1, new ReportContent("T", [], []), Now.AddDays(-1), null, null), [], NewVersionWanted: null),
        Items = [Alert, Ports],
    };

    /// <summary>The state in which a notice of the kind is sent, and the notice.</summary>
    public static (Postmortem Postmortem, Notice Notice) Of(NoticeKind kind) => kind switch
    {
        NoticeKind.FormRequest => (Halfway, Notice(kind, Playbooks.Asha, DefaultQuestions.Five[1].Id.Value)),
        NoticeKind.Chase => (Halfway, Notice(kind, Playbooks.Ines, DefaultQuestions.Five[1].Id.Value, DefaultQuestions.Five[4].Id.Value)),
        NoticeKind.AnswersEscalation => (Halfway, Notice(kind, Playbooks.Ruth, Playbooks.Ines.Id.Value, Playbooks.Asha.Id.Value)),
        NoticeKind.NoSlot or NoticeKind.CalendarTrouble => (Halfway with { Meeting = new MeetingState.Wanted(1, Now, new DateOnly(2026, 12, 1), null, null, NoSlot: true) }, Notice(kind, Playbooks.Ruth)),
        NoticeKind.AttendeeDeclined => (Halfway, Notice(kind, Playbooks.Ruth, Playbooks.Asha.Id.Value)),
        NoticeKind.RespondentDeclined => (Halfway with { Respondents = [Halfway.Respondents[0], Halfway.Respondents[1] with { Declined = new Decline("I was on leave that week.", Now) }] }, Notice(kind, Playbooks.Ruth, Playbooks.Asha.Id.Value)),
        NoticeKind.PreRead => (Halfway, Notice(kind, Playbooks.Grace)),
        NoticeKind.PublishEscalation => (Halfway, Notice(kind, Playbooks.Oliver)),
        NoticeKind.ReportPublished => (Following, Notice(kind, Playbooks.Asha, "1")),
        NoticeKind.ItemsAssigned => (Following, Notice(kind, Playbooks.Ines, "1#0", "2#1")),
        NoticeKind.ItemReminder => (Following, Notice(kind, Playbooks.Ines, "2", "-3")),
        NoticeKind.ItemEscalation or NoticeKind.ItemReview => (Following, Notice(kind, Playbooks.Ruth, "1")),
        NoticeKind.Undeliverable => (Bounced(Halfway, Playbooks.Asha), Notice(kind, Playbooks.Ruth, Playbooks.Asha.Id.Value)),
        NoticeKind.IncidentReopened or NoticeKind.StillOnHold => (Halfway with { Hold = new Hold(true, Now.AddDays(-7), "The incident was reopened.") }, Notice(kind, Playbooks.Ruth)),
        NoticeKind.IncidentMerged => (Halfway with { MergedInto = "Q7" }, Notice(kind, Playbooks.Ruth)),
        NoticeKind.NewVersionRequest => (Following, Notice(kind, Playbooks.Ruth)),
        NoticeKind.Waived => (Halfway with { Waiver = new Waiver(false, "A drill, not an incident", Now) }, Notice(kind, Playbooks.Ines)),
        NoticeKind.ClosingSummary => (Following with { Items = [Alert with { State = new ActionItemState.Closed("https://example.com/pr/1", Now, null) }, Ports with { State = new ActionItemState.Dropped("Not worth it", Now, null) }] }, Notice(kind, Playbooks.Ines, "1")),
        _ => (Halfway, Notice(kind, Playbooks.Ruth)),
    };

    public static Notice Notice(NoticeKind kind, Person recipient, params string[] about) => new(kind, recipient, 1, [.. about], $"key/{kind}");

    public static Postmortem Bounced(Postmortem postmortem, Person person)
    {
        LedgerEntry entry = new("form/bounced", Notice(NoticeKind.FormRequest, person), new StepResult.Undeliverable(Now, $"550 5.1.1 <{person.Email}> user unknown"));
        return postmortem with { Ledger = postmortem.Ledger.Add(entry.Key, entry) };
    }

    /// <summary>The same playbook, everybody written to in <paramref name="language"/>.</summary>
    public static Playbook Speaking(string language) => Playbooks.Default with { Language = language };

    public static Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook? playbook = null) =>
        Composer().ComposeAsync(postmortem, notice, playbook ?? Playbooks.Default, Now, CancellationToken.None);

    public static IMessageComposer Composer(Playbook? playbook = null) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<ILinks, FakeLinks>()
        .AddSingleton<IPlaybookSource>(new OnePlaybook(playbook ?? Playbooks.Default))
        .AddMessages()
        .BuildServiceProvider()
        .GetRequiredService<IMessageComposer>();

    /// <summary>Links that say whose they are.</summary>
    private sealed class FakeLinks : ILinks
    {
        public Uri Form(PostmortemId postmortem, PersonId respondent, DateTimeOffset now) => new($"https://postmortems.example/form/{respondent}");

        public Uri Desk(PostmortemId postmortem, PersonId facilitator, DateTimeOffset now) => new($"https://postmortems.example/desk/{facilitator}");

        public Uri Item(PostmortemId postmortem, ActionItemId item, PersonId person, DateTimeOffset now) => new($"https://postmortems.example/item/{item}/{person}?a=1&b=2");

        public Uri Report(PostmortemId postmortem, PersonId reader, DateTimeOffset now) => new($"https://postmortems.example/report/{reader}");
    }

    private sealed class OnePlaybook(Playbook playbook) : IPlaybookSource
    {
        public Playbook Current => playbook;
    }
}
