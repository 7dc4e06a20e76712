using System.Collections.Immutable;

namespace Postmortems.Domain.Tests;

/// <summary>A blocked database port, the people who found it, and a playbook to reckon with.</summary>
internal static class ReportFixture
{
    public static readonly Person Ana = new(EmailAddress.Parse("ana@example.com"), "Ana Lopes");
    public static readonly Person Ravi = new(EmailAddress.Parse("ravi@example.com"), "Ravi Iyer");
    public static readonly Person Mia = new(EmailAddress.Parse("mia@example.com"), "Mia Berg");

    public static readonly Question Stopped = Ask("what-stopped", "What stopped working?", AnswerShape.Text);
    public static readonly Question Led = Ask("what-led", "What led to the system breaking?", AnswerShape.Whys);
    public static readonly Question Prevent = Ask("prevention", "What are we doing to prevent issues in the future?", AnswerShape.ActionItems);

    // Friday 20 November 2026: fifteen days later is a Saturday, so that a due date has to move.
    public static readonly DateOnly Today = new(2026, 11, 20);
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static readonly Playbook Policy = new(
        [Stopped, Led, Prevent],
        FallbackFacilitator: Ana,
        WorkSchedule.Default,
        People: [new KnownPerson(Mia, WorkSchedule.Default with { Holidays = [new DateOnly(2026, 12, 7)] }, Manager: null, Aliases: [])],
        Services: [],
        Enum.GetValues<Severity>().ToImmutableDictionary(severity => severity, _ => new SeverityRule(null, true, new Within(3, false), ItemsDueDays: 15)),
        new MeetingRule(60, 30, 24, 24, 1),
        new NoticeHours(new TimeOnly(9, 0), new TimeOnly(17, 0)),
        new ChaseRule([1, 2, 3]),
        new ReportRule(5, [1, 2, 3], 7),
        new ReminderRule([3], true, [1, 3, 7], 7, 7, 2),
        new IntakeRule(24));

    public static readonly ReportReading Reading = new([Stopped, Led, Prevent], [Ana, Ravi, Mia], Ana, _ => new DateOnly(2026, 12, 24));

    public static Respondent Says(Person person, params (Question Question, Answer Answer)[] answers) =>
        new(person, [Stopped.Id, Led.Id, Prevent.Id], "you took part", new AnswerSheet([.. answers.Select(given => new GivenAnswer(given.Question.Id, given.Answer))], Noon, 1));

    public static Postmortem With(params Respondent[] respondents) => new(
        PostmortemId.For("manual", "42"),
        1,
        new Incident("manual", "42", "No new transactions", "ledger", Severity.Sev1, null, Noon, null),
        Noon,
        Noon,
        Noon,
        1,
        Hold: null,
        Waiver: null,
        MergedInto: null,
        Facilitator: Ana,
        Attendees: [],
        Questions: [Stopped, Led, Prevent],
        Respondents: [.. respondents],
        Unidentified: [],
        new MeetingState.Cancelled(1, NoMeeting.Optional, null),
        new AnswersState.Collecting(),
        new ReportState.Drafting(),
        Items: [],
        ImmutableSortedDictionary<string, LedgerEntry>.Empty,
        Revocations: [],
        Audit: []);

    public static Why Because(string text, params Why[] whys) => new(text, [.. whys]);

    public static string Text(ReportContent content, Question question) => content.Sections.Single(section => section.Question == question.Id).Markdown;

    private static Question Ask(string id, string text, AnswerShape shape) => new(new QuestionId(id), text, "", null, null, shape, AskedOf.Everyone, true);
}
