using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Postmortems.Intake;

namespace Postmortems.Web;

/// <summary>One batch of reports: in through the door, each recorded, and only then answered. SendGrid repeats what gets no 2xx for a day.</summary>
internal sealed class DeliveryHandler(PostmortemService postmortems, IOptions<DeliveryOptions> options, TimeProvider time, ILogger<DeliveryHandler> logger)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        DeliveryResult result = await IntakeBody.ReadAsync(context.Request, SendGridDoor.LongestBody, context.RequestAborted) switch
        {
            IntakeBody.Whole whole => SendGridDoor.Enter(IncomingRequest.From(context, whole.Bytes), options.Value.Trust, time.GetUtcNow()),
            IntakeBody.Unusable unusable => new DeliveryResult.Refused(unusable.Refusal),
            var other => throw new UnreachableException(other.GetType().Name),
        };
        switch (result)
        {
            case DeliveryResult.Told told:
                return await RecordAsync(told, context.RequestAborted);
            case DeliveryResult.Refused { Refusal: var refusal }:
                logger.DeliveryRefused(refusal.Status);
                return new IntakeAnswer.Refusal(refusal);
            default:
                throw new UnreachableException(result.GetType().Name);
        }
    }

    private async Task<IResult> RecordAsync(DeliveryResult.Told told, CancellationToken cancellationToken)
    {
        int recorded = 0;
        try
        {
            foreach (DeliveryReport report in told.Reports)
            {
                recorded += await postmortems.RecordDeliveryAsync(report.Postmortem, report.NoticeKey, notice => Happened(notice, report), cancellationToken) ? 1 : 0;
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            logger.DeliveryStoreUnavailable(unavailable);
            return IntakeAnswer.TryLater();
        }

        logger.DeliveryRecorded(told.Reports.Length, recorded);
        return TypedResults.NoContent();
    }

    private static LifecycleEvent Happened(Notice notice, DeliveryReport report) => report switch
    {
        DeliveryReport.Delivered => new LifecycleEvent.NoticeDelivered(notice, report.At),
        DeliveryReport.Failed failed => new LifecycleEvent.NoticeUndeliverable(notice, report.At, failed.Reason),
        _ => throw new UnreachableException(report.GetType().Name),
    };
}
