using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.TestKit;

public static partial class Samples
{
    /// <summary>One postmortem in every shape a document can have; between them they hold every case of every closed set.</summary>
    public static ImmutableSortedDictionary<string, Postmortem> Shapes => new Dictionary<string, Postmortem>
    {
        ["collecting"] = Collecting(),
        ["booked"] = Booked,
        ["learnt"] = Learnt,
        ["no-slot"] = NoSlot,
        ["held"] = Held,
        ["following"] = Following,
        ["published"] = Published,
        ["new-version-wanted"] = NewVersionWanted,
        ["on-hold"] = OnHold,
        ["waived"] = Waived,
        ["unreachable"] = Unreachable,
        ["everyone-excused"] = EveryoneExcused,
        ["delivered"] = Delivered,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static Slot Meeting => new(Opened.AddDays(2), Opened.AddDays(2).AddHours(1));

    private static Booking FirstBooking => new("a1b2c3@postmortems.example", Meeting, Sequence: 0, JoinLink: null);

    private static AnswerSheet Sheet => new(
        [
            new(WhatStopped, new Answer.Text("Users saw no new transactions.\n\n\"Naïve\" <b>café</b> \u2028 日本語 🔥")),
            new(WhatLed, new Answer.Whys([new("A rule blocked the port", [new("Nobody knew the port", []), new("Tests use other ports", [new("They share one server", [])])])])),
            new(WhatPrevents, new Answer.Items([new("Test with the production port", Björn, new DateOnly(2025, 11, 5)), new("List the ports", Owner: null, Due: null)])),
            new(new QuestionId("impact"), new Answer.NothingToAdd()),
        ],
        SubmittedAt: Opened.AddHours(5),
        Revision: 2);

    private static Postmortem Booked => Collecting() with
    {
        Respondents = [new(Asha, [WhatStopped, WhatPrevents], "you led the response", Sheet), Collecting().Respondents[1]],
        Meeting = new MeetingState.Booked(1, FirstBooking with { JoinLink = new Uri("https://meet.example.com/abc?x=1&y=2") }),
        Ledger = Ledger(
            Sent(NoticeKind.FormRequest, Asha, 1, new StepResult.Done(Opened.AddMinutes(1))),
            Sent(NoticeKind.FormRequest, Björn, 1, new StepResult.Postponed(2, Opened.AddHours(1), Opened.AddMinutes(1), "421 too many connections")),
            new LedgerEntry("book/1", Notice: null, new StepResult.Done(Opened.AddMinutes(2)))),
        Unidentified = [new(Name: "the-bot", Email: null, ExternalId: "PXPGF42"), new("Dee", EmailAddress.Parse("dee@example.com"), ExternalId: null, IsCommander: true)],
        Revocations = [new(Björn.Id, Opened.AddHours(2))],
    };

    private static Postmortem Learnt => Booked with
    {
        Meeting = new MeetingState.Booked(1, FirstBooking with { Reference = "asha@example.com AAMkAGI1AAAt9AHjAAA=", Invited = [Asha, Björn], RepliesReadable = true }),
        Hours = [new(Björn.Id, new KnownHours("Europe/Stockholm", new TimeOnly(8, 30), new TimeOnly(16, 30), [DayOfWeek.Monday, DayOfWeek.Tuesday]), Opened.AddMinutes(1))],
        Managers = [new(Björn.Id, Chen, Opened.AddDays(30))],
        Replies = new(
            "asha@example.com AAMkAGI1AAAt9AHjAAA=",
            Meeting,
            Opened.AddDays(1),
            [new(Asha.Id, Reply.Accepted, At: null), new(Björn.Id, Reply.Declined, Opened.AddHours(3)), new(Chen.Id, Reply.Tentative, Opened.AddHours(4)), new(EmailAddress.Parse("dee@example.com").Id, Reply.None, At: null)]),
    };

    private static Postmortem NoSlot => Collecting() with
    {
        Meeting = new MeetingState.Wanted(3, Opened.AddDays(1), new DateOnly(2025, 10, 13), Meeting, FirstBooking, NoSlot: true),
        MergedInto = "Q0987",
    };

    private static Postmortem Held => Booked with
    {
        Meeting = new MeetingState.Held(1, FirstBooking),
        Answers = new AnswersState.ClosedWithGaps(),
        Report = new ReportState.Drafting { Draft = new(3, Report(Collecting().Id).Content, Opened.AddDays(2), By: null) },
    };

    private static Postmortem Following => Held with
    {
        Report = new ReportState.Drafting { Draft = new(1, Report(Collecting().Id).Content, Opened.AddDays(2), Asha.Id) { Following = [WhatLed] } },
        Uninvited = [new(new Person(EmailAddress.Parse("dee@example.com"), "Dee"), Required: false)],
    };

    private static Postmortem Published => Held with
    {
        Answers = new AnswersState.Complete(),
        Respondents = [.. Collecting().Respondents.Select(respondent => respondent with { Sheet = Sheet })],
        Report = new ReportState.Published(Report(Collecting().Id, version: 2), [Report(Collecting().Id, version: 2)], NewVersionWanted: null),
        Items =
        [
            Item(1, new ActionItemState.Open()),
            Item(2, new ActionItemState.Open()) with
            {
                Postponements = [new(new DateOnly(2025, 11, 5), new DateOnly(2025, 11, 12), "Waiting for the network team", Opened.AddDays(20))],
                Due = new DateOnly(2025, 11, 12),
                Assignment = 1,
                Owner = Chen,
                ReviewedPostponements = 1,
            },
            Item(3, new ActionItemState.Closed("https://example.com/pull/12", Opened.AddDays(9), Björn.Id)),
            Item(4, new ActionItemState.Dropped("The server is gone", Opened.AddDays(10), By: null)),
        ],
    };

    private static Postmortem NewVersionWanted => Published with
    {
        Report = new ReportState.Published(Report(Collecting().Id), [], NewVersionWanted: Opened.AddDays(30)) { Draft = new(4, Report(Collecting().Id).Content, Opened.AddDays(31), Asha.Id) },
        Items = [Item(1, new ActionItemState.Closed("done", Opened.AddDays(9), By: null))],
        Round = 2,
    };

    private static Postmortem OnHold => Booked with
    {
        Hold = new(ByIncident: true, Opened.AddDays(1), "The incident was reopened"),
        Meeting = new MeetingState.Cancelled(1, NoMeeting.IncidentReopened, FirstBooking),
    };

    private static Postmortem Waived => Collecting() with
    {
        Waiver = new(ByPlaybook: true, "Sev 5 needs none", Opened),
        Incident = Collecting().Incident with { Severity = Severity.Sev5, Service = null, StartedAt = null, Link = null },
        Meeting = new MeetingState.Cancelled(1, NoMeeting.Waived, Existing: null),
    };

    private static Postmortem Unreachable => Collecting() with
    {
        Ledger = Ledger(Sent(NoticeKind.FormRequest, Björn, 1, new StepResult.Undeliverable(Opened.AddHours(1), "550 no such user"))),
    };

    private static Postmortem Delivered => Collecting() with
    {
        Ledger = Ledger(
            Sent(NoticeKind.FormRequest, Asha, 1, new StepResult.Done(Opened.AddMinutes(1))) with { DeliveredAt = Opened.AddMinutes(2) },
            Sent(NoticeKind.FormRequest, Björn, 1, new StepResult.Undeliverable(Opened.AddMinutes(3), "the mail bounced (5.1.1)"))),
    };

    private static Postmortem EveryoneExcused => Collecting() with
    {
        Respondents = [],
        Attendees = [],
        Answers = new AnswersState.Complete(),
        Meeting = new MeetingState.Cancelled(2, NoMeeting.ByFacilitator, Existing: null),
        Audit = [],
    };

    private static ActionItem Item(int number, ActionItemState state) =>
        new(new ActionItemId(number), "Test with the production port", Björn, new DateOnly(2025, 11, 5), Opened.AddDays(4), Assignment: 0, [], ReviewedPostponements: 0, state);
}
