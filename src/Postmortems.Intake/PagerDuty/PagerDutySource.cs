using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// PagerDuty's V3 webhooks. It drops a delivery on the first 4xx and, after three such drops in a row, switches the subscription
/// off for a day: so whatever it may rightly send is answered with the 202 it recommends, and only what it cannot have sent is refused.
/// </summary>
public sealed class PagerDutySource : IIntakeSource
{
    private const int Taken = 202;

    public string Name => "pagerduty";

    public ImmutableArray<ISignature> Signatures { get; } = [HmacHeader.PagerDutyV3];

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        Member happened = root["event"];
        if (happened["event_type"].Text is not { } type)
        {
            return root["messages"].IsAbsent
                ? happened["event_type"].Refuse("Expected the name of the event, as V3 webhooks send it.")
                : root["messages"].Refuse("This is a V2 webhook, which PagerDuty has retired; add a V3 subscription (Integrations, Generic Webhooks) for this address.");
        }

        return type switch
        {
            "incident.resolved" or "incident.reopened" => Signal(new PagerDutyEvent(happened, now), type, request),
            "pagey.ping" => new IntakeResult.Ignored("Hello, Pagey: the subscription works.", Taken),
            _ => new IntakeResult.Ignored("Only incident.resolved and incident.reopened matter here.", Taken),
        };
    }

    private IntakeResult Signal(PagerDutyEvent happened, string type, IntakeRequest request)
    {
        if (happened.Mistakes is { IsEmpty: false } mistakes)
        {
            return WrongShape.Of(mistakes);
        }

        string delivery = Plain.Id(happened.EventId ?? request.Headers["X-Webhook-Id"].FirstOrDefault() ?? $"{happened.IncidentId} {happened.OccurredAt:O}");
        IncidentSignal signal = (type, happened.IsMerge) switch
        {
            ("incident.reopened", _) => new IncidentSignal.Reopened(Name, happened.IncidentId, delivery, happened.OccurredAt),
            (_, true) => new IncidentSignal.Merged(Name, happened.IncidentId, delivery, happened.OccurredAt, happened.MergedInto),
            _ => new IncidentSignal.Resolved(happened.Incident(Name), happened.Responders, delivery, happened.OccurredAt),
        };
        return new IntakeResult.Accepted([signal], Taken);
    }
}
