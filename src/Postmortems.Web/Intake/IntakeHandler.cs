using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>One webhook: in through the door, each signal stored in the order of the body, and only then answered.</summary>
internal sealed class IntakeHandler(ISignalReceiver receiver, IOptions<IntakeOptions> options, TimeProvider time, ILogger<IntakeHandler> logger)
{
    public async Task<IResult> HandleAsync(string name, HttpContext context)
    {
        if (IntakeSources.Find(name) is not { } source)
        {
            return IntakeAnswer.UnknownSource();
        }

        IntakeResult result = await IntakeBody.ReadAsync(context.Request, IntakeDoor.LongestBody, context.RequestAborted) switch
        {
            IntakeBody.Whole whole => IntakeDoor.Enter(source, IncomingRequest.From(context, whole.Bytes), options.Value.TrustIn(source.Name), time.GetUtcNow()),
            IntakeBody.Unusable unusable => unusable.Refusal,
            var other => throw new UnreachableException(other.GetType().Name),
        };
        switch (result)
        {
            case IntakeResult.Accepted accepted:
                return await ReceiveAsync(source.Name, accepted, context.RequestAborted);
            case IntakeResult.Refused refused:
                logger.IntakeRefused(source.Name, refused.Status);
                return new IntakeAnswer.Refusal(refused);
            case IntakeResult.Ignored ignored:
                return IntakeAnswer.Ignored(ignored);
            case IntakeResult.Answered answered:
                return new IntakeAnswer.Handshake(answered);
            default:
                throw new UnreachableException(result.GetType().Name);
        }
    }

    private async Task<IResult> ReceiveAsync(string source, IntakeResult.Accepted accepted, CancellationToken cancellationToken)
    {
        List<ReceiveOutcome> outcomes = [];
        try
        {
            foreach (IncidentSignal signal in accepted.Signals)
            {
                ReceiveOutcome outcome = await receiver.ReceiveAsync(signal, cancellationToken);
                outcomes.Add(outcome);
                IntakeResultRow row = IntakeResultRow.Of(outcome);
                logger.IntakeReceived(source, row.Outcome, row.Postmortem);
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            // What was stored before it stays stored; the sender repeats the whole body, and that part changes nothing.
            logger.IntakeStoreUnavailable(unavailable, source);
            return IntakeAnswer.TryLater();
        }

        return IntakeAnswer.Received(outcomes, accepted.Status);
    }
}
