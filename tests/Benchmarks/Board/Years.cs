using System.Collections.Immutable;
using Postmortems.Application;
using Postmortems.Domain;

namespace Postmortems.Benchmarks;

/// <summary>
/// Postmortems as three years of a large company leave them behind: forty services, thirty people in five zones, most of it closed, the last
/// weeks under way. The same every time.
/// </summary>
internal sealed class Years(int count, DateTimeOffset now)
{
    private static readonly QuestionId[] Asked = [new("what-stopped"), new("why-stopped"), new("how-fixed"), new("what-led")];

    private static readonly string[] Parts =
    [
        "connection pool", "database port", "certificate", "cache", "queue", "deployment", "feature flag", "firewall rule", "DNS record", "disk", "index", "rate limit", "retry storm", "clock",
        "migration", "token", "load balancer", "replica", "memory limit", "timeout",
    ];

    private static readonly string[] Verbs = ["ran out", "was blocked", "expired", "went stale", "filled up", "was rolled back", "flapped", "was missing", "was overloaded", "lagged behind"];

    private static readonly string[] Words =
    [
        "customers", "saw", "no", "new", "transactions", "while", "the", "gateway", "kept", "accepting", "payments", "and", "queue", "grew", "until", "operators", "noticed", "that", "monitoring",
        "only", "asked", "whether", "service", "was", "up", "test", "environments", "share", "one", "server", "so", "nothing", "showed", "before", "production", "change", "review", "looked", "at",
        "wrong", "region", "latency", "errors", "rose", "after", "release", "because", "default", "configuration", "differed", "Zürich", "Malmö", "rollback", "took", "minutes", "team", "restarted",
    ];

    private readonly Random _chance = new(20251123);

    private readonly ImmutableArray<Person> _people = [.. Enumerable.Range(0, 30).Select(number => new Person(EmailAddress.Parse($"person{number}@example.com"), $"Person {number}"))];

    /// <returns>The oldest first.</returns>
    public IEnumerable<(Postmortem Postmortem, PublishedReport? Report)> All()
    {
        for (int number = 0; number < count; number++)
        {
            double age = 1095.0 * (count - number) / count;
            yield return One(number, now.AddDays(-age).AddMinutes(_chance.Next(0, 600)));
        }
    }

    private (Postmortem Postmortem, PublishedReport? Report) One(int number, DateTimeOffset resolved)
    {
        Severity severity = (Severity)_chance.Next(1, 6);
        Person facilitator = Anybody();
        PostmortemId id = PostmortemId.For("bench", $"B{number}");
        string title = $"{Parts[_chance.Next(Parts.Length)]} {Verbs[_chance.Next(Verbs.Length)]} in service {_chance.Next(40)}";
        DateTimeOffset opened = resolved.AddMinutes(2);
        DateTimeOffset meeting = resolved.AddDays(1 + (_chance.NextDouble() * 6));
        DateTimeOffset published = meeting.AddDays(_chance.NextDouble() * 5);
        bool held = meeting < now;
        PublishedReport? report = published < now ? Report(id, title, published, facilitator) : null;
        ImmutableArray<Person> respondents = [.. Enumerable.Range(0, 3).Select(_ => Anybody()).Append(facilitator).Distinct()];
        Booking booking = new($"b{number}", new Slot(meeting, meeting.AddHours(1)), Sequence: 0, JoinLink: null);
        Postmortem postmortem = new(
            Id: id,
            Recurrence: 1,
            Incident: new("bench", $"B{number}", title, $"service-{_chance.Next(40):00}", severity, resolved.AddHours(-2), resolved, Link: null),
            OpenedAt: opened,
            ToldAt: resolved,
            Anchor: opened,
            Round: 1,
            Hold: null,
            Waiver: severity is Severity.Sev5 && number % 3 == 0 ? new Waiver(ByPlaybook: true, "Sev 5 needs none", opened) : null,
            MergedInto: null,
            Facilitator: facilitator,
            Attendees: [.. respondents.Select(person => new Attendee(person, Required: true))],
            Questions: DefaultQuestions.Five,
            Respondents: [.. respondents.Select(person => new Respondent(person, [Asked[0], Asked[1]], "you took part in the response", report is null ? null : Sheet(published)))],
            Unidentified: [],
            Meeting: held ? new MeetingState.Held(1, booking) : new MeetingState.Booked(1, booking),
            Answers: report is null ? new AnswersState.Collecting() : new AnswersState.Complete(),
            Report: report is null ? new ReportState.Drafting() : new ReportState.Published(report, [], NewVersionWanted: null),
            Items: report is null ? [] : [.. report.Content.Items.Select(item => Item(item, published))],
            Ledger: Ledger(id, respondents, opened, report is not null),
            Revocations: [],
            Audit: [new(opened, "IncidentResolved", By: null, Detail: title), .. report is null ? Array.Empty<AuditEntry>() : [new(published, "ReportPublished", facilitator.Id, "version 1")]]);
        return (postmortem, report);
    }

    private ActionItem Item(ReportItem item, DateTimeOffset published)
    {
        DateTimeOffset done = published.AddDays(_chance.Next(2, 60));
        return new(item.Item, item.Title, item.Owner, item.Due, published, 0, [], 0, done < now && _chance.Next(50) > 0 ? new ActionItemState.Closed("https://example.com/pull/1", done, item.Owner.Id) : new ActionItemState.Open());
    }

    private static ImmutableSortedDictionary<string, LedgerEntry> Ledger(PostmortemId id, ImmutableArray<Person> people, DateTimeOffset opened, bool published) =>
        people.SelectMany(person => Enumerable.Range(1, published ? 4 : 2).Select(attempt => Sent(id, person, attempt, opened.AddDays(attempt))))
            .ToImmutableSortedDictionary(entry => entry.Key, entry => entry, StringComparer.Ordinal);

    private static LedgerEntry Sent(PostmortemId id, Person person, int attempt, DateTimeOffset at)
    {
        NoticeKind kind = attempt == 1 ? NoticeKind.FormRequest : NoticeKind.Chase;
        string key = $"{id}/{kind}/{attempt}@{person.Id}";
        return new(key, new Notice(kind, person, attempt, ["what-stopped"], key), new StepResult.Done(at));
    }

    private AnswerSheet Sheet(DateTimeOffset at) => new([new(Asked[0], new Answer.Text(Prose(60))), new(Asked[1], new Answer.Text(Prose(60)))], at, Revision: 1);

    private PublishedReport Report(PostmortemId id, string title, DateTimeOffset published, Person by) => new(
        id,
        Version: 1,
        new ReportContent(
            title,
            [
                new(Asked[0], "What stopped working?", Prose(80)),
                new(Asked[1], "Why did it stop working?", Prose(60)),
                new(Asked[2], "How did we fix it?", Prose(60)),
                new(Asked[3], "What led to the system breaking?", $"- {Prose(9)}\n  - {Prose(12)}\n    - {Prose(10)}\n- {Prose(8)}\n  - {Prose(11)}"),
            ],
            [.. Enumerable.Range(1, _chance.Next(1, 5)).Select(item => new ReportItem(new ActionItemId(item), Prose(7), Anybody(), DateOnly.FromDateTime(published.UtcDateTime).AddDays(30)))]),
        published,
        by.Id,
        Correction: null);

    private string Prose(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[_chance.Next(Words.Length)])) + ".";

    private Person Anybody() => _people[_chance.Next(_people.Length)];
}
