using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Postmortems.Adapters.Cosmos;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.TestKit;

namespace Postmortems.Adapters.Tests;

/// <summary>
/// A postmortem of sixty days with twelve people and eight items, carried by the real service and step runner over the real store: what
/// it costs in request units, part by part. The host looks once a day, as a host that trusts no longer sleep does.
/// </summary>
internal sealed class CosmosLifecycle : IPlaybookSource, INudge, IMailer, IMeetingCalendar, IMessageComposer
{
    private const int People = 12;
    private const int Items = 8;

    private static readonly Person[] Staff = [.. Enumerable.Range(1, People).Select(number =>
        new Person(EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"responder.number{number}@example.com")), string.Create(CultureInfo.InvariantCulture, $"Responder Number-{number}")))];

    private static readonly string[] Vocabulary =
    [
        .. """
        the a of to in on at was were had and then that this it we they our their because while after before until when which who nobody
        rule firewall port database pool connection timeout deploy rollback alert dashboard latency queue consumer replica primary failover
        cache certificate gateway cluster region traffic customer transaction payment checkout ledger balance screen report request error
        log trace metric threshold runbook on-call engineer team change review staging production configuration flag secret rotation backup
        noticed blocked dropped restarted reverted deployed escalated missed assumed tested measured doubled filled expired opened closed
        slowly quickly twice again silently manually only never always nearly every first last next older newer minutes hours days
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private readonly Random _chance = new(20251006);
    private readonly TemporaryCosmos _cosmos;
    private readonly CosmosPostmortemStore _store;
    private readonly CosmosDraftStore _drafts;
    private readonly PostmortemService _service;
    private readonly StepRunner _runner;

    private CosmosLifecycle(TemporaryCosmos cosmos)
    {
        _cosmos = cosmos;
        _store = new CosmosPostmortemStore(cosmos.Store);
        _drafts = new CosmosDraftStore(cosmos.Store);
        _service = new PostmortemService(_store, this, this, cosmos.Time);
        StepPerformer performer = new(this, this, new CosmosReportArchive(cosmos.Store), this, this, cosmos.Time, NullLogger<StepPerformer>.Instance);
        _runner = new StepRunner(_store, performer, this, cosmos.Time, NullLogger<StepRunner>.Instance);
    }

    public Playbook Current { get; } = Playbooks.Default;

    /// <summary>Request units of each part, in order, and the size of the document at its end: as it is stored, and its JSON.</summary>
    public List<(string Part, double RequestUnits, int Calls, int Bytes, int Json)> Parts { get; } = [];

    /// <summary>Over all parts, by what was done.</summary>
    public Dictionary<string, double> ByOperation { get; } = [];

    private DateTimeOffset Now => _cosmos.Time.GetUtcNow();

    private PostmortemId Id { get; } = PostmortemId.For("pagerduty", "PT4KHLK");

    public static async Task<CosmosLifecycle> RunAsync(TemporaryCosmos cosmos, CancellationToken cancellationToken)
    {
        CosmosLifecycle lifecycle = new(cosmos);
        cosmos.Store.Calls.Charged = (operation, charge) => lifecycle.ByOperation[operation] = lifecycle.ByOperation.GetValueOrDefault(operation) + charge;
        await lifecycle.PartAsync("opened, forms sent, meeting booked", () => lifecycle.OpenAsync(cancellationToken));
        await lifecycle.PartAsync("12 people type and answer", () => lifecycle.AnswerAsync(cancellationToken));
        await lifecycle.PartAsync("until the meeting is over", () => lifecycle.DaysAsync(8, cancellationToken));
        await lifecycle.PartAsync("report published, owners told", () => lifecycle.PublishAsync(cancellationToken));
        await lifecycle.PartAsync("8 items followed up", () => lifecycle.FollowUpAsync(cancellationToken));
        return lifecycle;
    }

    public Task<MailMessage> ComposeAsync(Postmortem postmortem, Notice notice, Playbook playbook, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(new MailMessage(notice.Key, postmortem.Id, notice.Kind.ToString(), notice.Recipient, null, "Subject", "Text", "<p>Text</p>"));

    public MeetingInvitation Invite(Postmortem postmortem, string key, ImmutableArray<Attendee> attendees, Slot slot, DateTimeOffset now) =>
        new(key, postmortem.Id, postmortem.Facilitator, attendees, slot, "Subject", "Text", now);

    public Task<SendOutcome> SendAsync(MailMessage message, CancellationToken cancellationToken) => Task.FromResult<SendOutcome>(new SendOutcome.Accepted());

    public Task NudgeAsync(PostmortemId id, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<CalendarOutcome<ImmutableArray<Availability>>> ReadAsync(ImmutableArray<Person> people, Slot window, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<ImmutableArray<Availability>>>(new CalendarOutcome<ImmutableArray<Availability>>.Ok([.. people.Select(person => new Availability(person.Id, []))]));

    public Task<CalendarOutcome<Booking>> BookAsync(MeetingInvitation invitation, CancellationToken cancellationToken) =>
        Task.FromResult<CalendarOutcome<Booking>>(new CalendarOutcome<Booking>.Ok(new Booking("booking", invitation.Slot, 0, new Uri("https://meet.example.com/a-room-with-a-long-name"))));

    public Task<CalendarOutcome<Booking>> MoveAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) => BookAsync(invitation, cancellationToken);

    public Task<CalendarOutcome<Booking>> CancelAsync(MeetingInvitation invitation, Booking existing, CancellationToken cancellationToken) => BookAsync(invitation, cancellationToken);

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        Incident incident = new("pagerduty", "PT4KHLK", "No new transactions shown to customers in Europe", "payments", Severity.Sev2, Now.AddHours(-3), Now, new Uri("https://example.pagerduty.com/incidents/PT4KHLK"));
        await _service.ReceiveAsync(new IncidentSignal.Resolved(incident, [.. Staff.Select(person => new Responder(person.Name, person.Email, null, person == Staff[0]))], DeliveryId: "1", Now), cancellationToken);
        await _runner.AdvanceAsync(Id, cancellationToken);
    }

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        foreach (Person person in Staff)
        {
            _cosmos.Time.Advance(TimeSpan.FromMinutes(40));
            Respondent respondent = (await _service.FindAsync(Id, cancellationToken))!.RespondentOf(person.Id)!;
            ImmutableArray<GivenAnswer> answers = [.. respondent.Questions.Select(question => new GivenAnswer(question, new Answer.Text(Sentences(4))))];
            StoreVersion? draft = await _drafts.TrySaveDraftAsync(new AnswerDraft(Id, person.Id, answers, Now), null, cancellationToken);
            await _drafts.TrySaveDraftAsync(new AnswerDraft(Id, person.Id, answers, Now), draft, cancellationToken);
            await _service.RecordAsync(Id, (_, now) => new LifecycleEvent.AnswersSubmitted(person.Id, answers, now), cancellationToken);
            await _drafts.RemoveDraftAsync(Id, person.Id, cancellationToken);
            await _runner.AdvanceAsync(Id, cancellationToken);
        }
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        ReportContent content = new(
            "No new transactions shown to customers in Europe",
            [.. Current.Questions.Select(question => new ReportSection(question.Id, question.Text, Sentences(10)))],
            [.. Enumerable.Range(1, Items).Select(number => new ReportItem(new ActionItemId(number), "Run the integration tests against the port that production uses", Staff[number], DateOnly.FromDateTime(Now.UtcDateTime).AddDays(30)))]);
        await _service.RecordAsync(Id, (_, now) => new LifecycleEvent.ReportPublished(content, 0, null, Staff[0].Id, now), cancellationToken);
        await _runner.AdvanceAsync(Id, cancellationToken);
    }

    // Two owners are late, so that the reminders after the due date are paid for too.
    private async Task FollowUpAsync(CancellationToken cancellationToken)
    {
        for (int number = 1; number <= Items; number++)
        {
            await DaysAsync(number <= 6 ? 4 : 14, cancellationToken);
            ActionItemId item = new(number);
            await _service.RecordAsync(Id, (_, now) => new LifecycleEvent.ItemClosed(item, "https://git.example.com/payments/pull/1234", Staff[item.Value].Id, now), cancellationToken);
            await _runner.AdvanceAsync(Id, cancellationToken);
        }
    }

    private async Task DaysAsync(int days, CancellationToken cancellationToken)
    {
        for (DateTimeOffset until = Now.AddDays(days); Now < until;)
        {
            DateTimeOffset? wake = await _runner.AdvanceAsync(Id, cancellationToken);
            DateTimeOffset next = new[] { wake ?? until, Now.AddDays(1), until }.Min();
            _cosmos.Time.Advance(next > Now ? next - Now : TimeSpan.FromMinutes(1));
        }
    }

    private async Task PartAsync(string part, Func<Task> work)
    {
        int before = _cosmos.Server.Charges.Count;
        await work();
        List<(string Operation, double RequestUnits)> charges = _cosmos.Server.Charges[before..];
        JsonObject document = _cosmos.Documents.Stored.First(document => (string)document["id"]! == "postmortem");
        Parts.Add((part, charges.Sum(charge => charge.RequestUnits), charges.Count, document.ToJsonString().Length, Plain(document)));
    }

    private static int Plain(JsonObject document) =>
        PostmortemJson.Write(document["packed"] is { } packed ? PackedJson.Unpack<Postmortem>((string)packed!) : PostmortemJson.Read<Postmortem>(document["document"]!.ToJsonString())).Length;

    // Text as people write it, no two sentences alike; drawn with a fixed seed.
    private string Sentences(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 13).Select(_ => Vocabulary[_chance.Next(Vocabulary.Length)])) + ". "));
}
