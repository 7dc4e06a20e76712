using System.Collections.Immutable;
using System.Text.Json;
using Postmortems.Domain;

namespace Postmortems.Intake;

/// <summary>
/// Azure Event Grid in its own schema; subscriptions that deliver CloudEvents belong at <c>cloudevents</c>. Events whose type ends in
/// <c>incident.resolved</c> or <c>incident.reopened</c> carry a manual report as their data; the event's time and subject stand in for the
/// report's time and external id. Every other type is ignored. An array is taken whole or not at all: Event Grid delivers it again as one.
/// </summary>
public sealed class EventGridSource : IIntakeSource
{
    // For the validation 202 is not enough, and for events anything from 200 to 204 will do.
    private const int Taken = 200;

    public string Name => "eventgrid";

    public ImmutableArray<ISignature> Signatures { get; } = [SecretInAddress.Instance, SharedSecret.Instance];

    public IntakeResult Read(IntakeRequest request, DateTimeOffset now)
    {
        if (!JsonBody.TryRead(request.Body, out Member root, out IntakeResult.Refused? refused))
        {
            return refused;
        }

        ImmutableArray<GridEvent> events = [.. (root.Kind == JsonValueKind.Array ? root.Items : [root]).Select(member => new GridEvent(member))];
        return events.FirstOrDefault(happened => happened.IsValidation || happened.IsCloudEvent) switch
        {
            { IsValidation: true } validation => Validated(validation),
            { } cloudEvent => cloudEvent.Envelope["specversion"].Refuse("This is a CloudEvent; let the subscription deliver to /intake/cloudevents, or choose the Event Grid schema."),
            null => Take(events, now),
        };
    }

    // Answered only to those who know the secret: nobody else can subscribe us to anything.
    private static IntakeResult Validated(GridEvent validation) => validation.ValidationCode.Text is { } code
        ? new IntakeResult.Answered([], JsonSerializer.Serialize(new { validationResponse = code }))
        : validation.ValidationCode.Refuse("Expected the code to send back.");

    private IntakeResult Take(ImmutableArray<GridEvent> events, DateTimeOffset now)
    {
        ImmutableArray<IncidentSignal>.Builder signals = ImmutableArray.CreateBuilder<IncidentSignal>();
        ImmutableArray<Mistake>.Builder mistakes = ImmutableArray.CreateBuilder<Mistake>();
        foreach (GridEvent happened in events)
        {
            if (happened.Lacks is { IsEmpty: false } lacks)
            {
                mistakes.AddRange(lacks);
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
