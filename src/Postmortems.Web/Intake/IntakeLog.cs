using Microsoft.Extensions.Logging;

namespace Postmortems.Web;

internal static partial class IntakeLog
{
    [LoggerMessage(EventId = 310, Level = LogLevel.Information, Message = "Intake {Source}: {Outcome}, postmortem {Postmortem}")]
    public static partial void IntakeReceived(this ILogger logger, string source, string outcome, string? postmortem);

    [LoggerMessage(EventId = 311, Level = LogLevel.Warning, Message = "Intake {Source}: refused with {Status}")]
    public static partial void IntakeRefused(this ILogger logger, string source, int status);

    [LoggerMessage(EventId = 312, Level = LogLevel.Error, Message = "Intake {Source}: the store is not available")]
    public static partial void IntakeStoreUnavailable(this ILogger logger, Exception exception, string source);
}
