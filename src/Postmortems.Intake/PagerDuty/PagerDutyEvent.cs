using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>The <c>event</c> of a V3 webhook. Everything but its incident's id and its time may be missing or null.</summary>
internal sealed class PagerDutyEvent
{
    // Urgency is in no table: it says how loudly to page, not how bad it was.
    private static readonly SeverityTable Priorities = new(SeverityTable.Ladders);

    private const int MostResponders = 100;

    private readonly Member happened;
    private readonly Member data;
    private readonly DateTimeOffset now;

    public PagerDutyEvent(Member happened, DateTimeOffset now)
    {
        this.happened = happened;
        this.now = now;
        data = happened["data"];
        string? id = data["id"].Text;
        DateTimeOffset? occurred = Instant.Read(happened["occurred_at"].Text, now);
        IncidentId = Plain.Id(id ?? "");
        OccurredAt = occurred ?? default;
        Mistakes =
        [
            .. id is null ? [data["id"].Mistake("Expected the incident's id.")] : ImmutableArray<Mistake>.Empty,
            .. occurred is null ? [happened["occurred_at"].Mistake("Expected a time such as 2026-03-02T10:00:00Z, not in the future.")] : ImmutableArray<Mistake>.Empty,
        ];
    }

    /// <summary>Empty if the event can be used.</summary>
    public ImmutableArray<Mistake> Mistakes { get; }

    public string IncidentId { get; }

    public DateTimeOffset OccurredAt { get; }

    public string? EventId => happened["id"].Text;

    /// <summary>A merge resolves the incident that was folded into another; its trouble goes on there.</summary>
    public bool IsMerge => data["resolve_reason"]["type"].Text == "merge_resolve_reason";

    public string? MergedInto => data["resolve_reason"]["incident"]["id"].Text is { } into ? Plain.Id(into) : null;

    /// <summary>Those it was assigned to, then whoever closed it, if that was a person: an integration or a service resolves too.</summary>
    public ImmutableArray<Responder> Responders =>
    [
        .. data["assignees"].Items.Append(happened["agent"])
            .Where(reference => reference["type"].Text is "user_reference" or "user")
            .Select(Person)
            .OfType<Responder>()
            .DistinctBy(person => person.ExternalId ?? person.Email?.Id.Value ?? person.Name)
            .Take(MostResponders),
    ];

    public Incident Incident(string source)
    {
        DateTimeOffset? started = Instant.Read(data["created_at"].Text, now);
        return new Incident(
            source,
            IncidentId,
            Plain.Line(data["title"].Text) ?? Plain.Line(data["summary"].Text) ?? Plain.Line($"PagerDuty incident {data["number"].Text ?? IncidentId}")!,
            Plain.Line(data["service"]["summary"].Text),
            Priorities.Of(data["priority"]["summary"].Text),
            started <= OccurredAt ? started : null,
            OccurredAt,
            Plain.Link(data["html_url"].Text));
    }

    private static Responder? Person(Member reference)
    {
        string? name = Plain.Line(reference["summary"].Text);
        string? id = reference["id"].Text is { } text ? Plain.Id(text) : null;
        EmailAddress? email = EmailAddress.TryParse(reference["email"].Text, out EmailAddress? address) ? address : null;
        return name is null && id is null && email is null ? null : new Responder(name, email, id);
    }
}
