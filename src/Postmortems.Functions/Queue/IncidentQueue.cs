using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Application;
using Postmortems.Domain;
using Postmortems.Intake;

namespace Postmortems.Functions;

/// <summary>
/// Incident events by storage queue: each message is a body as a source would post it. Who may write to the queue is the storage
/// account's business, and stands in for the signature.
/// </summary>
public sealed class IncidentQueue(ISignalReceiver receiver, DurableNudge nudge, TimeProvider time, IOptions<QueueOptions> options, ILogger<IncidentQueue> logger)
{
    public const string Name = "incident-events";
    public const string Poison = Name + "-poison";

    private static readonly SourceTrust Trusted = new([], UnsignedRequests.Accept);

    /// <returns>The message itself if no retry could help: it goes to the poison queue at once. Null if all of it is stored.</returns>
    /// <exception cref="StoreUnavailableException">The message stays in the queue and comes again.</exception>
    [Function("IncidentEvents")]
    [QueueOutput(Poison)]
    public async Task<string?> RunAsync([QueueTrigger(Name)] string message, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        nudge.Use(client);
        IIntakeSource source = IntakeSources.Find(options.Value.Source)!;
        IntakeRequest request = IntakeRequest.Post(Encoding.UTF8.GetBytes(message));
        switch (IntakeDoor.Enter(source, request, Trusted, time.GetUtcNow()))
        {
            case IntakeResult.Accepted accepted:
                await ReceiveAsync(source.Name, accepted, cancellationToken);
                return null;
            case IntakeResult.Refused refused:
                logger.QueueRefused(source.Name, Poison, refused.Title, refused.Detail, string.Join(", ", refused.Mistakes.Select(mistake => mistake.At)));
                return message;
            default:
                logger.QueueReceived(source.Name, "ignored");
                return null;
        }
    }

    private async Task ReceiveAsync(string source, IntakeResult.Accepted accepted, CancellationToken cancellationToken)
    {
        foreach (IncidentSignal signal in accepted.Signals)
        {
            ReceiveOutcome outcome = await receiver.ReceiveAsync(signal, cancellationToken);
            logger.QueueReceived(source, outcome.GetType().Name);
        }
    }
}
