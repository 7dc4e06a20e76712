using System.Collections.Immutable;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// CloudEvents 1.0 over HTTP: structured, batched or binary. Events whose type ends in <c>incident.resolved</c> or
/// <c>incident.reopened</c> carry a manual report as their data; the event's time and subject stand in for the report's time and
/// external id. Every other type is ignored. A batch is taken whole or not at all.
/// </summary>
public sealed class CloudEventsSource : IIntakeSource
{
    private const int Taken = 200;

    public string Name => "cloudevents";

    public ImmutableArray<ISignature> Signatures { get; } = [SharedSecret.Instance, HmacHeader.Postmortem, SecretInAddress.Instance];

    public IntakeResult? Greet(IntakeRequest request) => request.Method == "OPTIONS" ? CloudEventsHandshake.Answer(request) : null;

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now) => request.MediaType switch
    {
        "application/cloudevents+json" or "application/cloudevents-batch+json" => Structured(request, now),
        _ when request.Headers["ce-specversion"].Any() => Binary(request, now),
        // Whoever sends the JSON format under a plain JSON type means the same.
        "application/json" or "text/json" => Structured(request, now),
        _ => new IntakeResult.Refused(
            415, "Not CloudEvents in JSON", "Send application/cloudevents+json, application/cloudevents-batch+json, or application/json with the ce- headers of the binary mode."),
    };

    private IntakeResult Structured(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        IEnumerable<Member> events = root.Kind == System.Text.Json.JsonValueKind.Array ? root.Items : [root];
        return Take(events.Select(member => CloudEvent.FromJson(member)), now);
    }

    private IntakeResult Binary(IntakeRequest request, DateTimeOffset now)
    {
        CloudEvent bare = CloudEvent.FromHeaders(request, default);
        if (bare.Lacks is [var lack, ..])
        {
            return new IntakeResult.Refused(400, "The CloudEvents headers are incomplete", $"ce-{lack.Attribute}: {lack.Expected}");
        }

        if (!bare.IsOurs || request.Body.IsEmpty)
        {
            return Take([bare], now);
        }

        return JsonBody.TryRead(request.Body, out Member data, out IntakeResult.Refused? refused)
            ? Take([CloudEvent.FromHeaders(request, data)], now)
            : refused;
    }

    private IntakeResult Take(IEnumerable<CloudEvent> events, DateTimeOffset now)
    {
        ImmutableArray<IncidentSignal>.Builder signals = ImmutableArray.CreateBuilder<IncidentSignal>();
        ImmutableArray<Mistake>.Builder mistakes = ImmutableArray.CreateBuilder<Mistake>();
        foreach (CloudEvent happened in events)
        {
            if (!happened.Lacks.IsEmpty)
            {
                mistakes.AddRange(happened.Lacks.Select(lack => happened.Envelope[lack.Attribute].Mistake(lack.Expected)));
            }
            else if (happened.IsOurs)
            {
                ManualReport report = happened.Report(Name, now);
                signals.AddRange(report.Signal is { } signal ? [signal] : ImmutableArray<IncidentSignal>.Empty);
                mistakes.AddRange(report.Mistakes);
            }
        }

        return mistakes.Count > 0 ? WrongShape.Of(mistakes.ToImmutable())
            : signals.Count > 0 ? new IntakeResult.Accepted(signals.ToImmutable(), Taken)
            : new IntakeResult.Ignored(IncidentTypes.OnlyThese, Taken);
    }
}
