using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.TestKit;

/// <summary>Postmortems made by hand, for tests that need one and do not care how it came about.</summary>
public static partial class Samples
{
    /// <summary>Monday 6 October 2025, 10:00 in London (still summer time): a business day, nothing special.</summary>
    public static DateTimeOffset Opened { get; } = new(2025, 10, 6, 9, 0, 0, TimeSpan.Zero);

    public static Person Asha { get; } = new(EmailAddress.Parse("asha@example.com"), "Asha Rao");

    public static Person Björn { get; } = new(EmailAddress.Parse("bjorn@example.com"), "Björn Åkesson");

    public static Person Chen { get; } = new(EmailAddress.Parse("chen@example.com"), "陈 Chen");

    public static QuestionId WhatStopped { get; } = new("what-stopped");

    public static QuestionId WhatLed { get; } = new("what-led");

    public static QuestionId WhatPrevents { get; } = new("what-prevents");

    public static ImmutableArray<Question> Questions { get; } =
    [
        new(WhatStopped, "What stopped working?", "The part that failed, in which way.", "The database", "Users saw no new transactions.", AnswerShape.Text, AskedOf.Everyone, Required: true),
        new(WhatLed, "What led to the system breaking?", "Ask why, in branches.", null, null, AnswerShape.Whys, AskedOf.Responders, Required: true),
        new(WhatPrevents, "What are we doing to prevent issues in the future?", "Items with owner and date.", null, null, AnswerShape.ActionItems, AskedOf.Facilitator, Required: true),
        new(new QuestionId("impact"), "How many users were hit?", "A number.", null, null, AnswerShape.Text, AskedOf.Everyone, Required: false),
    ];

    /// <summary>Just opened: two respondents owe their answers, a meeting is wanted.</summary>
    public static Postmortem Collecting(string externalId = "PT4KHLK", int recurrence = 1, DateTimeOffset? openedAt = null, string? service = "payments", string title = "No new transactions shown")
    {
        DateTimeOffset opened = openedAt ?? Opened;
        return new(
            Id: PostmortemId.For("pagerduty", externalId, recurrence),
            Recurrence: recurrence,
            Incident: new("pagerduty", externalId, title, service, Severity.Sev2, opened.AddHours(-3), opened.AddMinutes(-1), new Uri("https://example.pagerduty.com/incidents/" + Uri.EscapeDataString(externalId))),
            OpenedAt: opened,
            ToldAt: opened.AddMinutes(-1),
            Anchor: opened,
            Round: 1,
            Hold: null,
            Waiver: null,
            MergedInto: null,
            Facilitator: Asha,
            Attendees: [new(Asha, Required: true), new(Björn, Required: true), new(Chen, Required: false)],
            Questions: Questions,
            Respondents:
            [
                new(Asha, [WhatStopped, WhatPrevents], "you led the response", Sheet: null),
                new(Björn, [WhatStopped, WhatLed], "you took part in the response", Sheet: null),
            ],
            Unidentified: [],
            Meeting: new MeetingState.Wanted(1, opened.AddDays(1), new DateOnly(2025, 10, 13), Proposed: null, Existing: null, NoSlot: false),
            Answers: new AnswersState.Collecting(),
            Report: new ReportState.Drafting(),
            Items: [],
            Ledger: Ledger(),
            Revocations: [],
            Audit: [new(opened, "IncidentResolved", By: null, Detail: null)]);
    }

    public static ImmutableSortedDictionary<string, LedgerEntry> Ledger(params LedgerEntry[] entries) =>
        entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry, StringComparer.Ordinal);

    public static LedgerEntry Sent(NoticeKind kind, Person recipient, int attempt, StepResult result)
    {
        string key = $"{kind}/{recipient.Id}/{attempt}";
        return new(key, new Notice(kind, recipient, attempt, [WhatStopped.Value], key), result);
    }

    public static PublishedReport Report(PostmortemId postmortem, int version = 1, string title = "No new transactions shown", string text = "Users saw **no new transactions** for two hours.") => new(
        postmortem,
        version,
        new ReportContent(
            title,
            [new(WhatStopped, "What stopped working?", text), new(WhatLed, "What led to the system breaking?", "- A rule blocked the port\n  - Nobody knew the port")],
            [new(new ActionItemId(1), "Test with the production port", Björn, new DateOnly(2025, 11, 5))]),
        PublishedAt: Opened.AddDays(3 + version),
        By: Asha.Id,
        Correction: version == 1 ? null : "The duration was wrong.");

    public static AnswerDraft Draft(PostmortemId postmortem, Person respondent, string text = "Half a sen") =>
        new(postmortem, respondent.Id, [new(WhatStopped, new Answer.Text(text))], Opened.AddHours(1));
}
