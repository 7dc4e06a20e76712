using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

internal static partial class DeliveryLog
{
    [LoggerMessage(EventId = 315, Level = LogLevel.Information, Message = "SendGrid told {Reports} reports about our mails; {Recorded} are about notices we know")]
    public static partial void DeliveryRecorded(this ILogger logger, int reports, int recorded);

    [LoggerMessage(EventId = 316, Level = LogLevel.Warning, Message = "A report about our mails was refused with {Status}")]
    public static partial void DeliveryRefused(this ILogger logger, int status);

    [LoggerMessage(EventId = 317, Level = LogLevel.Error, Message = "Reports about our mails could not be recorded: the store is not available")]
    public static partial void DeliveryStoreUnavailable(this ILogger logger, Exception exception);
}
