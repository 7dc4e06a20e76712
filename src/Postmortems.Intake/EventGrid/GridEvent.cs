using System.Collections.Immutable;

namespace Postmortems.Intake;

/// <summary>One event in the Event Grid schema.</summary>
internal sealed class GridEvent(Member e)
{
    private const string Validation = "Microsoft.EventGrid.SubscriptionValidationEvent";

    private readonly string? type = e["eventType"].Text;

    public bool IsOurs => IncidentTypes.IsOurs(type);

    public bool IsValidation => string.Equals(type, Validation, StringComparison.OrdinalIgnoreCase);

    /// <summary>To be sent back by whoever wants the events.</summary>
    public Member ValidationCode => e["data"]["validationCode"];

    public bool IsCloudEvent => !e["specversion"].IsAbsent;

    public Member Envelope => e;

    public ImmutableArray<Mistake> Lacks =>
        [.. new[] { e["id"], e["eventType"] }.Where(member => member.Text is null).Select(member => member.Mistake("Expected text that is not empty."))];

    /// <summary>Topic and id together name the event; the topic alone tells apart incidents that two publishers number alike.</summary>
    public ManualReport Report(string source, DateTimeOffset now) => new(
        e["data"],
        new ManualDefaults(
            source,
            IncidentTypes.IsReopened(type),
            Instant.Read(e["eventTime"].Text, now),
            e["subject"].Text,
            Scope: $"{e["topic"].Text}#",
            Delivery: Plain.Id($"{e["topic"].Text}#{e["id"].Text}")),
        now);
}
